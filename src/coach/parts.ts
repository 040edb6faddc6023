/** A reply cut into its clauses with the marks behind them: what can be kept, mended or taken out. */
import { REPAIR_WORDS } from './repair-words.ts';
import { isCurable, isMendable } from './pitfalls.ts';
import type { Assessment } from '../grading/types.ts';
import { isPitfallId, type CriterionId } from '../shared/rubric-ids.ts';
import { contains, overlaps, type Span } from '../shared/span.ts';
import { contentOf } from '../text/content.ts';
import { readText, toRawSpan } from '../text/read-text.ts';

/** Parts tile the reply: joined they are what was typed. */
export interface Part extends Span {
  /** Where the words end and the marks begin. */
  readonly bodyEnd: number;
  readonly sentence: number;
  /** Words found to do something good, which stay as they are. */
  readonly met: readonly Span[];
  readonly criteria: readonly CriterionId[];
  /** Why it can't stay, the first of several; `null` where it can. */
  readonly hurt: CriterionId | 'offer' | null;
  readonly isQuestion: boolean;
  /** Says what can't be done. */
  readonly isNegated: boolean;
  /** Says what isn't known. */
  readonly isHedged: boolean;
  /** Tells of a third party, and not of the customer. */
  readonly isOfOthers: boolean;
  /** Names a time or a sum. */
  readonly hasFigure: boolean;
  /** Tells the customer what to do. */
  readonly isOrder: boolean;
  /** Says something of this case: it answers, though nothing was found in it. */
  readonly isOfCase: boolean;
}

/** Clauses with no mark between them are one part, unless only one of them can stay. */
function joinedTo(parts: readonly Part[], part: Part): readonly Part[] {
  const last = parts.at(-1);
  const isApart =
    last === undefined ||
    last.bodyEnd < last.end ||
    last.hurt !== part.hurt ||
    last.sentence !== part.sentence;
  if (isApart) return [...parts, part];
  const both: Part = {
    ...part,
    start: last.start,
    met: [...last.met, ...part.met],
    criteria: [...last.criteria, ...part.criteria],
    isNegated: last.isNegated || part.isNegated,
    isHedged: last.isHedged || part.isHedged,
    isOfOthers: last.isOfOthers || part.isOfOthers,
    hasFigure: last.hasFigure || part.hasFigure,
    isOrder: last.isOrder && part.isOrder,
    isOfCase: last.isOfCase || part.isOfCase,
  };
  return [...parts.slice(0, -1), both];
}

/** Words of the case from which an English clause speaks of it. */
const OF_CASE = 2;

/** The words that some texts have. */
export function unitsOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => contentOf(readText(text)).map(({ unit }) => unit)));
}

/**
 * Cuts a reply. `offers`: words that offer what the case does not allow; `known`: the words of the case and of what the customer
 * said.
 */
export function partsOf(
  reply: string,
  { evidence }: Assessment,
  offers: readonly Span[],
  known: ReadonlySet<string> = new Set(),
): readonly Part[] {
  const doc = readText(reply);
  const words = REPAIR_WORDS[doc.lang];
  const isEnglish = doc.lang === 'en';
  const content = isEnglish ? contentOf(doc) : [];
  const sharedIn = (clause: Span): number => {
    const here = content.filter((one) => contains(clause, one) && known.has(one.unit));
    return new Set(here.map(({ unit }) => unit)).size;
  };
  const bodies = doc.clauses.map((clause) => toRawSpan(doc, clause));
  const hurting = evidence.filter((one) => isPitfallId(one.criterion) && !isCurable(one.criterion));
  const good = evidence.filter((one) => !isPitfallId(one.criterion));
  const parts = doc.clauses.map((clause, index): Part => {
    const body = bodies[index] ?? { start: 0, end: 0 };
    const start = index === 0 ? 0 : body.start;
    const end = bodies[index + 1]?.start ?? reply.length;
    const here = { start, end };
    const text = reply.slice(start, end);
    const hurts = hurting.filter((one) => overlaps(one, body)).map(({ criterion }) => criterion);
    // What can only be taken out weighs more than what can be mended.
    hurts.sort((a, b) => Number(isMendable(a)) - Number(isMendable(b)));
    const meant = good.filter((one) => overlaps(one, body));
    const outside = meant.filter((one) => !hurting.some((bad) => contains(bad, one) || contains(one, bad)));
    return {
      ...here,
      bodyEnd: Math.min(body.end, end),
      sentence: clause.sentence,
      met: outside.map((one) => ({ start: one.start, end: one.end })),
      criteria: meant.map(({ criterion }) => criterion),
      hurt: hurts[0] ?? (offers.some((one) => overlaps(one, body)) ? 'offer' : null),
      isQuestion: clause.question !== null && /[?？]/u.test(text),
      isNegated: words.refuses === null ? clause.negated.length > 0 : words.refuses.test(text),
      isHedged: clause.tense === 'might' || words.hedge.test(text),
      isOfOthers: (!isEnglish && clause.subject === 'third') || words.others.test(text),
      hasFigure: [...doc.times.map(({ span }) => span), ...doc.amounts.map(({ span }) => span)].some((span) =>
        overlaps(span, clause),
      ),
      isOrder: clause.imperative && !words.owed.test(text),
      isOfCase: isEnglish && sharedIn(clause) >= OF_CASE,
    };
  });
  return parts.reduce<readonly Part[]>((before, part) => joinedTo(before, part), []);
}
