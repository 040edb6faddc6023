/** The replies that one beat tells apart: classes by the truth of what its conditions ask of a reply, and what each does to the steps. */
import type { Reading } from '../../charts/types.ts';
import { holds, type Condition } from '../condition.ts';
import { atomsOf } from './atoms.ts';
import { numbering } from './numbering.ts';
import { consistencyOf, flagSets, NO_READING, NUMERIC_READINGS, type Flag } from './readings.ts';
import { CARRIED_BY, doesOf } from './step-bits.ts';
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
  promise: 'none',
  happened: [],
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
  /** By index in `NUMERIC_READINGS`: the kinds of replies that have these numbers; equal kinds are one object. */
  readonly kinds: readonly (readonly Kind[])[];
}

/** The flags that matter in a beat: named by its conditions, or carrying a tracked step. */
function flagsOf(atoms: readonly Condition[], { steps, control }: Tracked): readonly Flag[] {
  const flags = new Set<Flag>(atoms.flatMap((atom) => ('met' in atom ? [atom.met] : [])));
  for (const step of steps) {
    const flag = CARRIED_BY[step];
    if (flag !== undefined) flags.add(flag);
  }
  if (control) flags.add('step.control');
  return [...flags];
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
  /** What it does to the steps when the reply hurts, and when not. */
  readonly does: (hurts: boolean) => number;
}

function flagSet(
  met: readonly Flag[],
  flags: readonly Flag[],
  truth: (reading: Reading) => string,
  tracked: Tracked,
): FlagSet {
  const gentle = doesOf({ ...NO_READING, met }, tracked);
  const hurting = doesOf({ ...NO_READING, hurt: 1, met }, tracked);
  return {
    met,
    fits: consistencyOf(met, flags),
    truth: truth({ ...NO_READING, met }),
    does: (hurts) => (hurts ? hurting : gentle),
  };
}

/** Builds the alphabet of a beat from everything that is asked of a reply there. */
export function beatAlphabet(conditions: readonly Condition[], tracked: Tracked): BeatAlphabet {
  const atoms = conditions.flatMap(atomsOf).filter((atom) => OF_THE_REPLY.some((name) => name in atom));
  const ofNumbers = truthOf(atoms.filter((atom) => !('met' in atom)));
  const ofFlags = truthOf(atoms.filter((atom) => 'met' in atom));
  const flags = flagsOf(atoms, tracked);
  const sets = flagSets(flags).map((met) => flagSet(met, flags, ofFlags, tracked));
  const classes = numbering<Reading>();
  const interned = new Map<string, Kind>();
  const listOf = (numbers: Reading, truth: string): readonly Kind[] => {
    const found = new Set<Kind>();
    for (const set of sets) {
      if (!set.fits(numbers)) continue;
      const id = classes.idOf(`${truth}/${set.truth}`, () => ({ ...numbers, met: set.met }));
      const does = set.does(numbers.hurt > 0);
      const key = `${id}/${does}`;
      const kind = interned.get(key) ?? { class: id, does };
      interned.set(key, kind);
      found.add(kind);
    }
    return [...found];
  };
  const lists = new Map<string, readonly Kind[]>();
  const kinds = NUMERIC_READINGS.map((numbers) => {
    const { hurt, heard, owned, concrete, unclear } = numbers;
    const truth = ofNumbers(numbers);
    // What the persona thinks of a reply doesn't bear on which flags it may have.
    const key = [hurt, heard, owned, concrete, unclear, truth].join();
    const list = lists.get(key) ?? listOf(numbers, truth);
    lists.set(key, list);
    return list;
  });
  return { classes: classes.items, kinds };
}
