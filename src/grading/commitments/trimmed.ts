import type { Span } from '../../shared/span.ts';

/** Marks and blanks that stand around words and are none of theirs; signs of sums and quotation marks stay. */
const MARK = /[\s,.;:!?…—–~、。，；：！？]/;
/** A word that only ties what follows to what was said before. */
const TIE = /^(?:(?:and|then|but|or|so) |[和并且而再又](?=[我他她小老]))/;

/** A span without the marks and ties at its ends; `null` where nothing else is in it. */
export function trimmed(text: string, { start, end }: Span): Span | null {
  let [from, to] = [start, end];
  const skip = (): void => {
    while (from < to && MARK.test(text[from] ?? '')) from++;
  };
  skip();
  const tie = TIE.exec(text.slice(from, to))?.[0].length ?? 0;
  if (from + tie < to) from += tie;
  skip();
  while (to > from && MARK.test(text[to - 1] ?? '')) to--;
  return from < to ? { start: from, end: to } : null;
}
