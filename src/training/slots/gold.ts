/** Labelled promises as tags of tokens. */
import type { CommitmentRow } from '../../grading/commitments/evaluate.ts';
import { labelledPlaces } from '../../grading/commitments/labelled-places.ts';
import { beginOf, insideOf, type Slot } from '../../grading/commitments/slots/tags.ts';
import type { Token } from '../../grading/commitments/slots/tokens.ts';
import { overlaps, type Span } from '../../shared/span.ts';
import { toRawSpan } from '../../text/read-text.ts';
import type { TextDoc } from '../../text/types.ts';

/** Places of a reply's slots, the acts first so that what stands within them keeps its own tag. */
function placesOf({ reply, promises }: CommitmentRow): readonly (readonly [Slot, Span])[] {
  const placed = labelledPlaces(reply, promises);
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
