/**
 * The persona chart: mood, trust, patience and disclosure side by side, parameterised by the type of customer. Where a scene may
 * turn the customer into another type, the type is a region of its own, and each transition that differs is there for each type.
 */
import type { ChartRegion, ChartTransition, ParallelChart } from '../config.ts';
import {
  DISCLOSURES,
  MOODS,
  PROMISE_FATES,
  TRUSTS,
  type PersonaId,
  type PromiseFate,
  type Style,
} from '../types.ts';
import { PERSONAS } from './personas.ts';
import { moodAtAct, patienceAtAct, shifted, trustByPromise, type Shifted } from './shifts.ts';
import { mannerOf } from './styles.ts';

/** The name of a patience state: how often the customer will still ask again or take a hurt. */
export function patienceState(left: number): string {
  return `left_${left}`;
}

/** The types that a customer can be of in a round, the first one first, and how the customer talks. */
interface Types {
  readonly all: readonly PersonaId[];
  readonly style: Style | undefined;
}

/** The transitions of each type, marked as that type's where there are several. */
function each(
  { all }: Types,
  transitionsOf: (persona: PersonaId, only: { readonly persona?: PersonaId }) => readonly ChartTransition[],
): ChartTransition[] {
  return all.flatMap((persona) => transitionsOf(persona, all.length > 1 ? { persona } : {}));
}

/** The steps by which something that happens can move a scale. */
const SHIFT_STEPS = [-2, -1, 1, 2];

/** Where one scale goes by what happens in the scene; `at` is the customer, of whom the scale alone is looked at. */
function shiftsOf<S extends keyof Shifted>(
  types: Types,
  scale: S,
  at: Shifted,
  nameOf: (value: Shifted[S]) => string,
): ChartTransition[] {
  return each(types, (persona, only) =>
    SHIFT_STEPS.flatMap((by) => {
      const to = shifted(persona, at, { [scale]: by })[scale];
      const params = { ...only, scale, by };
      return to === at[scale] ? [] : [{ guard: { type: 'shifts', params }, target: nameOf(to) }];
    }),
  );
}

/** Where a scale goes when the next act begins. */
function actMoves(
  types: Types,
  stays: string,
  goes: (persona: PersonaId, promise: PromiseFate) => string,
): ChartTransition[] {
  return each(types, (persona, only) =>
    PROMISE_FATES.flatMap((promise) => {
      const target = goes(persona, promise);
      return target === stays ? [] : [{ guard: { type: 'begins', params: { ...only, promise } }, target }];
    }),
  );
}

/** Scales that a region doesn't look at. */
const ANY: Shifted = { mood: 'upset', trust: 'low', patience: 0 };

function moodRegion(types: Types): ChartRegion {
  const states = Object.fromEntries(
    MOODS.map((mood, at) => {
      const moves = types.all.flatMap((persona) =>
        [-2, -1, 1, 2].flatMap((by): ChartTransition[] => {
          const target = MOODS[at + by];
          return target === undefined
            ? []
            : [{ guard: { type: 'moodMoves', params: { persona, mood, by } }, target }];
        }),
      );
      const SHIFTED = shiftsOf(types, 'mood', { ...ANY, mood }, (to) => to);
      const ACT_BEGINS = actMoves(types, mood, (persona, fate) => moodAtAct(persona, mood, fate));
      const on = { REPLY_GRADED: moves, SHIFTED, ACT_BEGINS };
      return [mood, { entry: [{ type: 'mirror', params: { mood } }], on }];
    }),
  );
  return { initial: 'upset', states };
}

function trustRegion(types: Types): ChartRegion {
  const states = Object.fromEntries(
    TRUSTS.map((trust, at) => {
      const moves: ChartTransition[] = [-1, 1].flatMap((by) => {
        const target = TRUSTS[at + by];
        return target === undefined ? [] : [{ guard: { type: 'trustMoves', params: { trust, by } }, target }];
      });
      const below = TRUSTS[at - 1];
      const waited = each(types, (persona, only): readonly ChartTransition[] => {
        if (!mannerOf(persona, types.style).waitingCostsTrust || below === undefined || at < 2) return [];
        return [
          { ...(only.persona === undefined ? {} : { guard: { type: 'isOf', params: only } }), target: below },
        ];
      });
      return [
        trust,
        {
          entry: [{ type: 'mirror', params: { trust } }],
          on: {
            REPLY_GRADED: moves,
            WAITED: waited,
            SHIFTED: shiftsOf(types, 'trust', { ...ANY, trust }, (to) => to),
            ACT_BEGINS: actMoves(types, trust, (persona, fate) => trustByPromise(persona, trust, fate)),
          },
        },
      ];
    }),
  );
  return { initial: 'low', states };
}

/** Where the patience goes by what happens to a customer whom it may turn: into a type that begins with less, there is less left. */
function wearsBy(types: Types, patience: number): ChartTransition[] {
  return each(types, (persona, only) =>
    [null, ...types.all].flatMap((into) =>
      [0, ...SHIFT_STEPS].flatMap((by) => {
        const to = shifted(
          persona,
          { ...ANY, patience },
          { patience: by, persona: into ?? persona },
        ).patience;
        const guard = { type: 'turns', params: { ...only, into, patience: by } };
        return to === patience ? [] : [{ guard, target: patienceState(to) }];
      }),
    ),
  );
}

function patienceRegion(types: Types): ChartRegion {
  const [first = 'rational'] = types.all;
  const most = Math.max(...types.all.map((persona) => PERSONAS[persona].patience));
  const states = Object.fromEntries(
    Array.from({ length: most + 1 }, (_, patience) => {
      const less = (by: number) => patienceState(Math.max(0, patience - by));
      const tires = [2, 1].map((by) => ({ guard: { type: 'tires', params: { by } }, target: less(by) }));
      return [
        patienceState(patience),
        {
          entry: [{ type: 'mirror', params: { patience } }],
          on: {
            ...(patience === 0 ? {} : { REPLY_GRADED: tires, WAITED: [{ target: less(1) }] }),
            SHIFTED:
              types.all.length > 1
                ? wearsBy(types, patience)
                : shiftsOf(types, 'patience', { ...ANY, patience }, patienceState),
            ACT_BEGINS: actMoves(types, patienceState(patience), (persona, fate) =>
              patienceState(patienceAtAct(persona, patience, fate)),
            ),
          },
        },
      ];
    }),
  );
  return { initial: patienceState(PERSONAS[first].patience), states };
}

function disclosureRegion(): ChartRegion {
  const states = Object.fromEntries(
    DISCLOSURES.map((disclosure, at) => {
      const less = DISCLOSURES[at - 1];
      const more = DISCLOSURES[at + 1];
      const params = { heard: at + 1, asked: at === 0 };
      const moves: ChartTransition[] = [
        ...(less === undefined ? [] : [{ guard: { type: 'hurts', params: { by: 2 } }, target: less }]),
        ...(more === undefined ? [] : [{ guard: { type: 'opens', params }, target: more }]),
      ];
      return [
        disclosure,
        { entry: [{ type: 'mirror', params: { disclosure } }], on: { REPLY_GRADED: moves } },
      ];
    }),
  );
  return { initial: 'closed', states };
}

/** The type that the customer is of, for a scene that may turn it. */
function typeRegion({ all }: Types): ChartRegion {
  const [initial = 'rational'] = all;
  const states = Object.fromEntries(
    all.map((persona) => [
      persona,
      {
        entry: [{ type: 'mirror', params: { persona } }],
        on: {
          SHIFTED: all.flatMap((to) =>
            to === persona
              ? []
              : [{ guard: { type: 'shifts', params: { scale: 'persona', by: to } }, target: to }],
          ),
        },
      },
    ]),
  );
  return { initial, states };
}

/** What of a customer makes a chart of its own. */
export interface ChartCustomer {
  /** Types that the scene may turn the customer into. */
  readonly turnsInto?: readonly PersonaId[];
  /** What the author says of the style of talk. */
  readonly style?: Style | undefined;
}

/** The chart of one persona, as plain data. Starts upset, with low trust and full patience, telling little. */
export function personaChart(
  persona: PersonaId,
  { turnsInto = [], style }: ChartCustomer = {},
): ParallelChart {
  const types: Types = { all: [...new Set([persona, ...turnsInto])], style };
  return {
    type: 'parallel',
    states: {
      mood: moodRegion(types),
      trust: trustRegion(types),
      patience: patienceRegion(types),
      disclosure: disclosureRegion(),
      ...(types.all.length > 1 ? { type: typeRegion(types) } : {}),
    },
  };
}
