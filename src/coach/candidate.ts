/** A rewrite that would do, and what it is worth beside others. */
import type { Assessment } from '../grading/types.ts';
import { readText, toRawSpan } from '../text/read-text.ts';
import type { Insert } from './compose.ts';
import { gives, isFelt } from './needs.ts';
import { NEEDS, type Need, type Rewrite } from './types.ts';

type Levels = Assessment['levels'];

export type Found = Omit<Rewrite, 'turn'>;

export interface Candidate {
  readonly found: Found;
  /** How many of the things that a good talk does here are done. */
  readonly answered: number;
  /** How much of it a good talk says here, or the trainee's own words say of feelings and of the fault; what is said twice takes away. */
  readonly answers: number;
  readonly way: number;
  readonly again: number;
  readonly sentences: number;
}

/** What answers most first, then what says most of the answer, then what keeps more of the reply; of those alike what gives more, repeats less, is made of less. */
export function byWorth(a: Candidate, b: Candidate): number {
  return (
    b.answered - a.answered ||
    b.answers - a.answers ||
    a.way - b.way ||
    b.found.missing.length - a.found.missing.length ||
    a.again - b.again ||
    a.sentences - b.sentences
  );
}

/** What words say of feelings and of the fault. */
function feltIn(levels: Levels): readonly Need[] {
  return NEEDS.filter((need) => isFelt(need) && gives(levels, need));
}

/** Whether a sentence says nothing but what is felt already. */
function isFeltOf(felt: readonly Need[], levels: Levels): boolean {
  const needs = NEEDS.filter((need) => gives(levels, need));
  return needs.length > 0 && needs.every((need) => felt.includes(need));
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, { length }) => sum + length, 0);
}

function sentencesIn(text: string): readonly string[] {
  const doc = readText(text);
  return doc.sentences.map((span) => toRawSpan(doc, span)).map(({ start, end }) => text.slice(start, end));
}

/**
 * How much is said here as a good talk says it, or by the trainee's `own` words where these speak of feelings or of the fault, in
 * UTF-16 units; what is said again beside them takes as much away.
 */
export function answersOf(
  chosen: readonly Insert[],
  own: string,
  levelsOf: (text: string) => Levels,
): number {
  const here = lengthOf(chosen.filter(({ isHere }) => isHere === true).map(({ text }) => text));
  const felt = feltIn(levelsOf(own));
  // Where nothing is felt nothing can be said again.
  if (felt.length === 0) return here;
  const again = chosen
    .flatMap(({ text }) => sentencesIn(text))
    .filter((one) => isFeltOf(felt, levelsOf(one)));
  return here + own.length - 2 * lengthOf(again);
}
