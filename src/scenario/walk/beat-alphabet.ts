/** The replies that one beat tells apart: classes by the truth of what its conditions ask of a reply, and what each does to the steps. */
import { NO_READING, type Mood, type Reading } from '../../charts/types.ts';
import type { Flag } from '../../shared/rubric-ids.ts';
import { atomsOf, holds, type Condition } from '../../charts/condition.ts';
import { numbering } from './numbering.ts';
import { flagsIn } from './flags.ts';
import { doesOf, looksOf } from './flow-bits.ts';
import { consistencyOf, flagSets, NUMERIC_READINGS } from './readings.ts';
import type { Tracked } from './tracked.ts';

/** Atoms that read the reply and not the customer; for these any state will do. */
const OF_THE_REPLY = ['met', 'hurt', 'heard', 'owned', 'concrete', 'fit', 'unclear'];
const ANY_STATE = {
  mood: 'upset',
  trust: 'low',
  patience: 0,
  disclosure: 'closed',
  told: [],
  steps: [],
} as const;

/** A class of replies with what it does to the steps. */
export interface Kind {
  readonly class: number;
  /** See `doesOf`. */
  readonly does: number;
}

export interface BeatAlphabet {
  /** A reading that stands for each class: of those that belong to it, the one that hurts least. */
  readonly classes: readonly Reading[];
  /**
   * By look of the customer before (see `looksOf`) and index in `NUMERIC_READINGS`: the kinds of replies that have these numbers;
   * equal kinds are one object.
   */
  readonly kinds: readonly (readonly (readonly Kind[])[])[];
}

/** All that the tracked part of the flow asks. */
function flowConditions({ rules: { steps, regressions = [] } }: Tracked): readonly Condition[] {
  return [...steps.map(({ carriedBy }) => carriedBy), ...regressions.map(({ when }) => when)];
}

/** The numbers that decide about conditions. */
function numericAtoms(conditions: readonly Condition[]): readonly Condition[] {
  return conditions
    .flatMap(atomsOf)
    .filter((atom) => !('met' in atom) && OF_THE_REPLY.some((name) => name in atom));
}

/** Which of the atoms hold for a reading, as a string. */
function truthOf(atoms: readonly Condition[]): (reading: Reading) => string {
  return (reading) => atoms.map((atom) => (holds(atom, reading, ANY_STATE) ? '1' : '0')).join('');
}

/** A set of flags with what follows from it whatever the numbers. */
interface FlagSet {
  readonly met: readonly Flag[];
  readonly fits: (reading: Reading) => boolean;
  /** The truth of the conditions' `met` parts. */
  readonly truth: string;
  /** What it does to the steps with the numbers of a reading, which `key` stands for. */
  readonly does: (numbers: Reading, key: string, mood: Mood) => number;
}

function flagSet(
  met: readonly Flag[],
  flags: readonly Flag[],
  truth: (reading: Reading) => string,
  tracked: Tracked,
): FlagSet {
  const known = new Map<string, number>();
  return {
    met,
    fits: consistencyOf(met, flags),
    truth: truth({ ...NO_READING, met }),
    does: (numbers, key, mood) => {
      const before = known.get(mood + key);
      if (before !== undefined) return before;
      const does = doesOf({ ...numbers, met }, mood, tracked);
      known.set(mood + key, does);
      return does;
    },
  };
}

/** Builds the alphabet of a beat from everything that is asked of a reply there. */
export function beatAlphabet(conditions: readonly Condition[], tracked: Tracked): BeatAlphabet {
  const ofFlow = flowConditions(tracked);
  const ofNumbers = truthOf(numericAtoms(conditions));
  const ofFlags = truthOf(conditions.flatMap(atomsOf).filter((atom) => 'met' in atom));
  const forFlow = truthOf(numericAtoms(ofFlow));
  const named = flagsIn([...conditions, ...ofFlow]);
  const flags = tracked.control ? [...new Set<Flag>([...named, 'step.control'])] : named;
  const sets = flagSets(flags).map((met) => flagSet(met, flags, ofFlags, tracked));
  const classes = numbering<Reading>();
  const interned = new Map<string, Kind>();
  const listOf = (numbers: Reading, truth: string, flowTruth: string, mood: Mood): readonly Kind[] => {
    const found = new Set<Kind>();
    // Self-control hangs on whether the reply hurts.
    const flowKey = `${numbers.hurt > 0 ? 'h' : ''}${flowTruth}`;
    for (const set of sets) {
      if (!set.fits(numbers)) continue;
      const id = classes.idOf(`${truth}/${set.truth}`, () => ({ ...numbers, met: set.met }));
      const does = set.does(numbers, flowKey, mood);
      const key = `${id}/${does}`;
      const kind = interned.get(key) ?? { class: id, does };
      interned.set(key, kind);
      found.add(kind);
    }
    return [...found];
  };
  const kindsFor = (mood: Mood): readonly (readonly Kind[])[] => {
    const lists = new Map<string, readonly Kind[]>();
    return NUMERIC_READINGS.map((numbers) => {
      const { hurt, heard, owned, concrete, unclear } = numbers;
      const truth = ofNumbers(numbers);
      // What the persona thinks of a reply doesn't bear on which flags it may have.
      const key = [hurt, heard, owned, concrete, unclear, truth].join();
      const list = lists.get(key) ?? listOf(numbers, truth, forFlow(numbers), mood);
      lists.set(key, list);
      return list;
    });
  };
  return { kinds: looksOf(tracked).moods.map(kindsFor), classes: classes.items };
}
