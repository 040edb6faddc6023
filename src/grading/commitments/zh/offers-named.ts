import type { OfferKind } from '../../../shared/offer-kinds.ts';
import type { Span } from '../../../shared/span.ts';
import type { TextDoc } from '../../../text/types.ts';
import { kindIn } from '../offered.ts';

/** What has been mended or sent again is told, not offered; money that went back is. */
const DEEDS: ReadonlySet<OfferKind> = new Set(['repair', 'replacement']);

/** The offers that a Chinese reply makes in so many words; folded places, the first of each kind. A question or an "if" makes none. */
export function offersNamed(doc: TextDoc): ReadonlyMap<OfferKind, Span> {
  const named = new Map<OfferKind, Span>();
  for (const clause of doc.clauses) {
    if (clause.lang !== 'zh' || (clause.question !== null && clause.question !== 'consent')) continue;
    const kind = kindIn(doc, clause);
    if (kind === null || named.has(kind)) continue;
    if (DEEDS.has(kind) && (clause.tense === 'done' || clause.condition)) continue;
    named.set(kind, { start: clause.start, end: clause.end });
  }
  return named;
}
