/** The ways on from a beat in the order in which they are tried. The chart and the walk are made from the same list. */
import type { Condition } from '../charts/condition.ts';
import type { PersonaId } from '../charts/types.ts';
import type { Scenario, Surprise } from './schema.ts';

/** What in the file a way comes from. */
export interface Origin {
  readonly kind: 'surprise' | 'interrupt' | 'next' | 'leaves' | 'stay';
  /** In its list; 0 where there is none. */
  readonly index: number;
}

export interface Way {
  /** `null`: always open. */
  readonly when: Condition | null;
  /** `null`: the customer asks again. */
  readonly to: string | null;
  readonly origin: Origin;
  /** What happens beside: the index of a surprise. */
  readonly surprise: number | null;
}

const PATIENCE_OUT: Condition = { patience: { lte: 0 } };

type Beat = Scenario['beats'][number];

function mayHappen(surprise: Surprise, { id }: Beat): boolean {
  return surprise.to !== id && (surprise.in.length === 0 || surprise.in.includes(id));
}

/** The condition of a surprise, with "not yet" for one that happens once, and "not so already" for one that turns the customer. */
function whenOf({ id, when, once, changes }: Surprise): Condition {
  const persona = changes?.persona;
  const notYet: readonly Condition[] = [
    ...(once ? [{ not: { happened: id } }] : []),
    ...(persona === undefined ? [] : [{ not: { persona } }]),
  ];
  return notYet.length === 0 ? when : { all: [when, ...notYet] };
}

/** The types that a scene may turn its customer into. */
export function turnsIn({ surprises }: Pick<Scenario, 'surprises'>): readonly PersonaId[] {
  return [...new Set(surprises.flatMap(({ changes }) => changes?.persona ?? []))];
}

/** A way as it is, and before it the same way with each surprise that may happen on it. */
function withSurprises(plain: Way, beside: readonly (readonly [Surprise, number])[]): readonly Way[] {
  const { when } = plain;
  return [
    ...beside.map(([surprise, index]) => {
      const happens = whenOf(surprise);
      return { ...plain, when: when === null ? happens : { all: [when, happens] }, surprise: index };
    }),
    plain,
  ];
}

function way(when: Condition | null, to: string | null, kind: Origin['kind'], index = 0): Way {
  return { when, to, origin: { kind, index }, surprise: null };
}

/** A function of the beats of one scenario: surprises that lead away, interrupts, `next`, leaving, asking again. */
export function waysIn(scenario: Scenario): (beat: Beat) => readonly Way[] {
  const { surprises, interrupts, leaves } = scenario;
  const beats = new Set(scenario.beats.map(({ id }) => id));
  const indexed = surprises.map((surprise, index) => [surprise, index] as const);
  return (beat) => {
    const mine = indexed.filter(([surprise]) => mayHappen(surprise, beat));
    const beside = mine.filter(([{ to }]) => to === undefined);
    const away = mine.flatMap(([surprise, index]): Way[] =>
      surprise.to === undefined
        ? []
        : [
            {
              when: whenOf(surprise),
              to: surprise.to,
              origin: { kind: 'surprise', index },
              surprise: index,
            },
          ],
    );
    const plain = [
      ...interrupts.flatMap(({ when, to }, i) => (to === beat.id ? [] : [way(when, to, 'interrupt', i)])),
      ...beat.next.map(({ when, to }, i) => way(when ?? beat.wants, to, 'next', i)),
      way(PATIENCE_OUT, leaves, 'leaves'),
      way(null, null, 'stay'),
    ];
    if (beside.length === 0) return away.length === 0 ? plain : [...away, ...plain];
    // What ends the contact leaves no scene for anything to happen in.
    return [
      ...away,
      ...plain.flatMap((one) => (one.to === null || beats.has(one.to) ? withSurprises(one, beside) : [one])),
    ];
  };
}

/** The ways on when a message before the next act is answered: only those interrupts that end the round. */
export function waysAtAct({ interrupts, endings }: Scenario): readonly Way[] {
  const ends = new Set(endings.map(({ id }) => id));
  return interrupts.flatMap(({ when, to }, index): Way[] =>
    ends.has(to) ? [{ when, to, origin: { kind: 'interrupt', index }, surprise: null }] : [],
  );
}
