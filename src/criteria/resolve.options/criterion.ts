/** 提供选择: two or more different ways for the customer to choose from (rubric §4, §9 "Two time slots"). */
import type { Criterion, DetectContext, Finding } from '../../grading/types.ts';
import type { Sentence } from '../../text/types.ts';
import { overlaps } from '../../shared/span.ts';
import { clausesOf, firmIf, found, has, hullOf, inside, quotedAt, within, wordsOf } from '../reading.ts';
import en from './cues.en.json' with { type: 'json' };
import zh from './cues.zh.json' with { type: 'json' };

const ID = 'resolve.options';

/** The sentence lays two ways side by side: "要么…要么", "两条路", "or I …" with the choice handed over near by. */
function offersWays(context: DetectContext, sentence: Sentence): boolean {
  if (has(context, sentence, 'no_offer')) return false;
  if (has(context, sentence, 'ways')) return true;
  const next = context.doc.sentences[sentence.index + 1] ?? sentence;
  const near = { start: sentence.start, end: next.end };
  return has(context, sentence, 'either') && has(context, near, 'hand');
}

/** "我可以陪您去，也可以让师傅先送。您想怎么办？": a second way beside the first, and the word handed over. */
function isOutright(context: DetectContext, sentence: Sentence): boolean {
  const next = context.doc.sentences[sentence.index + 1] ?? sentence;
  const near = { start: sentence.start, end: next.end };
  return (
    has(context, sentence, 'also') &&
    has(context, near, 'hand') &&
    sentence.endClause - sentence.firstClause > 1
  );
}

/** Two ways told one after the other: 一是…，二是…; 一个是…，一个是…. */
const PAIR =
  /(?:^|[,:;。! ])(?:第?一(?:个|种|条)?(?:是|,|:|、)|1[.、]).{2,60}[,;。](?:另外?)?(?:第?[一二](?:个|种|条)?(?:是|,|:|、)|2[.、])/;

/** Two hours side by side, and the choice handed over: 周四 15:30、周六 10:00 都有空，您选哪一个. */
function offersSlots(context: DetectContext, sentence: Sentence): boolean {
  const { doc } = context;
  if (doc.lang !== 'zh' || !has(context, sentence, 'hand') || has(context, sentence, 'no_offer'))
    return false;
  const hours = inside(doc.times, sentence).filter(({ kind }) => kind === 'deadline');
  return hours.some(({ span }, i) => {
    const next = hours[i + 1]?.span;
    return next !== undefined && /^.{0,10}(?:、|或者?|还是|,或)/.test(doc.folded.slice(span.end, next.start));
  });
}

/** A Chinese sentence that says there are two ways and tells them, or hands the choice over: 两条路：一是…，二是…，您定. */
function laysOut(context: DetectContext, sentence: Sentence): boolean {
  const { doc } = context;
  if (doc.lang !== 'zh' || doc.quotes.some((quote) => overlaps(quote, sentence))) return false;
  const next = doc.sentences[sentence.index + 1] ?? sentence;
  const isPair = PAIR.test(wordsOf(context, sentence));
  const last = doc.clauses[sentence.endClause - 1] ?? sentence;
  const isHanded = has(context, { start: last.start, end: next.end }, 'hand');
  const saysWays = within(context, sentence, 'ways').some(({ negated }) => !negated);
  return saysWays ? isPair || isHanded : isPair && isHanded;
}

/** "You could take the small room now. Or there's a double at the other house.": a way of its own, opened by "or" behind one held out. */
const SECOND = /^or (?!else\b|so\b|not\b|what\b|is\b|are\b|was\b|did\b|do\b|does\b|have\b|has\b)(?:\S+ ){2,}/;
const HELD_OUT = /\b(?:can|could|either|'ll|will|here|options?|ways?|there'?s|available|free)\b/;

function secondWay(context: DetectContext, sentence: Sentence): Finding | null {
  const { lang, sentences } = context.doc;
  const before = sentences[sentence.index - 1];
  if (lang !== 'en' || before === undefined || !SECOND.test(wordsOf(context, sentence))) return null;
  const first = wordsOf(context, before);
  if (!HELD_OUT.test(first) || /\?\W*$/.test(first)) return null;
  return firmIf(true, found(ID, 1, 'choice', hullOf([before, sentence]), 0.75));
}

/** Which item of a list a sentence is: "1. Callum at ten"; null where it is none. */
function itemOf(context: DetectContext, sentence: Sentence): number | null {
  const number = /^(\d{1,2})[.)、](?!\d)/.exec(wordsOf(context, sentence))?.[1];
  return number === undefined ? null : Number(number);
}

/** Two ways or more as items of a list, and behind the last the choice handed over: "1. … 2. … Which one do you want?". */
function listedWays(context: DetectContext): Finding | null {
  const { sentences } = context.doc;
  const first = sentences.findIndex((one) => itemOf(context, one) === 1);
  if (first < 0) return null;
  const more = sentences.slice(first).findIndex((one, i) => itemOf(context, one) !== i + 1);
  const last = first + more - 1;
  const [from, to, behind] = [sentences[first], sentences[last], sentences[last + 1]];
  if (from === undefined || to === undefined || to === from || behind === undefined) return null;
  if (!has(context, behind, 'hand') || quotedAt(context, from.start)) return null;
  return firmIf(true, found(ID, 1, 'choice', hullOf([from, to, behind]), 0.75));
}

/** Two ways told as A and B: "A：小单间，马上住。B：东站大床，车接送。哪个？", "A. 修；B. 换。您挑". */
const LETTERED = /(?:^|[:;。,\n ])(?:方案)?a ?[.:、)].{2,80}?[;。,\n ](?:方案)?b ?[.:、)].{2,}/;

function letteredWays(context: DetectContext): Finding | null {
  const { doc } = context;
  const choices = within(context, { start: 0, end: doc.folded.length }, 'hand', 'which');
  const match = doc.lang === 'zh' && choices.length > 0 ? LETTERED.exec(doc.folded) : null;
  if (match === null) return null;
  const choice = choices.find(({ span }) => span.start > match.index);
  const held = doc.clauses.filter(({ index, end }) => end > match.index && index <= (choice?.clause ?? -1));
  return held.length < 2 ? null : firmIf(true, found(ID, 1, 'choice', hullOf(held), 0.75));
}

/** A way that says of itself which it is: "option b: …", "plan 2 is …"; asked about, it is none. */
const LABELLED = /^(?:and |or |then )?(?:option|plan|way|choice|route) ([a-d1-4])\b(?!.*\?\W*$)/;

/** Two ways or more that are named one by one, "Option A: … Option B: …": a choice before anybody says so. */
function labelledWays(context: DetectContext): Finding | null {
  const { lang, sentences } = context.doc;
  const ways = sentences.flatMap((one) => {
    const label = LABELLED.exec(wordsOf(context, one))?.[1];
    return label === undefined || lang !== 'en' || quotedAt(context, one.start) ? [] : [{ label, one }];
  });
  if (new Set(ways.map(({ label }) => label)).size < 2) return null;
  return firmIf(true, found(ID, 1, 'choice', hullOf(ways.map(({ one }) => one)), 0.75));
}

function detect(context: DetectContext): readonly Finding[] {
  const findings = [listedWays, letteredWays, labelledWays].flatMap((ways) => ways(context) ?? []);
  for (const sentence of context.doc.sentences) {
    if (quotedAt(context, sentence.start)) continue;
    const second = secondWay(context, sentence);
    if (second !== null) findings.push(second);
    const isLaidOut = laysOut(context, sentence) || offersSlots(context, sentence);
    if (!isLaidOut && !offersWays(context, sentence)) continue;
    const parts = clausesOf(context, sentence).filter((clause) =>
      has(context, clause, 'either', 'ways', 'hand'),
    );
    const choice = found(ID, 1, 'choice', parts.length === 0 ? sentence : hullOf(parts), 0.75);
    findings.push(firmIf(isLaidOut || isOutright(context, sentence), choice));
  }
  return findings;
}

export default {
  id: ID,
  maxLevel: 1,
  codes: ['choice'],
  cues: { zh, en },
  wakes: ['ways', 'either', 'hand', 'which'],
  detect,
} satisfies Criterion;
