/** The replies that one beat tells apart: classes by the truth of what its conditions ask of a reply, and what each does to the steps. */
import type { Mood, Reading } from '../../charts/types.ts';
import type { FlowRules } from '../../charts/flows/definition.ts';
import type { Flag } from '../../shared/rubric-ids.ts';
import { atomsOf, BLANK_STATE, holds, type Condition } from '../../charts/condition.ts';
import { numbering } from './numbering.ts';
import { flagSets, flagsIn } from './flag-sets.ts';
import { doesOf, looksOf } from './flow-bits.ts';
import { bindingOf, consistencyOf, NUMERIC_READINGS, shortOf } from './readings.ts';
import type { Tracked } from './tracked.ts';

/** Atoms that read the reply and not the customer; for these any state will do. */
const OF_THE_REPLY = ['met', 'hurt', 'heard', 'owned', 'concrete', 'fit', 'unclear', 'long'];

/** A class of replies with what it does to the steps. */
export interface Kind {
  readonly class: number;
  /** See `doesOf`. */
  readonly does: number;
}

/** The kinds of replies by their numbers, in lists that many numbers share. */
export interface KindTable {
  readonly lists: readonly (readonly Kind[])[];
  /** By index in `NUMERIC_READINGS`: the index of its list. */
  readonly listOf: Int32Array;
}

export interface BeatAlphabet {
  /** A reading that stands for each class: of those that belong to it, the one that hurts least. */
  readonly classes: readonly Reading[];
  /** By look of the customer before (see `looksOf`). */
  readonly kinds: readonly KindTable[];
}

/** What still matters of the flow. */
export interface LiveFlow {
  readonly rules: FlowRules;
  readonly control: boolean;
}

/** All that the flow asks. */
function flowConditions({ steps, regressions = [] }: FlowRules): readonly Condition[] {
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
  return (reading) => atoms.map((atom) => (holds(atom, reading, BLANK_STATE) ? '1' : '0')).join('');
}

/** Sets of flags that bind the numbers alike. */
interface Bound {
  readonly id: number;
  readonly fits: (reading: Reading) => boolean;
  readonly sets: readonly (readonly Flag[])[];
}

function boundAlike(sets: readonly (readonly Flag[])[], flags: readonly Flag[]): readonly Bound[] {
  const groups = new Map<string, (readonly Flag[])[]>();
  for (const set of sets) {
    const { steps, bounds } = bindingOf(set);
    const key = [steps, ...bounds].join();
    groups.set(key, [...(groups.get(key) ?? []), set]);
  }
  return [...groups.values()].map((alike, id) => ({
    id,
    fits: consistencyOf(alike[0] ?? [], flags),
    sets: alike,
  }));
}

/** Builds the alphabet of a beat from everything that is asked of a reply there. */
export function beatAlphabet(
  conditions: readonly Condition[],
  tracked: Tracked,
  live: LiveFlow = tracked,
): BeatAlphabet {
  const ofFlow = flowConditions(live.rules);
  const ofNumbers = truthOf(numericAtoms(conditions));
  const ofFlags = truthOf(conditions.flatMap(atomsOf).filter((atom) => 'met' in atom));
  const forFlow = truthOf(numericAtoms(ofFlow));
  const all = [...conditions, ...ofFlow];
  const named = flagsIn(all);
  const flags = live.control ? [...new Set<Flag>([...named, 'step.control'])] : named;
  const bound = boundAlike(flagSets(flags, all), flags);
  const classes = numbering<Reading>();
  const interned = new Map<string, Kind>();
  const kindOf = (id: number, does: number): Kind => {
    const key = `${id}/${does}`;
    const kind = interned.get(key) ?? { class: id, does };
    interned.set(key, kind);
    return kind;
  };
  const kindsOf = (sets: Bound['sets'], numbers: Reading, truth: string, mood: Mood): readonly Kind[] => {
    const found = new Set<Kind>();
    for (const met of sets) {
      const reading = { ...numbers, met };
      const id = classes.idOf(`${truth}/${ofFlags(reading)}`, () => reading);
      found.add(kindOf(id, doesOf(reading, mood, tracked, live.rules)));
    }
    return [...found];
  };
  // Where nothing asks for length, a long reply is of the kinds of a short one.
  const minds = all.flatMap(atomsOf).some((atom) => 'long' in atom);
  const kindsFor = (mood: Mood): KindTable => {
    const lists = numbering<readonly Kind[]>();
    const listOf = new Int32Array(NUMERIC_READINGS.length);
    NUMERIC_READINGS.forEach((numbers, index) => {
      const short = minds ? index : shortOf(index);
      if (short !== index) {
        listOf[index] = listOf[short] ?? 0;
        return;
      }
      const truth = ofNumbers(numbers);
      const fitting = bound.filter(({ fits }) => fits(numbers));
      // Self-control hangs on whether the reply hurts.
      const key = [truth, forFlow(numbers), numbers.hurt > 0, ...fitting.map(({ id }) => id)].join();
      listOf[index] = lists.idOf(key, () =>
        kindsOf(
          fitting.flatMap(({ sets }) => sets),
          numbers,
          truth,
          mood,
        ),
      );
    });
    return { lists: lists.items, listOf };
  };
  return { kinds: looksOf(tracked).moods.map(kindsFor), classes: classes.items };
}
