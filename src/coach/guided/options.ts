/** The replies of one turn to choose among, in an order that tells nothing; only where their grades really differ. */
import { hash32 } from '../../shared/random.ts';
import { OPTION_KINDS, type Option, type OptionKind } from '../../session/choice.ts';
import { fittingReplies } from './fitting.ts';
import type { Candidate, GuidedTurn, Shuffle } from './material.ts';
import { compareRatings, goesOn, levelsOf, rate } from './rate.ts';
import { polite } from './polite.ts';
import { solving } from './solving.ts';
import type { Source } from './source.ts';
import { trapping } from './trapping.ts';

export interface OptionSet {
  readonly options: readonly Option[];
  /** The place of the best. */
  readonly best: number;
}

/** Length to come near to, in parts of the best's: of the one that is to be longer, and of the others. */
const LONGER = 1.4;
const SHORTER = 0.95;

/** Drawn from: which reply is to be longer than the best, so that the longest does not give it away. Acts are short in most cases. */
const LONG_ONES: readonly OptionKind[] = ['fit', 'trap', 'polite', 'trap', 'polite', 'polite'];

function longerKind(shuffle: Shuffle): OptionKind {
  return LONG_ONES[shuffle('longer') % LONG_ONES.length] ?? 'polite';
}

/** What the engine finds in a reply and whether the talk goes on by it. */
function gradeOf(candidate: Candidate, turn: GuidedTurn): string {
  const levels = Object.entries(levelsOf(candidate)).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([levels, goesOn(candidate, turn)]);
}

function sentencesOf(text: string): readonly string[] {
  return text.match(/[^.!?。！？]+[.!?。！？]*/gu)?.map((one) => one.trim()) ?? [];
}

/** The first sentence of a reply, by which it is known again. */
function opening(text: string): string {
  return sentencesOf(text)[0] ?? text;
}

/** The first text of a source that is worse than the best and differs from those taken; one not shown before if there is one. */
function pick(
  { tiers, accepts, kind }: Source,
  turn: GuidedTurn,
  {
    fit,
    taken,
    shuffle,
  }: { readonly fit: Candidate; readonly taken: readonly Candidate[]; readonly shuffle: Shuffle },
): Candidate | null {
  const { turns } = turn.view;
  const shown = new Set(
    turns.flatMap(({ choice }) => choice?.options.map(({ text }) => opening(text)) ?? []),
  );
  const wasShown = (text: string): boolean => shown.has(opening(text));
  const seen = new Set(
    turns.flatMap(({ choice }) => choice?.options.flatMap(({ text }) => sentencesOf(text)) ?? []),
  );
  const worn = (text: string): number => sentencesOf(text).filter((one) => seen.has(one)).length;
  const aim = fit.text.length * (kind === longerKind(shuffle) ? LONGER : SHORTER);
  const off = (text: string): number => Math.round(6 * Math.abs(Math.log(text.length / aim)));
  const best = rate(fit, turn);
  const grades = new Set(taken.map((one) => gradeOf(one, turn)));
  const inOrder = (texts: readonly string[]): readonly string[] =>
    [...new Set(texts)]
      .filter(turn.isSayable)
      .sort((a, b) => worn(a) - worn(b) || off(a) - off(b) || shuffle(a) - shuffle(b));
  const again: string[] = [];
  const firstOf = (texts: readonly string[]): Candidate | null => {
    let moving: Candidate | null = null;
    for (const text of texts) {
      const candidate = { text, ...turn.foresee(text) };
      const differs = accepts(candidate) && !grades.has(gradeOf(candidate, turn));
      if (!differs || compareRatings(rate(candidate, turn), best) >= 0) continue;
      // What the customer lets pass all the same teaches less.
      if (!goesOn(candidate, turn)) return candidate;
      moving ??= candidate;
    }
    return moving;
  };
  for (const tier of tiers) {
    const texts = inOrder(tier());
    again.push(...texts.filter(wasShown));
    const found = firstOf(texts.filter((text) => !wasShown(text)));
    if (found !== null) return found;
  }
  return firstOf(again);
}

/** The replies to choose among now; `null` where the case gives no good one, or nothing that differs from it. */
export function optionsFor(turn: GuidedTurn): OptionSet | null {
  const { seed, turns } = turn.view;
  const shuffle: Shuffle = (text) => hash32(`${seed}\u0001${turns.length}\u0001${text}`);
  let most: OptionSet | null = null;
  for (const fit of fittingReplies(turn, shuffle)) {
    const found = setAround(fit, turn, shuffle);
    if (found.options.length > Math.max(1, most?.options.length ?? 0)) most = found;
    if (most?.options.length === OPTION_KINDS.length) break;
  }
  return most;
}

/** A fitting reply with as many others beside it as the case gives. */
function setAround(fit: Candidate, turn: GuidedTurn, shuffle: Shuffle): OptionSet {
  const taken: Candidate[] = [fit];
  const options: Option[] = [{ kind: 'fit', text: fit.text }];
  for (const source of [solving(turn), trapping(turn), polite(turn)]) {
    const found = pick(source, turn, { fit, taken, shuffle });
    if (found === null) continue;
    taken.push(found);
    options.push({ kind: source.kind, text: found.text });
  }
  // Not by the shuffle that picked them: what came first by it is mostly what was picked.
  const { seed, turns } = turn.view;
  const place = ({ text }: Option): number => hash32(`order\u0001${seed}\u0001${turns.length}\u0001${text}`);
  options.sort((a, b) => place(a) - place(b));
  return { options, best: options.findIndex(({ kind }) => kind === 'fit') };
}
