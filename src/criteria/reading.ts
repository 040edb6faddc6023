/** Readings that several rules share: what lies where, whose words these are, and which words to show as evidence. */
import type { CueHit, DetectContext, Finding } from '../grading/types.ts';
import type { CueLang } from '../shared/lang.ts';
import type { CriterionId, Level } from '../shared/rubric-ids.ts';
import { hull, sliceOf, type Span } from '../shared/span.ts';
import type { Clause, Person, Sentence } from '../text/types.ts';

interface Placed {
  readonly span: Span;
}

/** Index of the first item that begins at or after an offset, of a list in order of place. */
function firstFrom(items: readonly Placed[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.span.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The items that lie inside a span, of a list in order of place. By bisection, so that a reply of ten thousand cues costs no
 * more per cue than a short one.
 */
export function inside<T extends Placed>(items: readonly T[], outer: Span): readonly T[] {
  const held: T[] = [];
  for (let i = firstFrom(items, outer.start); i < items.length; i++) {
    const item = items[i];
    if (item === undefined || item.span.start >= outer.end) break;
    if (item.span.end <= outer.end) held.push(item);
  }
  return held;
}

/** Whether any item lies inside a span, of a list in order of place. */
function hasInside(items: readonly Placed[], outer: Span): boolean {
  for (let i = firstFrom(items, outer.start); i < items.length; i++) {
    const item = items[i];
    if (item === undefined || item.span.start >= outer.end) return false;
    if (item.span.end <= outer.end) return true;
  }
  return false;
}

/** The hits of several roles inside a span, role by role, each in order of place. */
export function within(context: DetectContext, outer: Span, ...roles: readonly string[]): readonly CueHit[] {
  const held: CueHit[] = [];
  for (const role of roles) {
    const hits = context.hits(role);
    // Most roles are met nowhere in a reply.
    if (hits.length > 0) for (const hit of inside(hits, outer)) held.push(hit);
  }
  return held;
}

/** Whether one of several roles is met inside a span, denied or not. */
export function has(context: DetectContext, outer: Span, ...roles: readonly string[]): boolean {
  for (const role of roles) {
    const hits = context.hits(role);
    if (hits.length > 0 && hasInside(hits, outer)) return true;
  }
  return false;
}

/**
 * Whether the hit is said by this reply in earnest: not denied, quoted or hung on an "if". Unlike `live` it keeps
 * rhetorical questions, which are how Chinese says "of course you are upset" (您能不急吗).
 */
export function stands(hit: CueHit): boolean {
  return !hit.negated && !hit.quoted && !hit.conditional;
}

/**
 * A reading of clauses that criteria share, made once a reply for all of them. It may ask only for roles that mean the same to
 * each of these: those of the lexicon, or of cues that all of them bring.
 */
export function oncePerClause<T>(
  read: (context: DetectContext, clause: Clause) => T,
): (context: DetectContext, clause: Clause) => T {
  return (context, clause) => {
    const notes = context.notes(read) as T[];
    if (!(clause.index in notes)) notes[clause.index] = read(context, clause);
    return notes[clause.index] as T;
  };
}

/** Whether an offset lies between quotation marks. */
export function quotedAt(context: DetectContext, offset: number): boolean {
  const { quotes } = context.doc;
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return (quotes[low - 1]?.end ?? 0) > offset;
}

/** The clauses in which one of several roles is met, denied or not: all others need not be looked at. */
export function clausesWith(context: DetectContext, ...roles: readonly string[]): readonly Clause[] {
  const met: boolean[] = [];
  for (const role of roles) for (const { clause } of context.hits(role)) met[clause] = true;
  return met.length === 0 ? [] : context.doc.clauses.filter((_, index) => met[index] === true);
}

/** The clauses of a sentence. */
export function clausesOf(context: DetectContext, sentence: Sentence): readonly Clause[] {
  return context.doc.clauses.slice(sentence.firstClause, sentence.endClause);
}

/**
 * The person named last before a place in its clause: the feeling in "我理解您的着急" is the customer's, in "我也难受" the
 * speaker's (rubric §9 "Whose feeling"). `speaker` is the role whose words stand for the speaker. `null`: nobody named.
 */
export function personBefore(
  context: DetectContext,
  clause: Clause,
  offset: number,
  speaker: string,
): Person | null {
  let last: { readonly end: number; readonly person: Person } | null = null;
  for (const [role, person] of [
    [speaker, 'speaker'],
    ['customer_ref', 'customer'],
    ['family', 'third'],
  ] as const) {
    for (const { span } of inside(context.hits(role), { start: clause.start, end: offset })) {
      if (last === null || span.end >= last.end) last = { end: span.end, person };
    }
  }
  return last?.person ?? null;
}

/** A finding over one span. */
export function found(
  criterion: CriterionId,
  level: Level,
  code: string,
  { start, end }: Span,
  sure: number,
): Finding {
  return { criterion, level, code, span: { start, end }, sure };
}

/** The finding, firm where words and structure leave no doubt: then no weights take it back. */
export function firmIf(isFirm: boolean, finding: Finding): Finding {
  return isFirm ? { ...finding, firm: true } : finding;
}

/** The words of a clause or a sentence, folded. */
export function wordsOf({ doc }: DetectContext, span: Span): string {
  return sliceOf(doc.folded, span);
}

/** Whether a clause of a language is worded so. */
export function isWorded(context: DetectContext, clause: Clause, lang: CueLang, pattern: RegExp): boolean {
  return clause.lang === lang && pattern.test(wordsOf(context, clause));
}

/** The smallest span over several. @throws RangeError when there is none. */
export function hullOf(spans: readonly Span[]): Span {
  const [first, ...rest] = spans;
  if (first === undefined) throw new RangeError('hullOf needs at least one span');
  return rest.reduce<Span>(hull, first);
}
