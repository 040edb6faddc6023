/** The persona chart: mood, trust, patience and disclosure side by side, parameterised by one of the four personas. */
import type { ChartRegion, ChartTransition, ParallelChart } from '../config.ts';
import { DISCLOSURES, MOODS, PROMISE_FATES, TRUSTS, type PersonaId, type PromiseFate } from '../types.ts';
import { PERSONAS } from './personas.ts';
import { moodAtAct, patienceAtAct, shifted, trustByPromise, type Shifted } from './shifts.ts';

/** The name of a patience state: how often the customer will still ask again or take a hurt. */
export function patienceState(left: number): string {
  return `left_${left}`;
}

/** The steps by which something that happens can move a scale. */
const SHIFT_STEPS = [-2, -1, 1, 2];

/** Where one scale goes by what happens in the scene; `at` is the customer, of whom the scale alone is looked at. */
function shiftsOf<S extends keyof Shifted>(
  persona: PersonaId,
  scale: S,
  at: Shifted,
  nameOf: (value: Shifted[S]) => string,
): ChartTransition[] {
  return SHIFT_STEPS.flatMap((by) => {
    const to = shifted(persona, at, { [scale]: by })[scale];
    return to === at[scale] ? [] : [{ guard: { type: 'shifts', params: { scale, by } }, target: nameOf(to) }];
  });
}

/** Where a scale goes when the next act begins. */
function actMoves(stays: string, goes: (promise: PromiseFate) => string): ChartTransition[] {
  return PROMISE_FATES.flatMap((promise) => {
    const target = goes(promise);
    return target === stays ? [] : [{ guard: { type: 'begins', params: { promise } }, target }];
  });
}

/** Scales that a region doesn't look at. */
const ANY: Shifted = { mood: 'upset', trust: 'low', patience: 0 };

function moodRegion(persona: PersonaId): ChartRegion {
  const states = Object.fromEntries(
    MOODS.map((mood, at) => {
      const moves: ChartTransition[] = [-2, -1, 1, 2].flatMap((by) => {
        const target = MOODS[at + by];
        return target === undefined
          ? []
          : [{ guard: { type: 'moodMoves', params: { persona, mood, by } }, target }];
      });
      const SHIFTED = shiftsOf(persona, 'mood', { ...ANY, mood }, (to) => to);
      const ACT_BEGINS = actMoves(mood, (fate) => moodAtAct(persona, mood, fate));
      const on = { REPLY_GRADED: moves, SHIFTED, ACT_BEGINS };
      return [mood, { entry: [{ type: 'mirror', params: { mood } }], on }];
    }),
  );
  return { initial: 'upset', states };
}

function trustRegion(persona: PersonaId): ChartRegion {
  const states = Object.fromEntries(
    TRUSTS.map((trust, at) => {
      const moves: ChartTransition[] = [-1, 1].flatMap((by) => {
        const target = TRUSTS[at + by];
        return target === undefined ? [] : [{ guard: { type: 'trustMoves', params: { trust, by } }, target }];
      });
      const below = TRUSTS[at - 1];
      const waited =
        PERSONAS[persona].waitingCostsTrust && below !== undefined && at > 1 ? [{ target: below }] : [];
      return [
        trust,
        {
          entry: [{ type: 'mirror', params: { trust } }],
          on: {
            REPLY_GRADED: moves,
            WAITED: waited,
            SHIFTED: shiftsOf(persona, 'trust', { ...ANY, trust }, (to) => to),
            ACT_BEGINS: actMoves(trust, (fate) => trustByPromise(persona, trust, fate)),
          },
        },
      ];
    }),
  );
  return { initial: 'low', states };
}

function patienceRegion(persona: PersonaId): ChartRegion {
  const most = PERSONAS[persona].patience;
  const states = Object.fromEntries(
    Array.from({ length: most + 1 }, (_, patience) => {
      const less = (by: number) => patienceState(Math.max(0, patience - by));
      const hurt = [2, 1].map((by) => ({ guard: { type: 'hurts', params: { by } }, target: less(by) }));
      return [
        patienceState(patience),
        {
          entry: [{ type: 'mirror', params: { patience } }],
          on: {
            ...(patience === 0 ? {} : { REPLY_GRADED: hurt, WAITED: [{ target: less(1) }] }),
            SHIFTED: shiftsOf(persona, 'patience', { ...ANY, patience }, patienceState),
            ACT_BEGINS: actMoves(patienceState(patience), (fate) =>
              patienceState(patienceAtAct(persona, patience, fate)),
            ),
          },
        },
      ];
    }),
  );
  return { initial: patienceState(most), states };
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

/** The chart of one persona, as plain data. Starts upset, with low trust and full patience, telling little. */
export function personaChart(persona: PersonaId): ParallelChart {
  return {
    type: 'parallel',
    states: {
      mood: moodRegion(persona),
      trust: trustRegion(persona),
      patience: patienceRegion(persona),
      disclosure: disclosureRegion(),
    },
  };
}
