/** The time of a promise, from what the tagger marked and what the rules read. */
import { contains, hull, overlaps, type Span } from '../../../shared/span.ts';
import type { TextDoc } from '../../../text/types.ts';

/** How a time begins that no rule knows whole: "before she starts", "the minute it's in". */
const BEGINS =
  /^(?:before|after|when|while|during|by|on|at|in|until|till|from|within|over|as|every|the (?:minute|moment|day|next|same|following|second)|this|next|(?:\d+|five|ten|half|fifteen|twenty) ?(?:minutes?|mins?|an hour|hour))\b/;

/** What the tagger found of a time, whole; else a time in the act's own clause. Vague ones are none. */
export function whenOf(doc: TextDoc, times: readonly Span[], found: Span | null, clause: Span): Span | null {
  if (found === null) return times.find((time) => contains(clause, time)) ?? null;
  const whole = times.filter((time) => overlaps(time, found)).reduce<Span>(hull, found);
  if (whole !== found) return whole;
  return BEGINS.test(doc.folded.slice(found.start, found.end)) ? found : null;
}
