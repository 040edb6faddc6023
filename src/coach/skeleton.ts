/** What stays of a reply: its sentences with what hurt taken out or mended, ready for something to be put between them. */
import type { CueLang } from '../shared/lang.ts';
import { draftOf, idleOut, kept, type Draft, type Repair } from './draft.ts';
import type { Part } from './parts.ts';
import { RANKS } from './ranks.ts';
import { sentenceOf, type KeptSentence } from './sentence.ts';

/** Drafts of one sentence, cut where a part begins one of its own or after a greeting. */
function runsOf(
  drafts: readonly Draft[],
  isGreeting: (draft: Draft) => boolean,
): readonly (readonly Draft[])[] {
  const runs: Draft[][] = [];
  drafts.forEach((draft, i) => {
    const before = drafts[i - 1];
    if (i === 0 || draft.opens || (i === 1 && before !== undefined && isGreeting(before))) runs.push([draft]);
    else runs.at(-1)?.push(draft);
  });
  return runs;
}

/** What stays of a reply in one of the ways, sentence by sentence; sentences that are all taken out stay in their place. */
export function skeletonOf(parts: readonly Part[], repair: Repair, lang: CueLang): readonly KeptSentence[] {
  const { reply, words } = repair;
  const sentences: KeptSentence[] = [];
  const isGreeting = ({ part, isOut }: Draft): boolean =>
    !isOut && part.criteria.length === 0 && words.greeting.test(reply.slice(part.start, part.bodyEnd));
  const last = parts.at(-1)?.sentence ?? 0;
  for (let s = 0; s <= last; s++) {
    const drafts = idleOut(
      parts.filter(({ sentence }) => sentence === s).map((part) => draftOf(part, repair)),
      repair,
    );
    let startsOut = false;
    const runs = runsOf(drafts, isGreeting);
    runs.forEach((run, i) => {
      const [only] = run;
      if (i === 0 && run.length === 1 && only !== undefined && isGreeting(only)) {
        sentences.push({ pieces: [...only.body, ...kept(only.tail)], open: null, rank: RANKS.greeting });
        startsOut = false;
        return;
      }
      const inherited = sentences.at(-1)?.rank ?? RANKS.greeting;
      const context = { words, lang, inherited, startsOut };
      sentences.push(sentenceOf(run, s === last && i === runs.length - 1, context));
      startsOut = run.every(({ isOut }) => isOut);
    });
  }
  return sentences;
}
