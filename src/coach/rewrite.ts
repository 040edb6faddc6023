/** The search for a rewrite: ways to keep the reply × ready sentences for what is missing, each graded as the reply was. */
import type { AssessInput, Assessment, Grader } from '../grading/types.ts';
import type { Lang } from '../shared/lang.ts';
import { cueLangOf } from '../shared/lang.ts';
import type { Span } from '../shared/span.ts';
import { gained, gainsJust, longest, mended } from './accept.ts';
import { choices, isWhole, repeats, SETTLED, wishes } from './choices.ts';
import { compose } from './compose.ts';
import { insertsFor, type Phrase } from './material.ts';
import { partsOf, unitsOf } from './parts.ts';
import { inRegister } from './register.ts';
import { WAYS } from './draft.ts';
import type { KeptSentence } from './sentence.ts';
import { skeletonOf } from './skeleton.ts';
import { NEEDS, rewrittenText, type Need, type Piece, type Rewrite } from './types.ts';

export interface RewriteInput {
  readonly reply: string;
  readonly assessment: Assessment;
  readonly beside: AssessInput;
  readonly lang: Lang;
  readonly grader: Grader;
  readonly missing: readonly Need[];
  /** What could be said in this turn. */
  readonly phrases: readonly Phrase[];
  /** Words of the reply that offer what the case does not allow. */
  readonly offers: readonly Span[];
  /** Whether a text offers only what the case allows. */
  readonly isAllowed: (text: string, assessment: Assessment) => boolean;
}

export type Found = Omit<Rewrite, 'turn'>;

interface Candidate {
  readonly found: Found;
  readonly worth: number;
  readonly urgency: number;
  readonly way: number;
  readonly again: number;
  readonly sentences: number;
  readonly order: number;
}

/** What gives more first; of those alike the more urgent, what keeps more, repeats less and needs fewer sentences. */
function byWorth(a: Candidate, b: Candidate): number {
  return (
    b.worth - a.worth ||
    a.urgency - b.urgency ||
    a.way - b.way ||
    a.again - b.again ||
    a.sentences - b.sentences ||
    a.order - b.order
  );
}

function textOf(sentences: readonly KeptSentence[]): string {
  return sentences.map(({ pieces }) => rewrittenText(pieces)).join('');
}

/** The best rewrite of a reply, or `null` where none keeps to all that is promised of one. Deterministic. */
export function rewriteReply(input: RewriteInput): Found | null {
  const { reply, assessment, beside, lang, grader, missing, offers, isAllowed } = input;
  const cueLang = cueLangOf(lang);
  const phrases = input.phrases.map((one) => ({ ...one, text: inRegister(one.text, reply, lang) }));
  const { customer = '', earlier = [], caseTexts = [] } = beside;
  const parts = partsOf(reply, assessment, offers, unitsOf([customer, ...earlier, ...caseTexts]));
  const skeletons = WAYS.map((way) => skeletonOf(reply, parts, way, cueLang));
  const inserts = insertsFor(phrases, missing, grader, beside);
  const limit = longest(reply, lang);
  const isHurt = parts.some(({ hurt }) => hurt !== null);
  // Beside words that leave a thing open nobody settles it in the same breath.
  const isOpen = parts.some(
    ({ hurt, criteria, isHedged }) => hurt === null && criteria.length > 0 && isHedged,
  );
  const tried = new Set<string>();

  const foundIn = (pieces: readonly Piece[], wish: readonly Need[]): Found | null => {
    const text = rewrittenText(pieces).trim();
    if (text === '' || text === reply.trim() || text.length > limit || tried.has(text)) return null;
    tried.add(text);
    const after = grader.assess(text, beside);
    if (!gainsJust(assessment.levels, after.levels, wish) || !isAllowed(text, after)) return null;
    return {
      text,
      pieces,
      missing: NEEDS.filter((need) => wish.includes(need)),
      gains: gained(assessment.levels, after.levels),
      mended: mended(assessment.levels, after.levels),
    };
  };

  // To have mended the trainee's own words is worth as much as one more thing that was missing.
  const [rebuilt, dropped] = skeletons.map((sentences) => textOf(sentences));
  const isMended = rebuilt !== dropped;
  const triedFor = (wish: readonly Need[], urgency: number): readonly Candidate[] => {
    if ((wish.length === 0 && !isHurt) || !isWhole(wish, assessment.levels)) return [];
    if (isOpen && wish.some((need) => SETTLED.includes(need))) return [];
    tried.clear();
    return choices(wish, inserts).flatMap((chosen, order) =>
      skeletons.flatMap((sentences, way): readonly Candidate[] => {
        const found = foundIn(compose(sentences, chosen, cueLang), wish);
        const worth = wish.length + (isMended && way === 0 ? 1 : 0);
        const again = repeats(chosen, reply, assessment.levels);
        return found === null ? [] : [{ found, worth, urgency, order, way, again, sentences: chosen.length }];
      }),
    );
  };
  let best: Candidate | null = null;
  for (const [urgency, wish] of wishes(missing).entries()) {
    // Nothing that follows can be worth more.
    if (best !== null && best.worth >= wish.length + (isMended ? 1 : 0)) break;
    best = [...(best === null ? [] : [best]), ...triedFor(wish, urgency)].sort(byWorth)[0] ?? null;
  }
  return best?.found ?? null;
}
