/** A reply cut into its clauses with the marks behind them: what can be kept, mended or taken out. */
import type { Hurt } from './needs.ts';
import { REPAIR_WORDS } from './repair-words.ts';
import { isMendable } from './pitfalls.ts';
import { putsOff } from './stalls.ts';
import { isUnsure } from '../grading/confidence.ts';
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
  readonly hurt: Hurt | null;
  readonly isQuestion: boolean;
  /** Promises something without a time: what is promised in its place must not stand beside it. */
  readonly isUntimed: boolean;
  /** Says something of this case. */
  readonly isOfCase: boolean;
}

/** Clauses with no mark between them are one part, unless only one of them can stay. */
function joinedTo(parts: readonly Part[], part: Part): readonly Part[] {
  const last = parts.at(-1);
  // Half a clause is no sentence: what runs into words that put off goes with them.
  const isOff = last?.hurt === 'stall' || part.hurt === 'stall';
  const isApart =
    last === undefined ||
    last.bodyEnd < last.end ||
    (last.hurt !== part.hurt && !isOff) ||
    last.sentence !== part.sentence;
  if (isApart) return [...parts, part];
  const both: Part = {
    ...part,
    start: last.start,
    hurt: last.hurt ?? part.hurt,
    met: [...last.met, ...part.met],
    criteria: [...last.criteria, ...part.criteria],
    isUntimed: last.isUntimed && part.isUntimed,
    isOfCase: last.isOfCase || part.isOfCase,
  };
  return [...parts.slice(0, -1), both];
}

/** What is promised. */
const PROMISES: ReadonlySet<CriterionId> = new Set([
  'resolve.action',
  'resolve.options',
  'empathy.support',
  'apology.remedy',
  'fit.assurance',
]);

/** Words of the case from which a clause speaks of it: in Chinese pairs of characters. */
const OF_CASE = { zh: 3, en: 2 } as const;

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
  const content = contentOf(doc);
  const sharedIn = (clause: Span): number => {
    const here = content.filter((one) => contains(clause, one) && known.has(one.unit));
    return new Set(here.map(({ unit }) => unit)).size;
  };
  const bodies = doc.clauses.map((clause) => toRawSpan(doc, clause));
  const hurting = evidence.filter((one) => isPitfallId(one.criterion));
  // What is only perhaps good is not worth keeping.
  const good = evidence.filter((one) => !isPitfallId(one.criterion) && !isUnsure(one));
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
    // What is put off to a time is promised.
    const isTimed = doc.times.some(({ span, kind }) => kind !== 'vague' && overlaps(span, clause));
    const isHedged = clause.tense === 'might' || words.hedge.test(text);
    const acts = meant.some(({ criterion }) => criterion === 'resolve.action');
    const isOff = !isTimed && (putsOff(doc, clause) || (isHedged && acts));
    const isOffer = offers.some((one) => overlaps(one, body));
    const outside = meant.filter((one) => !hurting.some((bad) => contains(bad, one) || contains(one, bad)));
    return {
      ...here,
      bodyEnd: Math.min(body.end, end),
      sentence: clause.sentence,
      met: outside.map((one) => ({ start: one.start, end: one.end })),
      criteria: meant.map(({ criterion }) => criterion),
      hurt: hurts[0] ?? (isOffer ? 'offer' : isOff ? 'stall' : null),
      isQuestion: clause.question !== null && /[?？]/u.test(text),
      isUntimed: !isTimed && meant.some(({ criterion }) => PROMISES.has(criterion)),
      isOfCase: sharedIn(clause) >= OF_CASE[doc.lang],
    };
  });
  return parts.reduce<readonly Part[]>((before, part) => joinedTo(before, part), []);
}
