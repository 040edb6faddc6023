/**
 * Which fact of the case a question asks for: held against each fact's example askings, the words of its answer and near misses,
 * every unit weighed by how telling it is among all facts (design §6).
 */
import { overlaps, type Span } from '../shared/span.ts';
import { readText, toRawSpan } from '../text/read-text.ts';
import type { Clause, TextDoc } from '../text/types.ts';
import { askingUnits, tellingOf } from './asking-units.ts';

export interface Askable {
  readonly id: string;
  readonly askings: readonly string[];
  /** Questions that come near and ask for something else. */
  readonly misses: readonly string[];
  /** The fact in the customer's words and in the author's: who asks for it in other words than the examples may still name it. */
  readonly answers: readonly string[];
}

interface FactProfile {
  readonly id: string;
  readonly askings: readonly ReadonlySet<string>[];
  /** In how many of its askings a unit stands. */
  readonly counts: ReadonlyMap<string, number>;
  readonly answered: ReadonlySet<string>;
}

/** Askings made ready once per scenario and language. */
export interface PreparedAskings {
  readonly facts: readonly FactProfile[];
  readonly misses: readonly ReadonlySet<string>[];
  /** Of the facts, how many have a unit in their askings, and of those in none, how many have it in their answers. */
  readonly holders: ReadonlyMap<string, number>;
  readonly answerers: ReadonlyMap<string, number>;
}

export interface Asking {
  readonly fact: string;
  /** The question, in the raw reply. */
  readonly span: Span;
  /** 0…1. */
  readonly sure: number;
}

// The figures were set by questions that somebody asked who had not seen the examples, with half of the scenarios in view.

/** Below this likeness a question asks for something else. */
const THRESHOLD = 0.35;
/** The next fact must be this much less like it. */
const MARGIN = 0.08;
/** A near miss counts for a little less than an asking. */
const MISS_WEIGHT = 0.95;
/** The nearest asking against the fact's askings as a whole. */
const NEAREST_SHARE = 0.5;
/** A unit of the answer counts so much beside one of the askings. */
const ANSWER_SHARE = 0.6;
const UNKNOWN_WEIGHT = 0.6;

function countsOf(sets: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const set of sets) for (const unit of set) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return counts;
}

function unitsOf(text: string): ReadonlySet<string> {
  return askingUnits(readText(text).folded);
}

/** Reads the examples of every fact. */
export function prepareAskings(facts: readonly Askable[]): PreparedAskings {
  const profiles = facts.map(({ id, askings, answers }): FactProfile => {
    const sets = askings.map(unitsOf);
    return {
      id,
      askings: sets,
      counts: countsOf(sets),
      answered: new Set(answers.flatMap((answer) => [...unitsOf(answer)])),
    };
  });
  return {
    facts: profiles,
    misses: facts.flatMap(({ misses }) => misses.map(unitsOf)),
    holders: countsOf(profiles.map(({ counts }) => new Set(counts.keys()))),
    answerers: countsOf(profiles.map(({ answered }) => answered)),
  };
}

/** How telling a unit is, 0…1: one that every fact has tells little. */
function weightOf(unit: string, { facts, holders, answerers }: PreparedAskings): number {
  const held = holders.get(unit) ?? answerers.get(unit);
  const weight =
    held === undefined ? UNKNOWN_WEIGHT : Math.log(1 + facts.length / held) / Math.log(1 + facts.length);
  return weight * tellingOf(unit);
}

function sumOf(units: ReadonlySet<string>, weight: (unit: string) => number): number {
  let sum = 0;
  for (const unit of units) sum += weight(unit);
  return sum;
}

/** Weighted Dice likeness of two sets of units, 0…1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>, weight: (unit: string) => number): number {
  const all = sumOf(a, weight) + sumOf(b, weight);
  return all === 0 ? 0 : (2 * sumOf(a, (unit) => (b.has(unit) ? weight(unit) : 0))) / all;
}

/** The share of the units that the fact's askings have, more for one that many of them have, less for one of the answer alone. */
function coverage(
  units: ReadonlySet<string>,
  { counts, answered }: FactProfile,
  weight: (unit: string) => number,
): number {
  const all = sumOf(units, weight);
  const habit = (unit: string): number => {
    const count = counts.get(unit) ?? 0;
    if (count === 0) return answered.has(unit) ? ANSWER_SHARE : 0;
    return Math.min(1, 0.5 + count / 4);
  };
  return all === 0 ? 0 : sumOf(units, (unit) => weight(unit) * habit(unit)) / all;
}

/** The fact that a question of these units asks for, or `null` where none stands out. */
function factOf(
  units: ReadonlySet<string>,
  prepared: PreparedAskings,
): { readonly fact: string; readonly sure: number } | null {
  const weight = (unit: string): number => weightOf(unit, prepared);
  const nearest = (sets: readonly ReadonlySet<string>[]): number =>
    sets.reduce((best, set) => Math.max(best, likeness(units, set, weight)), 0);
  const [first, second] = prepared.facts
    .map((fact) => ({
      fact: fact.id,
      sure: NEAREST_SHARE * nearest(fact.askings) + (1 - NEAREST_SHARE) * coverage(units, fact, weight),
    }))
    .sort((a, b) => b.sure - a.sure);
  if (first === undefined || first.sure < THRESHOLD) return null;
  if (second !== undefined && first.sure - second.sure < MARGIN) return null;
  return nearest(prepared.misses) * MISS_WEIGHT > first.sure ? null : first;
}

/** A request to tell. */
const REQUEST = /告诉|说说|讲讲|说一下|讲一下|提供|报一下|tell me|let me know|give me|walk me through|share/;

/** A clause that may ask for a fact: a real question, or a request to tell. */
function mayAsk(doc: TextDoc, { question, imperative, start, end }: Clause): boolean {
  if (question === 'open' || question === 'closed' || question === 'guiding') return true;
  return imperative && REQUEST.test(doc.folded.slice(start, end));
}

/**
 * The fact that a reply asks for most plainly, or `null`. Rhetorical questions ask for none, nor does what asks for consent:
 * `consents` are its places in the raw reply.
 */
export function readAsking(
  doc: TextDoc,
  prepared: PreparedAskings,
  consents: readonly Span[] = [],
): Asking | null {
  let best: Asking | null = null;
  for (const clause of doc.clauses) {
    if (!mayAsk(doc, clause)) continue;
    const place = toRawSpan(doc, clause);
    if (consents.some((consent) => overlaps(consent, place))) continue;
    const before = doc.clauses[clause.index - 1];
    const lead = before?.sentence === clause.sentence ? before.start : clause.start;
    for (const start of new Set([clause.start, lead])) {
      const found = factOf(askingUnits(doc.folded.slice(start, clause.end)), prepared);
      if (found !== null && (best === null || found.sure > best.sure)) best = { ...found, span: place };
    }
  }
  return best;
}
