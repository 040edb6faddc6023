/** Labelled promises as tags of tokens. */
import type { CommitmentRow } from '../../grading/commitments/evaluate.ts';
import { beginOf, insideOf, type Slot } from '../../grading/commitments/slots/tags.ts';
import type { Token } from '../../grading/commitments/slots/tokens.ts';
import { overlaps, type Span } from '../../shared/span.ts';
import { toRawSpan } from '../../text/read-text.ts';
import type { TextDoc } from '../../text/types.ts';

/** Places of a promise's slots, the act last so that what stands within it keeps its own tag. */
function placesOf({ reply, promises }: CommitmentRow): readonly (readonly [Slot, Span])[] {
  let from = 0;
  const placed = promises.map(({ who, what, when, condition }) => {
    const at = what === null ? -1 : reply.indexOf(what, from);
    const start = at === -1 ? reply.indexOf(what ?? '') : at;
    const whatSpan = what === null ? null : { start, end: start + what.length };
    const near = (text: string | null): Span | null => {
      if (text === null) return null;
      const before = reply.lastIndexOf(text, start);
      const behind = reply.indexOf(text, start);
      const best = before === -1 || (behind !== -1 && behind - start < start - before) ? behind : before;
      return best === -1 ? null : { start: best, end: best + text.length };
    };
    if (whatSpan !== null) from = whatSpan.end;
    return { who: near(who), what: whatSpan, when: near(when), condition: near(condition) };
  });
  return (['what', 'condition', 'when', 'who'] as const).flatMap((slot) =>
    placed.flatMap((one) => {
      const span = one[slot];
      return span === null ? [] : [[slot, span] as const];
    }),
  );
}

/** The tags of the tokens of each sentence. */
export function goldTags(
  row: CommitmentRow,
  doc: TextDoc,
  sentences: readonly (readonly Token[])[],
): readonly (readonly number[])[] {
  const places = placesOf(row);
  return sentences.map((tokens) => {
    const tags = tokens.map(() => 0);
    for (const [slot, span] of places) {
      let begun = false;
      tokens.forEach((token, i) => {
        if (!overlaps(toRawSpan(doc, token), span)) return;
        tags[i] = begun ? insideOf(slot) : beginOf(slot);
        begun = true;
      });
    }
    return tags;
  });
}
