/**
 * How much a question is like the example askings of each fact (design §6): by the nearest of them, by what is told of by its
 * answer alone, and by how often each unit stands among its askings and how often among all.
 */
import { askingUnits, tellingOf } from './asking-units.ts';

/** The units of the examples of one fact. */
export interface FactUnits {
  readonly id: string;
  readonly askings: readonly ReadonlySet<string>[];
  readonly misses: readonly ReadonlySet<string>[];
  readonly answered: ReadonlySet<string>;
}

/** A set of units with the sum of their weights. */
interface Weighed {
  readonly units: ReadonlySet<string>;
  readonly sum: number;
}

/** How many of some examples have a unit. */
interface Counted {
  readonly size: number;
  readonly counts: ReadonlyMap<string, number>;
}

interface FactProfile extends Counted {
  readonly id: string;
  readonly askings: readonly Weighed[];
  readonly answered: ReadonlySet<string>;
}

/** Askings made ready once per scenario and language. */
export interface PreparedAskings {
  readonly facts: readonly FactProfile[];
  readonly misses: Counted & { readonly sets: readonly Weighed[] };
  readonly all: Counted;
  /** How telling a unit of the examples or answers is, 0…1: one that every fact has tells little. */
  readonly weights: ReadonlyMap<string, number>;
}

/** What speaks for a fact. */
export interface FactLikeness {
  readonly id: string;
  /** Likeness to the nearest asking, 0…1. */
  readonly nearest: number;
  /** Share of the question in words that stand in the answer and in no asking, 0…1. */
  readonly answered: number;
  /** How much likelier its units are in askings of this fact than in any example; 0 tells nothing. */
  readonly habit: number;
}

export interface AskingLikeness {
  readonly facts: readonly FactLikeness[];
  /** The `habit` of what asks for something else, and the likeness to the nearest of it. */
  readonly missed: number;
  readonly nearestMiss: number;
}

/** Of a unit that no example has. */
const UNKNOWN_WEIGHT = 0.6;
/** So many examples are made up, which have each unit as often as all have. */
const PRIOR = 2;
/** So many examples are thought to be seen beside all. */
const UNSEEN = { size: 5, count: 0.5 };
/** Questions of fewer units tell as little as those of so many. */
const FEW_UNITS = 3;

function counted(sets: readonly ReadonlySet<string>[]): Counted {
  const counts = new Map<string, number>();
  for (const set of sets) for (const unit of set) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return { size: sets.length, counts };
}

function sumOf(units: Iterable<string>, weight: (unit: string) => number): number {
  let sum = 0;
  for (const unit of units) sum += weight(unit);
  return sum;
}

function unknownWeight(unit: string): number {
  return UNKNOWN_WEIGHT * tellingOf(unit);
}

/** Makes the examples of all facts ready. */
export function prepareUnits(facts: readonly FactUnits[]): PreparedAskings {
  const profiles = facts.map((fact) => ({ ...fact, ...counted(fact.askings) }));
  const weightsBy = (sets: readonly ReadonlySet<string>[]): readonly (readonly [string, number])[] =>
    Array.from(counted(sets).counts, ([unit, held]) => [
      unit,
      (tellingOf(unit) * Math.log(1 + facts.length / held)) / Math.log(1 + facts.length),
    ]);
  const weights = new Map([
    ...weightsBy(facts.map(({ answered }) => answered)),
    ...weightsBy(profiles.map(({ counts }) => new Set(counts.keys()))),
  ]);
  const weight = (unit: string): number => weights.get(unit) ?? unknownWeight(unit);
  const weigh = (units: ReadonlySet<string>): Weighed => ({ units, sum: sumOf(units, weight) });
  const misses = facts.flatMap((fact) => fact.misses);
  return {
    facts: profiles.map((fact) => ({ ...fact, askings: fact.askings.map(weigh) })),
    misses: { ...counted(misses), sets: misses.map(weigh) },
    all: counted([...facts.flatMap(({ askings }) => askings), ...misses]),
    weights,
  };
}

/** Holds a question against the examples. */
export function likenessOf(text: string, { facts, misses, all, weights }: PreparedAskings): AskingLikeness {
  const units = [...askingUnits(text)];
  const weight = (unit: string): number => weights.get(unit) ?? unknownWeight(unit);
  const sum = Math.max(sumOf(units, weight), Number.EPSILON);
  const known = units
    .filter((unit) => all.counts.has(unit))
    .map((unit) => {
      const rate = ((all.counts.get(unit) ?? 0) + UNSEEN.count) / (all.size + UNSEEN.size);
      return { unit, rate, telling: tellingOf(unit) };
    });
  const length = Math.sqrt(Math.max(FEW_UNITS, units.length));
  const habit = ({ counts, size }: Counted): number =>
    known.reduce((total, { unit, rate, telling }) => {
      const own = ((counts.get(unit) ?? 0) + PRIOR * rate) / (size + PRIOR);
      return total + telling * Math.log(own / rate);
    }, 0) / length;
  /** Weighted Dice likeness to the nearest of some examples. */
  const nearest = (examples: readonly Weighed[]): number =>
    examples.reduce((best, example) => {
      const shared = sumOf(units, (unit) => (example.units.has(unit) ? weight(unit) : 0));
      return Math.max(best, (2 * shared) / (sum + example.sum));
    }, 0);
  return {
    facts: facts.map((fact) => ({
      id: fact.id,
      nearest: nearest(fact.askings),
      answered:
        sumOf(units, (unit) => (fact.answered.has(unit) && !fact.counts.has(unit) ? weight(unit) : 0)) / sum,
      habit: habit(fact),
    })),
    missed: habit(misses),
    nearestMiss: nearest(misses.sets),
  };
}
