/**
 * Which fact of the case a question asks for: its content held against each fact's example askings, weighed by how
 * telling a word is among all facts, and against near misses (design §6).
 */
import type { Span } from '../shared/span.ts';
import { contentUnits } from '../text/content.ts';
import { readText, toRawSpan } from '../text/read-text.ts';
import type { Clause, TextDoc } from '../text/types.ts';

export interface Askable {
  readonly id: string;
  readonly askings: readonly string[];
  readonly misses: readonly string[];
}

interface Example {
  readonly fact: string | null;
  readonly units: ReadonlySet<string>;
}

/** Askings made ready once per scenario and language. */
export interface PreparedAskings {
  readonly examples: readonly Example[];
  readonly weight: (unit: string) => number;
}

export interface Asking {
  readonly fact: string;
  /** The question, in the raw reply. */
  readonly span: Span;
  /** 0…1. */
  readonly sure: number;
}

/** Below this likeness a question asks for something else. */
const THRESHOLD = 0.34;
/** A near miss this much closer takes the question away. */
const MARGIN = 0.02;

/** Reads the examples of every fact; a unit that many facts share weighs little. */
export function prepareAskings(facts: readonly Askable[]): PreparedAskings {
  const examples: Example[] = facts.flatMap(({ id, askings, misses }) => [
    ...askings.map((text) => ({ fact: id, units: new Set(contentUnits(readText(text))) })),
    ...misses.map((text) => ({ fact: null, units: new Set(contentUnits(readText(text))) })),
  ]);
  const holders = new Map<string, Set<string>>();
  for (const { fact, units } of examples) {
    if (fact === null) continue;
    for (const unit of units) holders.set(unit, (holders.get(unit) ?? new Set()).add(fact));
  }
  const weight = (unit: string): number => {
    const count = holders.get(unit)?.size;
    return count === undefined ? 0.6 : Math.log(1 + facts.length / count);
  };
  return { examples, weight };
}

/** Weighted Dice likeness of two sets of units, 0…1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>, weight: (unit: string) => number): number {
  let both = 0;
  let all = 0;
  for (const unit of a) {
    const w = weight(unit);
    all += w;
    if (b.has(unit)) both += w;
  }
  for (const unit of b) all += weight(unit);
  return all === 0 ? 0 : (2 * both) / all;
}

/** A clause that may ask for a fact: a real question, or a request to tell. */
const REQUEST = /告诉|说说|讲讲|说一下|讲一下|提供|报一下|tell me|let me know|give me|walk me through|share/;

function mayAsk(doc: TextDoc, { question, imperative, start, end }: Clause): boolean {
  if (question === 'open' || question === 'closed' || question === 'guiding') return true;
  return imperative && REQUEST.test(doc.folded.slice(start, end));
}

/** The fact that a reply asks for most plainly, or `null`. Rhetorical questions and consent checks ask for none. */
export function readAsking(doc: TextDoc, { examples, weight }: PreparedAskings): Asking | null {
  let best: Asking | null = null;
  for (const clause of doc.clauses) {
    if (!mayAsk(doc, clause)) continue;
    const before = doc.clauses[clause.index - 1];
    const spans: Span[] = [clause];
    if (before !== undefined && before.sentence === clause.sentence)
      spans.push({ start: before.start, end: clause.end });
    for (const span of spans) {
      const units = new Set(contentUnits(doc, span));
      let near = { fact: null as string | null, value: 0 };
      let miss = 0;
      for (const example of examples) {
        const value = likeness(units, example.units, weight);
        if (example.fact === null) miss = Math.max(miss, value);
        else if (value > near.value) near = { fact: example.fact, value };
      }
      if (near.fact === null || near.value < THRESHOLD || miss > near.value + MARGIN) continue;
      if (best === null || near.value > best.sure)
        best = { fact: near.fact, span: toRawSpan(doc, clause), sure: near.value };
    }
  }
  return best;
}
