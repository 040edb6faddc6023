/**
 * Why the customer changed, in the trainee's own words. What is named is held to a test: the reply without those words,
 * graded again, would not have made that change.
 */
import type { PersonaId, ReplyGraded, Style } from '../charts/types.ts';
import type { Assessment } from '../grading/types.ts';
import type { ChangeReason, ChartChange } from '../scenario/types.ts';
import { clauseAround } from '../shared/clause.ts';
import type { CriterionId } from '../shared/rubric-ids.ts';
import { sliceOf, type Span } from '../shared/span.ts';
import { budgeted } from './budgeted.ts';
import { CARRIED_BY, carriedFit, strongest } from './carried-by.ts';
import type { Cause, FateRecord } from './types.ts';
import { without, type Remaining } from './without.ts';
import type { QuotedPromise } from './promises.ts';

export interface GradedReply {
  /** As typed: evidence points into it. */
  readonly reply: string;
  readonly assessment: Assessment;
  readonly event: ReplyGraded;
  /** The type of customer that it met, and what the author says of the style of talk. */
  readonly persona: PersonaId;
  readonly style?: Style | undefined;
}

/** What a reply does to the customer, who stands where the round stands. */
export interface Effect {
  readonly graded: GradedReply;
  readonly changes: readonly ChartChange[];
}

/** Places named at most: of a reply that says a thing everywhere, the reason tells more than all its words. */
const MOST = 8;

/** Characters graded again for one reply at most: a reply of many pages must not keep the customer waiting. */
const BUDGET = 40_000;

const SAYS = /\p{L}/u;

/** A piece without the marks at its ends, which led to what was taken out beside it. */
function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const lead = words.length - words.replace(/^[^\p{L}\p{N}]+/u, '').length;
  const tail = words.length - words.replace(/[^\p{L}\p{N}]+$/u, '').length;
  return { start: start + lead, end: Math.max(start + lead, end - tail) };
}

/** Between pieces of a quote that did not stand together. */
export const GAP = '……';

/** Gives the effect that another text would have had in the same place. */
export type Regrade = (text: string) => Effect;

/** Words that carried a change, as places in the reply as typed. */
interface Carrier {
  readonly criterion: CriterionId;
  readonly spans: readonly Span[];
}

function carriersOf(because: ChangeReason, { event, persona, style }: GradedReply): readonly CriterionId[] {
  return because === 'fit' ? carriedFit(persona, event.fit, style) : CARRIED_BY[because];
}

function makes(change: ChartChange, { changes }: Effect): boolean {
  return changes.some(
    ({ dimension, from, to, because }) =>
      dimension === change.dimension &&
      from === change.from &&
      to === change.to &&
      because === change.because,
  );
}

function allSpans(carriers: readonly Carrier[]): readonly Span[] {
  return carriers.flatMap(({ spans }) => spans);
}

/** The strongest words that still carry a change in what remains of a reply; `null` where none do. */
function nextCarrier(because: ChangeReason, { graded }: Effect, remaining: Remaining): Carrier | null {
  // What the customer didn't react to, being likelier wrong than right, carried nothing.
  const met = carriersOf(because, graded).filter((id) => graded.event.met.includes(id));
  const evidence = strongest(graded.assessment, met);
  if (evidence === null) return null;
  const pieces = remaining.spansOf(evidence);
  const spans = pieces
    .map((piece) => (pieces.length > 1 ? trimmed(remaining.whole, piece) : piece))
    // Marks and numbers that stand alone, around a gap or in a numbered list, are no words.
    .filter(({ start, end }) => SAYS.test(remaining.whole.slice(start, end)));
  return spans.length === 0 ? null : { criterion: evidence.criterion, spans };
}

/** Words whose absence undoes a change, the strongest first; those of them alone that are needed. Empty where none do. */
function carriersFor(
  change: ChartChange,
  effect: Effect,
  regrade: (text: string) => Effect | null,
): readonly Carrier[] {
  const { reply } = effect.graded;
  const found: Carrier[] = [];
  let now = effect;
  while (makes(change, now)) {
    const next = nextCarrier(change.because, now, without(reply, allSpans(found)));
    if (next === null || found.length === MOST) return [];
    found.push(next);
    const rest = regrade(without(reply, allSpans(found)).text);
    if (rest === null) return [];
    now = rest;
  }
  // What was named on the way and turned out not to matter is given back; the strongest stay as long as they can.
  return [...found].reverse().reduce<readonly Carrier[]>((needed, one) => {
    const others = needed.filter((other) => other !== one);
    const rest = others.length === 0 ? null : regrade(without(reply, allSpans(others)).text);
    return rest === null || makes(change, rest) ? needed : others;
  }, found);
}

/** The same in whole clauses, so that a reader knows the words again; of those that stand in one clause, once. */
function inClauses(reply: string, { criterion, spans }: Carrier): Carrier {
  const clauses = spans.map((span) => clauseAround(reply, span));
  return { criterion, spans: clauses.filter(({ start }, i) => start >= (clauses[i - 1]?.end ?? 0)) };
}

function quoteOf(reply: string, { spans }: Carrier): string {
  return spans.map((span) => sliceOf(reply, span)).join(GAP);
}

/** Each change with the criteria that carried it and the words they were read from; none where nothing said carried it. */
export function causesOf(effect: Effect, regrade: Regrade): readonly Cause[] {
  const { reply } = effect.graded;
  const again = budgeted(regrade, BUDGET);
  return effect.changes.map((change): Cause => {
    const carriers = carriersFor(change, effect, again);
    const clauses = carriers.map((one) => inClauses(reply, one));
    const left = again(without(reply, allSpans(clauses)).text);
    // The words as they are told are what has to undo the change.
    const [first, ...rest] = left === null || makes(change, left) ? carriers : clauses;
    if (first === undefined) return { ...change, criterion: null, quote: null };
    const cause = { ...change, criterion: first.criterion, quote: quoteOf(reply, first) };
    const also = rest.map((one) => ({ criterion: one.criterion, quote: quoteOf(reply, one) }));
    return also.length === 0 ? cause : { ...cause, also };
  });
}

/** The changes at the beginning of an act, with the words of the promise that each is owed to. */
export function causesOfFates(
  changes: readonly ChartChange[],
  fates: readonly FateRecord[],
  promises: readonly QuotedPromise[],
): readonly Cause[] {
  return changes.map((change) => {
    const key = fates.find(({ fate }) => fate === change.because)?.key;
    const quote = promises.find((one) => one.key === key)?.quote ?? null;
    return { ...change, criterion: null, quote };
  });
}
