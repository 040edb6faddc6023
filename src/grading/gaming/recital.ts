import type { Sentence, TextDoc } from '../../text/types.ts';
import { GLUE, NOTIONS } from './recital-terms.ts';

/** From this many different notions on, a bare list of them is recited and not said. */
const FEWEST = 3;

const notionOf = new Map(
  NOTIONS.flatMap((line, notion) =>
    line.split(' ').map((term) => [term.replaceAll('_', ' '), notion] as const),
  ),
);

/** The longest term first, since shorter ones may begin it; English terms are whole words. */
const longestFirst = (terms: Iterable<string>): string =>
  [...terms]
    .sort((a, b) => b.length - a.length)
    .map((term) => (/^[a-z]/.test(term) ? `\\b${term}\\b` : term))
    .join('|');
const TERM = new RegExp(longestFirst(notionOf.keys()), 'y');
const BETWEEN = new RegExp(`[\\s\\d,.;:!?。、…—~()/+&•□*#>"'|-]|${longestFirst(GLUE.split(' '))}`, 'y');

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** The notions a sentence lists when it holds nothing else; `null` when it says something. */
function listed(folded: string, { start, end }: Sentence): ReadonlySet<number> | null {
  const notions = new Set<number>();
  for (let at = start; at < end;) {
    const term = matchAt(TERM, folded, at);
    const step = term ?? matchAt(BETWEEN, folded, at);
    if (step === undefined) return null;
    const notion = term === undefined ? undefined : notionOf.get(term);
    if (notion !== undefined) notions.add(notion);
    at += step.length;
  }
  return notions;
}

/**
 * The sentences of a reply that list words of the rubric, to nobody and about nothing: what is found in them does not count
 * (rubric §8, §9 "Lists"). Sentences of one word each count together.
 */
export function recitedSentences({ folded, sentences }: TextDoc): ReadonlySet<number> {
  const recited = new Set<number>();
  let run: number[] = [];
  let notions = new Set<number>();
  const close = (): void => {
    if (notions.size >= FEWEST) for (const index of run) recited.add(index);
    run = [];
    notions = new Set();
  };
  for (const sentence of sentences) {
    const more = listed(folded, sentence);
    if (more === null) {
      close();
      continue;
    }
    run.push(sentence.index);
    for (const notion of more) notions.add(notion);
  }
  close();
  return recited;
}
