/** The search for a rewrite: ways to keep the reply × ready sentences for what is missing, each graded as the reply was. */
import type { AssessInput, Assessment, Grader } from '../grading/types.ts';
import { HEARS_FEELING, type CriterionId } from '../shared/rubric-ids.ts';
import { cueLangOf, type Lang } from '../shared/lang.ts';
import type { Span } from '../shared/span.ts';
import { gained, gainsJust, longest, mended } from './accept.ts';
import { actsAtOne, asksLast, choices, isWhole, repeats, wishes } from './choices.ts';
import { answersOf, byWorth, type Candidate, type Found } from './candidate.ts';
import { compose, type Insert } from './compose.ts';
import { WAYS, type Given, type Way } from './draft.ts';
import { gradedHere, insertsFor, unitsOf, type Phrase } from './material.ts';
import { FEELING, gives, type Hurt } from './needs.ts';
import { partsOf } from './parts.ts';
import { inRegister } from './register.ts';
import { REPAIR_WORDS } from './repair-words.ts';
import { skeletonOf } from './skeleton.ts';
import { HANGS } from './worth.ts';
import { NEEDS, rewrittenText, type Need } from './types.ts';

export interface RewriteInput {
  readonly reply: string;
  readonly assessment: Assessment;
  readonly beside: AssessInput;
  readonly lang: Lang;
  readonly grader: Grader;
  /** What is lacking beside what stands of the reply. */
  readonly lacking: (levels: Assessment['levels'], hurts: readonly Hurt[]) => readonly Need[];
  /** What a good talk is found to do here. */
  readonly fitting: readonly CriterionId[];
  /** What of the trainee's may stay without being said of this case; `null` where nobody knows. */
  readonly useful: ReadonlySet<CriterionId> | null;
  /** What the good talk tells or does here, one of which must be given; none where nobody knows what would answer. */
  readonly answering: readonly Need[];
  /** What could be said in this turn. */
  readonly phrases: readonly Phrase[];
  /** Words of the reply that offer what the case does not allow. */
  readonly offers: readonly Span[];
  /** Whether a text offers only what the case allows. */
  readonly isAllowed: (text: string, assessment: Assessment) => boolean;
}

/** What the sentences give together. */
function givenBy(chosen: readonly Insert[]): Given {
  const all = chosen.flatMap(({ levels = {} }) => Object.entries(levels));
  // Of one that is given twice the higher level comes last and stays.
  return Object.fromEntries(all.sort(([, a], [, b]) => a - b));
}

/** Levels without those of feelings that are heard. */
function unfelt(levels: Given): Given {
  return Object.fromEntries(Object.entries(levels).filter(([id]) => !FEELING.has(id as CriterionId)));
}

/** Whether a sentence hears by giving back what was said, and not by a feeling. */
function hearsByRestating({ levels = {} }: Insert): boolean {
  return levels['listen.restate'] !== undefined && !HEARS_FEELING.some((id) => levels[id] === 2);
}

/** The best rewrite of a reply, or `null` where none keeps to all that is promised of one. Deterministic. */
export function rewriteReply(input: RewriteInput): Found | null {
  const { reply, assessment, beside, lang, grader, offers, isAllowed, useful, answering } = input;
  const cueLang = cueLangOf(lang);
  const phrases = input.phrases.map((one) => ({ ...one, text: inRegister(one.text, reply, lang) }));
  const { customer = '', earlier = [], caseTexts = [] } = beside;
  const parts = partsOf(reply, assessment, offers, unitsOf([customer, ...earlier, ...caseTexts]));
  const skeleton = (way: Way, given: Given) =>
    skeletonOf(
      parts,
      { reply, own: assessment.levels, given, way, words: REPAIR_WORDS[cueLang], useful },
      cueLang,
    );
  const hurts = parts.flatMap(({ hurt }) => hurt ?? []);
  const byText = new Map<string, Given>();
  /** What is found in words by themselves. */
  const levelsOf = (text: string): Given => {
    const levels = byText.get(text) ?? grader.assess(text, beside).levels;
    byText.set(text, levels);
    return levels;
  };
  const standing = skeleton('drop', {}).map(({ pieces }) => rewrittenText(pieces));
  const stands = levelsOf(standing.join(''));
  // What must be found again: of what was found, what the words that can stay give by themselves.
  const due: Given = Object.fromEntries(
    Object.entries(stands).filter(
      ([id]) => Object.hasOwn(assessment.levels, id) && !HANGS.has(id as CriterionId),
    ),
  );
  const fitting = [...input.fitting, ...(Object.keys(assessment.levels) as CriterionId[])];
  const missing = input.lacking(stands, hurts);
  if (missing.length === 0 && hurts.length === 0 && Object.keys(stands).length > 0) return null;
  // Words are given back where a good talk gives them back.
  const graded = gradedHere(phrases, grader, beside).filter(
    ({ insert }) =>
      insert.isHere === true || !hearsByRestating(insert) || input.fitting.includes('listen.restate'),
  );
  const inserts = insertsFor(graded, missing);
  const limit = longest(reply, lang);
  const tried = new Set<string>();

  /** How much of what the good talk does here is done by these, or by what stays. */
  const answeredBy = (chosen: readonly Insert[]): number =>
    answering.filter((need) => gives(stands, need) || chosen.some(({ given = [] }) => given.includes(need)))
      .length;
  const foundWith = (
    chosen: readonly Insert[],
    way: Way,
    wish: readonly Need[],
  ): Omit<Candidate, 'way'> | null => {
    const answered = answeredBy(chosen);
    if ((answering.length > 0 && answered === 0) || !asksLast(chosen) || !actsAtOne(chosen)) return null;
    const sentences = skeleton(way, givenBy(chosen));
    const pieces = compose(sentences, chosen, cueLang);
    const text = rewrittenText(pieces).trim();
    if (text === '' || text === reply.trim() || text.length > limit || tried.has(text)) return null;
    tried.add(text);
    const own = pieces.flatMap((piece) => (piece.kind === 'kept' ? [piece.text] : [])).join('');
    const after = grader.assess(text, beside);
    const must = gives(after.levels, 'heard') ? unfelt(due) : due;
    if (!gainsJust({ ...levelsOf(own), ...must }, after, wish, fitting) || !isAllowed(text, after))
      return null;
    const found = {
      text,
      pieces,
      missing: NEEDS.filter((need) => wish.includes(need)),
      gains: gained(assessment.levels, after.levels),
      mended: mended(assessment.levels, after.levels),
    };
    return {
      found,
      answered,
      answers: answersOf(chosen, own, levelsOf),
      again: repeats(chosen, own),
      sentences: chosen.length,
    };
  };

  // What a good talk says here may be the answer whatever it is found to give: a question, a figure.
  const here = graded.flatMap(({ insert }) =>
    insert.isHere === true && insert.brings.some((id) => id !== 'resolve.consent') ? [[insert]] : [],
  );
  const foundFor = (wish: readonly Need[]): readonly Candidate[] => {
    if (!isWhole(wish, stands)) return [];
    return (wish.length === 0 ? here : choices(wish, inserts)).flatMap((chosen) =>
      WAYS.flatMap((name, way): readonly Candidate[] => {
        const one = foundWith(chosen, name, wish);
        return one === null ? [] : [{ ...one, way }];
      }),
    );
  };
  const all = [...wishes(missing), []];
  const urgent = all.filter((wish) => wish[0] === missing[0]).flatMap(foundFor);
  // Where a good talk only asks, what it asks is worth more than what is due otherwise.
  const isEnough = here.length === 0 || answering.length > 0 || urgent.some(({ answers }) => answers > 0);
  const found =
    urgent.length > 0 && isEnough
      ? urgent
      : [...urgent, ...all.filter((wish) => wish[0] !== missing[0]).flatMap(foundFor)];
  // Sorting is stable: of those alike the first that was tried.
  return [...found].sort(byWorth)[0]?.found ?? null;
}
