/** The search for a rewrite: ways to keep the reply × ready sentences for what is missing, each graded as the reply was. */
import type { AssessInput, Assessment, Grader } from '../grading/types.ts';
import type { Lang } from '../shared/lang.ts';
import { cueLangOf } from '../shared/lang.ts';
import type { Span } from '../shared/span.ts';
import { gained, gainsJust, longest, mended } from './accept.ts';
import { compose, type Insert } from './compose.ts';
import { insertsFor, type Phrase } from './material.ts';
import { partsOf } from './parts.ts';
import { inRegister } from './register.ts';
import { skeletonOf, WAYS } from './skeleton.ts';
import { rewrittenText, type Need, type Piece, type Rewrite } from './types.ts';

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

/** Sentences tried for each need; further ones seldom give what these don't. */
const TRIED = 6;

/** Every choice of one sentence per need; one sentence may serve several. */
function choices(
  missing: readonly Need[],
  inserts: ReadonlyMap<Need, readonly Insert[]>,
): readonly (readonly Insert[])[] {
  return missing.reduce<readonly (readonly Insert[])[]>(
    (before, need) =>
      before.flatMap((chosen) => {
        const served = chosen.some(({ text }) => inserts.get(need)?.some((one) => one.text === text));
        if (served) return [chosen];
        return (inserts.get(need) ?? []).slice(0, TRIED).map((one) => [...chosen, one]);
      }),
    [[]],
  );
}

/** What is asked of a rewrite, from all that is missing down to a single thing; what can't be given is left out. */
function wishes(missing: readonly Need[]): readonly (readonly Need[])[] {
  const subsets = missing.reduce<readonly (readonly Need[])[]>(
    (before, need) => [...before, ...before.map((some) => [...some, need])],
    [[]],
  );
  return [...subsets].sort((a, b) => b.length - a.length);
}

/** The best rewrite of a reply, or `null` where none keeps to all that is promised of one. Deterministic. */
export function rewriteReply(input: RewriteInput): Found | null {
  const { reply, assessment, beside, lang, grader, missing, offers, isAllowed } = input;
  const cueLang = cueLangOf(lang);
  const phrases = input.phrases.map((one) => ({ ...one, text: inRegister(one.text, reply, lang) }));
  const parts = partsOf(reply, assessment, offers);
  const skeletons = WAYS.map((way) => skeletonOf(reply, parts, way, cueLang));
  const inserts = insertsFor(phrases, missing, grader, beside);
  const limit = longest(reply, lang);
  const isHurt = parts.some(({ hurt }) => hurt !== null);
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
      missing: wish,
      gains: gained(assessment.levels, after.levels),
      mended: mended(assessment.levels, after.levels),
    };
  };

  for (const wish of wishes(missing)) {
    if (wish.length === 0 && !isHurt) break;
    tried.clear();
    const found = choices(wish, inserts).flatMap((chosen, order) =>
      skeletons.flatMap((sentences, way) => {
        const one = foundIn(compose(sentences, chosen, cueLang), wish);
        return one === null ? [] : [{ one, order, way, sentences: chosen.length }];
      }),
    );
    const [best] = found.sort(
      (a, b) =>
        a.sentences - b.sentences ||
        a.way - b.way ||
        a.order - b.order ||
        a.one.text.length - b.one.text.length,
    );
    if (best !== undefined) return best.one;
  }
  return null;
}
