/**
 * Learns how much each likeness of a question to a fact says (`grading/asking-odds.ts`), from the askings and near misses of
 * scenarios: each is asked with those worded alike left out, so that what is learned is what tells of other wordings.
 */
import { likelihoods, type AskingWeights } from '../grading/asking-odds.ts';
import { likenessOf, type AskingLikeness } from '../grading/asking-score.ts';
import { askingClauses } from '../grading/asking-stretches.ts';
import { askingUnits } from '../grading/asking-units.ts';
import { prepareAskings, type Askable } from '../grading/askings.ts';
import { readText } from '../text/read-text.ts';

/** Wordings that share so much (Dice) are left out along with the one that is asked. */
const ALIKE = 0.45;
/** A near miss told for an asking does so much more harm than an asking that is not understood. */
const MISS_COST = 1.5;
const ROUNDS = 400;
const STEP = 0.1;
/** How much of the slope's square is kept from round to round. */
const KEPT = 0.95;
const KEYS = ['nearest', 'answered', 'habit', 'missed', 'none'] as const;

export interface AskingExample {
  /** `null` for a near miss. */
  readonly fact: string | null;
  readonly likeness: AskingLikeness;
}

function unitsOf(text: string): ReadonlySet<string> {
  return askingUnits(readText(text).folded);
}

function isAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return 2 * [...a].filter((unit) => b.has(unit)).length >= ALIKE * (a.size + b.size);
}

/** The askings and near misses of a case in one language, each held against the others that are worded otherwise. */
export function askingExamples(facts: readonly Askable[]): readonly AskingExample[] {
  const asked = facts.flatMap(({ id, askings, misses }) => [
    ...askings.map((text) => ({ text, fact: id })),
    ...misses.map((text) => ({ text, fact: null })),
  ]);
  const units = new Map(asked.map(({ text }) => [text, unitsOf(text)]));
  return asked.flatMap(({ text, fact }) => {
    const own = units.get(text) ?? new Set();
    const others = (texts: readonly string[]): readonly string[] =>
      texts.filter((one) => !isAlike(units.get(one) ?? new Set(), own));
    const rest = facts.map((one) => ({ ...one, askings: others(one.askings), misses: others(one.misses) }));
    const stretch = askingClauses(readText(text))[0]?.stretches[0];
    return stretch === undefined ? [] : [{ fact, likeness: likenessOf(stretch, prepareAskings(rest)) }];
  });
}

type Slopes = Record<(typeof KEYS)[number], number>;

function slopesOf(examples: readonly AskingExample[], weights: AskingWeights): Slopes {
  const slopes: Slopes = { nearest: 0, answered: 0, habit: 0, missed: 0, none: 0 };
  for (const { fact, likeness } of examples) {
    const shares = likelihoods(likeness, weights);
    const cost = (fact === null ? MISS_COST : 1) / examples.length;
    let none = 1;
    for (const [i, one] of likeness.facts.entries()) {
      const share = shares[i] ?? 0;
      const error = cost * (share - (one.id === fact ? 1 : 0));
      slopes.nearest += error * one.nearest;
      slopes.answered += error * one.answered;
      slopes.habit += error * one.habit;
      none -= share;
    }
    const error = cost * (none - (fact === null ? 1 : 0));
    slopes.missed += error * likeness.missed;
    slopes.none += error;
  }
  return slopes;
}

/** By softmax regression over the facts and none, down the slope of the mean loss. */
export function fitAskings(examples: readonly AskingExample[]): AskingWeights {
  const weights: Slopes = { nearest: 1, answered: 1, habit: 1, missed: 1, none: 1 };
  const squares: Slopes = { nearest: 0, answered: 0, habit: 0, missed: 0, none: 0 };
  for (let round = 1; round <= ROUNDS; round++) {
    const slopes = slopesOf(examples, weights);
    for (const key of KEYS) {
      squares[key] = KEPT * squares[key] + (1 - KEPT) * slopes[key] ** 2;
      weights[key] -= (STEP / Math.sqrt(round / 10 + 1)) * (slopes[key] / (Math.sqrt(squares[key]) + 1e-3));
    }
  }
  return weights;
}
