/** The search for a rewrite: ways to keep the reply × ready sentences for what is missing, each graded as the reply was. */
import type { AssessInput, Assessment, Grader } from '../grading/types.ts';
import type { Lang } from '../shared/lang.ts';
import { cueLangOf } from '../shared/lang.ts';
import type { Span } from '../shared/span.ts';
import { gained, gainsJust, longest, mended } from './accept.ts';
import { compose, type Insert } from './compose.ts';
import { gives } from './needs.ts';
import { contentOf } from '../text/content.ts';
import { readText } from '../text/read-text.ts';
import { insertsFor, type Phrase } from './material.ts';
import { partsOf } from './parts.ts';
import { inRegister } from './register.ts';
import { skeletonOf, WAYS, type KeptSentence } from './skeleton.ts';
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

/** Sentences tried for each need; further ones seldom give what these don't. */
const TRIED = 6;

/** What would contradict words that leave a thing open. */
const SETTLED: readonly Need[] = ['owned', 'reason', 'act', 'options', 'assurance', 'prevent'];
const ACTS: readonly Need[] = ['act', 'options', 'assurance', 'prevent', 'follow_up'];

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

/** What is asked of a rewrite: all that is missing, then less and less, the most urgent staying longest. */
function wishes(missing: readonly Need[]): readonly (readonly Need[])[] {
  const subsets = missing.reduceRight<readonly (readonly Need[])[]>(
    (after, need) => [...after.map((some) => [need, ...some]), ...after],
    [[]],
  );
  // Taking out alone is enough only where nothing was missing.
  const some = missing.length === 0 ? subsets : subsets.filter(({ length }) => length > 0);
  return [...some].sort((a, b) => b.length - a.length);
}

/** How often sentences bring or say what the reply or another of them has already. */
function repeats(chosen: readonly Insert[], reply: string, levels: Assessment['levels']): number {
  const brought = chosen.flatMap(({ brings }) => brings);
  const said = [reply, ...chosen.map(({ text }) => text)].flatMap((text) => [
    ...new Set(contentOf(readText(text)).map(({ unit }) => unit)),
  ]);
  const saidTwice = said.length - new Set(said).size;
  return brought.filter((id, i) => levels[id] !== undefined || brought.indexOf(id) < i).length + saidTwice;
}

/** Consent is asked to something. */
function isWhole(wish: readonly Need[], levels: Assessment['levels']): boolean {
  return !wish.includes('consent') || gives(levels, 'act') || wish.some((need) => ACTS.includes(need));
}

function textOf(sentences: readonly KeptSentence[]): string {
  return sentences.map(({ pieces }) => rewrittenText(pieces)).join('');
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
    if (process.env['DBG'])
      console.log(
        '   ?',
        wish.join(),
        text,
        gainsJust(assessment.levels, after.levels, wish),
        isAllowed(text, after),
        gained(assessment.levels, after.levels).join(),
        Object.keys(after.levels)
          .filter((x) => x.startsWith('pit'))
          .join(),
      );
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
  const found = wishes(missing).flatMap((wish, urgency) => {
    if ((wish.length === 0 && !isHurt) || !isWhole(wish, assessment.levels)) return [];
    if (isOpen && wish.some((need) => SETTLED.includes(need))) return [];
    tried.clear();
    return choices(wish, inserts).flatMap((chosen, order) =>
      skeletons.flatMap((sentences, way) => {
        const one = foundIn(compose(sentences, chosen, cueLang), wish);
        const worth = wish.length + (isMended && way === 0 ? 1 : 0);
        const again = repeats(chosen, reply, assessment.levels);
        return one === null ? [] : [{ one, worth, urgency, order, way, again, sentences: chosen.length }];
      }),
    );
  });
  const [best] = found.sort(
    (a, b) =>
      b.worth - a.worth ||
      a.urgency - b.urgency ||
      a.way - b.way ||
      a.again - b.again ||
      a.sentences - b.sentences ||
      a.order - b.order,
  );
  return best?.one ?? null;
}
