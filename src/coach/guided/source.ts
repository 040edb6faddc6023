/** What a weaker reply to choose is taken from, and what the three kinds of them have in common. */
import type { OptionKind } from '../../session/choice.ts';
import type { CriterionId } from '../../shared/rubric-ids.ts';
import { cueLangOf } from '../../shared/lang.ts';
import { repeats } from '../choices.ts';
import type { Candidate, GuidedTurn } from './material.ts';
import { levelsOf } from './rate.ts';

/** Where one kind of reply comes from. */
export interface Source {
  readonly kind: Exclude<OptionKind, 'fit'>;
  /** Texts to try, those worth most first. */
  readonly tiers: readonly (() => readonly string[])[];
  /** Whether a text is what it was written to be, by the engine. */
  readonly accepts: (candidate: Candidate) => boolean;
}

/** What a formula is found to be: it is empty and no more. */
export const EMPTY: ReadonlySet<CriterionId> = new Set<CriterionId>([
  'pitfall.hollow_empathy',
  'pitfall.vague_promise',
]);

/** The criteria that a reply was found to meet. */
export function idsOf(candidate: Candidate): readonly CriterionId[] {
  return Object.keys(levelsOf(candidate)) as CriterionId[];
}

/** Two texts as one. */
export function joined({ view }: GuidedTurn, a: string, b: string): string {
  return cueLangOf(view.lang) === 'en' ? `${a} ${b}` : `${a}${b}`;
}

/** Whether a text says nothing again of what the other says. */
export function isApart(a: string, b: string): boolean {
  return repeats([{ text: b, rank: 0, brings: [] }], a) === 0;
}

/** Each text, and each with something behind it. */
export function withTails(
  turn: GuidedTurn,
  texts: readonly string[],
  tails: readonly string[],
): readonly string[] {
  return texts.flatMap((text) => [
    text,
    ...tails.filter((tail) => isApart(text, tail)).map((tail) => joined(turn, text, tail)),
  ]);
}
