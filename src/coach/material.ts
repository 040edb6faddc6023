/** Ready sentences that could be said in a turn, each graded as it would be there: what it gives and what it brings. */
import type { AssessInput, Grader } from '../grading/types.ts';
import type { Scenario, ScenarioTexts } from '../scenario/schema.ts';
import { isPitfallId, type CriterionId } from '../shared/rubric-ids.ts';
import { readText } from '../text/read-text.ts';
import { contentOf } from '../text/content.ts';
import { gives } from './needs.ts';
import type { Insert } from './compose.ts';
import { RANKS } from './ranks.ts';
import { NEEDS, type Need } from './types.ts';

export interface Phrase {
  readonly text: string;
  readonly after: readonly string[];
  readonly at: readonly string[];
  /** Said in this very beat by a good talk of the case. */
  readonly isHere?: boolean;
}

/** Where a sentence is to be said. */
export interface Place {
  readonly beat: string;
  readonly told: readonly string[];
}

/** Content that a sentence shares with a fact beyond which it is taken to speak of it. */
const SPOKEN_OF = 3;

/** The words that some texts have. */
export function unitsOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => contentOf(readText(text)).map(({ unit }) => unit)));
}

/** The words by which each fact that is still untold would be known, without those that the case or the talk has as well. */
export function untoldWords(
  { facts }: Pick<Scenario, 'facts'>,
  texts: ScenarioTexts,
  told: readonly string[],
  known: readonly string[],
): readonly ReadonlySet<string>[] {
  const common = unitsOf([
    ...known,
    texts.case.summary,
    ...texts.case.known,
    ...Object.values(texts.lookups).map(({ text }) => text),
    ...Object.values(texts.offers).map((offer) => (typeof offer === 'string' ? offer : offer.text)),
  ]);
  return facts
    .filter(({ id }) => !told.includes(id))
    .map(({ id }) => {
      const fact = texts.facts[id];
      return new Set([...unitsOf([fact?.note ?? ''])].filter((unit) => !common.has(unit)));
    });
}

/** Whether a sentence speaks of something not told yet. */
export function speaksOf(text: string, untold: readonly ReadonlySet<string>[]): boolean {
  const units = [...unitsOf([text])];
  return untold.some((fact) => units.filter((unit) => fact.has(unit)).length >= SPOKEN_OF);
}

/** Sentences that answer here and speak of nothing untold. */
export function sayable(phrases: readonly Phrase[], { beat, told }: Place): readonly Phrase[] {
  return phrases.filter(
    ({ at, after }) => (at.length === 0 || at.includes(beat)) && after.every((fact) => told.includes(fact)),
  );
}

const RANK_OF: { readonly [N in Need]: number } = {
  heard: RANKS.heard,
  owned: RANKS.owned,
  reason: RANKS.reason,
  act: RANKS.act,
  options: RANKS.act,
  assurance: RANKS.act,
  prevent: RANKS.act,
  follow_up: RANKS.followed,
  consent: RANKS.asked,
};

/**
 * A feeling is not heard by an act that happens to repeat what was said, nor a cause told by words of understanding; what a good
 * talk says here does all that it does.
 */
function isMeantFor(need: Need, { given, insert: { rank, isHere = false } }: GradedInsert): boolean {
  if (isHere) return true;
  if (need === 'heard') return rank === RANKS.heard;
  return need !== 'reason' || !given.includes('heard');
}

export interface GradedInsert {
  readonly given: readonly Need[];
  readonly insert: Insert;
}

/** The sentences that give something here, with what they give; none that hurts, those that were written for it first. */
export function gradedHere(
  phrases: readonly Phrase[],
  grader: Pick<Grader, 'assess'>,
  input: AssessInput,
): readonly GradedInsert[] {
  // One that was said here fits best, then one that was written for few places.
  const places = ({ at, isHere = false }: Phrase): number =>
    isHere ? 0 : at.length === 0 ? Infinity : at.length;
  const ordered = [...phrases].sort((a, b) => (places(a) < places(b) ? -1 : places(a) > places(b) ? 1 : 0));
  return ordered.flatMap(({ text, isHere = false }) => {
    const { levels } = grader.assess(text, input);
    const brings = Object.keys(levels) as CriterionId[];
    if (brings.some(isPitfallId)) return [];
    const given = NEEDS.filter((need) => gives(levels, need));
    // What also does something is said where things are done.
    const rank = given.length === 0 ? RANKS.act : Math.max(...given.map((need) => RANK_OF[need]));
    return given.length === 0 && (!isHere || brings.length === 0)
      ? []
      : [{ given, insert: { text, rank, brings, levels, isHere, given } }];
  });
}

/** Of graded sentences those that give what is needed, by need. */
export function insertsFor(
  graded: readonly GradedInsert[],
  missing: readonly Need[],
): ReadonlyMap<Need, readonly Insert[]> {
  return new Map(
    missing.map((need) => [
      need,
      graded
        .filter((one) => one.given.includes(need) && isMeantFor(need, one))
        .map(({ insert }) => insert)
        .sort(
          (a, b) =>
            Number(b.isHere === true) - Number(a.isHere === true) ||
            Number(b.rank === RANK_OF[need]) - Number(a.rank === RANK_OF[need]),
        ),
    ]),
  );
}
