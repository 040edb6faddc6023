/**
 * Which fact of the case a question asks for: held against each fact's example askings, the words of its answer and near misses
 * (design §6).
 */
import { overlaps, type Span } from '../shared/span.ts';
import { readText, toRawSpan } from '../text/read-text.ts';
import type { TextDoc } from '../text/types.ts';
import { likeliest } from './asking-odds.ts';
import { likenessOf, prepareUnits, type PreparedAskings } from './asking-score.ts';
import { askingClauses } from './asking-stretches.ts';
import { askingUnits } from './asking-units.ts';

export type { PreparedAskings } from './asking-score.ts';

export interface Askable {
  readonly id: string;
  readonly askings: readonly string[];
  /** Questions that come near and ask for something else. */
  readonly misses: readonly string[];
  /** The fact in the customer's words and in the author's: who asks for it in other words than the examples may still name it. */
  readonly answers: readonly string[];
}

export interface Asking {
  readonly fact: string;
  /** The question, in the raw reply. */
  readonly span: Span;
  /** 0…1. */
  readonly sure: number;
}

function unitsOf(text: string): ReadonlySet<string> {
  return askingUnits(readText(text).folded);
}

/** Reads the examples of every fact. */
export function prepareAskings(facts: readonly Askable[]): PreparedAskings {
  return prepareUnits(
    facts.map(({ id, askings, misses, answers }) => ({
      id,
      askings: askings.map(unitsOf),
      misses: misses.map(unitsOf),
      answered: new Set(answers.flatMap((answer) => [...unitsOf(answer)])),
    })),
  );
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
  for (const { clause, stretches } of askingClauses(doc)) {
    const span = toRawSpan(doc, clause);
    if (consents.some((consent) => overlaps(consent, span))) continue;
    for (const stretch of stretches) {
      const found = likeliest(likenessOf(stretch, prepared));
      if (found !== null && (best === null || found.sure > best.sure)) best = { ...found, span };
    }
  }
  return best;
}
