/**
 * Promises of a reply with their slots: who, what, when, amount, condition (design §6). Which clauses bind is the grader's
 * finding; the slots are read off the clause and what stands beside it in the sentence.
 */
import { contains, overlaps, type Span } from '../../shared/span.ts';
import { toRawSpan } from '../../text/read-text.ts';
import type { Clause, TextDoc } from '../../text/types.ts';
import type { Assessment } from '../types.ts';
import { bindingClauses } from './carriers.ts';
import {
  DOER,
  DOER_NOW,
  DOERLESS,
  DONE,
  FOR_CUSTOMER,
  JOINT,
  NO_ACT,
  ZH_NO_ACT,
  ZH_TOPIC,
} from './promise-words.ts';
import type { PromiseRead } from './types.ts';

/** Fewer letters than this, times and doers aside, tell no act. */
const LEAST = { zh: 2, en: 3 } as const;

/** A clause that promises; places in the raw reply. */
interface Act {
  readonly clause: Clause;
  readonly span: Span;
  readonly who: Span | null;
  /** Where the act itself begins. */
  readonly from: number;
}

/** The times of a stretch that can be held against a clock, in the raw reply; those side by side as one. */
function timesOf(doc: TextDoc, within: Span): readonly Span[] {
  const joined: Span[] = [];
  for (const { span, kind } of doc.times) {
    if (kind === 'vague' || !contains(within, span)) continue;
    const last = joined.at(-1);
    if (last !== undefined && JOINT.test(doc.folded.slice(last.end, span.start)))
      joined[joined.length - 1] = { start: last.start, end: span.end };
    else joined.push(span);
  }
  return joined.map((span) => toRawSpan(doc, span));
}

/** Who does it, and where the act begins; `null` for a clause without the form of a promise. */
function doerOf(doc: TextDoc, clause: Clause): { readonly who: Span | null; readonly from: number } | null {
  const raw = toRawSpan(doc, clause);
  const words = doc.raw.slice(raw.start, raw.end);
  const english = clause.lang === 'en';
  const dated = doc.times.some(({ span, kind }) => kind !== 'vague' && contains(clause, span));
  const match = DOER[clause.lang].exec(words) ?? (english && dated ? DOER_NOW.exec(words) : null);
  const who = match?.groups?.['who'];
  if (match !== null && who !== undefined) {
    const start = raw.start + match.index + match[0].indexOf(who);
    const behind = raw.start + match.index + match[0].length;
    if (!english && (clause.subject === 'customer' || ZH_NO_ACT.test(words.slice(behind - raw.start))))
      return null;
    const from = english || behind < raw.end ? behind : raw.start;
    return { who: { start, end: start + who.length }, from };
  }
  // Chinese leaves the doer out: then the act has to be for the customer.
  if (!english) {
    const isAct = clause.subject !== 'customer' && FOR_CUSTOMER.test(words);
    return isAct ? { who: null, from: raw.start } : null;
  }
  const without = DOERLESS.exec(words);
  return without === null ? null : { who: null, from: raw.start + without.index + without[0].length };
}

/** A stretch without what stands at its ends: these, blanks and marks. */
function trimmed(text: string, { start, end }: Span, out: readonly Span[]): Span {
  let [from, to] = [start, end];
  for (let moved = true; moved;) {
    const [a, b] = [from, to];
    for (const span of out) {
      if (span.start <= from && from < span.end) from = Math.min(span.end, to);
      if (span.start < to && to <= span.end) to = Math.max(span.start, from);
    }
    while (from < to && /[^\p{L}\p{N}¥$£€]/u.test(text[from] ?? '')) from++;
    while (to > from && /[^\p{L}\p{N}%]/u.test(text[to - 1] ?? '')) to--;
    moved = a !== from || b !== to;
  }
  return { start: from, end: to };
}

function actsOf(doc: TextDoc, assessment: Pick<Assessment, 'evidence'>): readonly Act[] {
  return bindingClauses(doc, assessment).flatMap((clause): readonly Act[] => {
    if (clause.condition || clause.question !== null) return [];
    const doer = doerOf(doc, clause);
    if (doer === null) return [];
    const span = toRawSpan(doc, clause);
    const out = [...timesOf(doc, clause), ...(doer.who === null ? [] : [doer.who])];
    const rest = trimmed(doc.raw, { start: doer.from, end: span.end }, out);
    const words = doc.raw.slice(rest.start, rest.end);
    if (words.length < LEAST[clause.lang] || NO_ACT.test(words) || ZH_TOPIC.test(words)) return [];
    return [{ clause, span, ...doer }];
  });
}

/** Promises in order of place. Pure; `assessment` is that of the same reply. */
export function readPromises(doc: TextDoc, assessment: Pick<Assessment, 'evidence'>): readonly PromiseRead[] {
  const acts = actsOf(doc, assessment);
  return acts.flatMap(({ clause, span, who, from }, index): readonly PromiseRead[] => {
    const sentence = doc.sentences[clause.sentence];
    if (sentence === undefined) return [];
    const beside = (one: Act | undefined): Clause | null =>
      one?.clause.sentence === clause.sentence ? one.clause : null;
    const own = timesOf(doc, clause);
    const before = beside(acts[index - 1])?.end ?? sentence.start;
    const ahead = timesOf(doc, { start: before, end: clause.start }).at(-1);
    const [behind] =
      beside(acts[index + 1]) === null ? timesOf(doc, { start: clause.end, end: sentence.end }) : [];
    const when = own[0] ?? ahead ?? behind ?? null;
    if (
      when === null &&
      clause.tense === 'done' &&
      DONE[clause.lang].test(doc.folded.slice(clause.start, clause.end))
    )
      return [];
    const amount = doc.amounts.find((one) => overlaps(one.span, clause));
    const condition = doc.clauses.find(
      (one) => one.sentence === clause.sentence && one.condition && one.index !== clause.index,
    );
    const out = [who, when].filter((one) => one !== null);
    const previous = acts[index - 1];
    // In a row of acts the doer is named once.
    const doer = who ?? (previous?.clause.sentence === clause.sentence ? previous.who : null);
    return [
      {
        span,
        who: doer,
        what: trimmed(doc.raw, { start: from, end: span.end }, out),
        when,
        times: own.length > 0 ? own : when === null ? [] : [when],
        amount: amount === undefined ? null : toRawSpan(doc, amount.span),
        condition: condition === undefined ? null : toRawSpan(doc, condition),
      },
    ];
  });
}
