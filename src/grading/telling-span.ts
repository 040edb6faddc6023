/** Evidence that tells something when it is quoted: an hour, a number or a "so" alone goes with the clause beside it. */
import { overlaps, type Span } from '../shared/span.ts';
import type { Clause, TextDoc } from '../text/types.ts';
import type { Finding } from './types.ts';

/** Words that say nothing without those beside them, in folded English. */
const LITTLE =
  /\b(?:a|all|also|an|and|any|around|at|both|but|by|each|far|first|for|from|here|if|in|it|just|latest|no|nope|not|now|of|off|ok|okay|on|one|or|our|ours|right|so|sure|the|then|there|this|to|too|two|three|four|five|six|seven|eight|nine|ten|until|us|well|with|yeah|yep|yes|you|your|yours|minutes?|mins?|hours?|days?|o'clock)\b/g;
const WORD = /[a-z]/;

/** Whether a clause is an hour, a number or a word that ties: nobody could tell from it what was said. */
function saysLittle({ folded, times, amounts }: TextDoc, { start, end }: Clause): boolean {
  let words = folded.slice(start, end);
  for (const { span } of [...times, ...amounts]) {
    if (span.start < start || span.end > end) continue;
    words = words.replace(folded.slice(span.start, span.end), ' ');
  }
  return !WORD.test(words.replace(LITTLE, ' '));
}

/** A word alone, "planning", goes with its neighbours where it has any. */
function isOneWord({ folded }: TextDoc, { start, end }: Clause): boolean {
  return !/\s/.test(folded.slice(start, end).trim());
}

/** The clauses of a span's sentence that it takes to tell something: those it lies in, and from there back, or else on. */
function telling(doc: TextDoc, span: Span): Span | null {
  const here = doc.clauses.filter((clause) => overlaps(clause, span));
  const [first] = here;
  const last = here.at(-1);
  if (first === undefined || last === undefined) return span;
  const isLittle = here.every((one) => saysLittle(doc, one));
  if (!isLittle && !here.every((one) => isOneWord(doc, one))) return span;
  const inSentence = (one: Clause | undefined): one is Clause => one?.sentence === first.sentence;
  for (let i = first.index - 1; ; i--) {
    const before = doc.clauses[i];
    if (!inSentence(before) || before.question !== null) break;
    if (!saysLittle(doc, before)) return { start: before.start, end: last.end };
  }
  for (let i = last.index + 1; ; i++) {
    const after = doc.clauses[i];
    if (!inSentence(after) || after.question !== null) break;
    if (!saysLittle(doc, after)) return { start: first.start, end: after.end };
  }
  return isLittle ? null : span;
}

/** Whether a span has a figure: an hour or a sum answers "when?" and "how much?" alone. */
function hasFigure({ folded, times }: TextDoc, { start, end }: Span): boolean {
  return /\d/.test(folded.slice(start, end)) || times.some(({ span }) => overlaps(span, { start, end }));
}

/** "Friday?", "OK with you?": a question may stand on one word. */
function isAsked({ clauses }: TextDoc, { span }: Finding): boolean {
  return clauses.some((clause) => clause.question !== null && overlaps(clause, span));
}

/**
 * The findings of an English reply, each over words that tell something. What a tying word alone was taken for is dropped, and so is a figure that stands
 * alone, "512.", where the same is found in other words.
 */
export function tellingSpans(doc: TextDoc, findings: readonly Finding[]): readonly Finding[] {
  if (doc.lang !== 'en') return findings;
  const told = findings.map((one) => ({ one, span: telling(doc, one.span) }));
  const isElsewhere = ({ criterion, level }: Finding): boolean =>
    told.some(({ one, span }) => span !== null && one.criterion === criterion && one.level >= level);
  return told.flatMap(({ one, span }) => {
    if (one.criterion === 'resolve.time' || isAsked(doc, one)) return [one];
    if (span !== null) return [{ ...one, span }];
    return hasFigure(doc, one.span) && !isElsewhere(one) ? [one] : [];
  });
}
