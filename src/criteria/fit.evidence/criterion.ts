/** 理性型: data, records, a checked fact, or a plan in steps (rubric §5, §9 "Reason and evidence"). */
import type { Criterion, DetectContext, Finding } from '../../grading/types.ts';
import { overlaps, type Span } from '../../shared/span.ts';
import type { Clause, Sentence } from '../../text/types.ts';
import { clausesOf, firmIf, found, has, hullOf, inside, isWorded, wordsOf } from '../reading.ts';
import en from './cues.en.json' with { type: 'json' };
import zh from './cues.zh.json' with { type: 'json' };

const ID = 'fit.evidence';

/** Figures of our own in one sentence that make it data rather than a number in passing. */
const DATA = 2;

/** How sure a reckoning or a record is: labelled replies that have one have the criterion. */
const SURE = 0.8;

/** States how things are: what we will do, pay or ask is no evidence, nor is what the customer is to do. */
function isStatement(context: DetectContext, clause: Clause): boolean {
  if (clause.question !== null || clause.imperative || clause.tense === 'will') return false;
  return !has(context, clause, 'deed', 'reach');
}

const FIGURE = /\d+(?:[.:,]\d+)*|[二三四五六七八九十百千]{2,}/g;
/** Words of where a fact comes from. */
const SOURCES = ['source', 'checked', 'looked'] as const;

const HAS_FIGURE = /\d|[二三四五六七八九十百千]{2}/;

const HAS_NUMBER =
  /\d|\b(?:once|twice|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|hundred|thousand|half|third|quarter|first|second)\b/;
/** Words that name a figure and point at things as well: "first one 7:50". */
const POINTER = /\b(?:once|one|first|second|third|half)\b/g;

/** How many figures a clause brings that the customer has not named; the hours of a plan are none. */
function newFigures(context: DetectContext, clause: Clause): number {
  const words = wordsOf(context, clause);
  if (!HAS_FIGURE.test(words)) return 0;
  const named = context.customer?.folded ?? '';
  const planned = inside(context.doc.times, clause).filter(
    ({ kind }) => kind === 'deadline' && clause.tense !== 'done',
  );
  let count = 0;
  for (const { 0: figure, index } of words.matchAll(FIGURE)) {
    const span = { start: clause.start + index, end: clause.start + index + figure.length };
    if (!named.includes(figure) && !planned.some((time) => overlaps(time.span, span))) count++;
  }
  return count;
}

/** Whether anything in the reply can be evidence but a plan in steps. */
function mayShow(context: DetectContext): boolean {
  return (
    HAS_FIGURE.test(context.doc.folded) ||
    /[万千百]/.test(context.doc.folded) ||
    SOURCES.some((role) => context.hits(role).length > 0)
  );
}

/** Sums with their unit; from so many in one Chinese sentence on they reckon up. */
const SUM = /\d[\d,.]*(?:元|块|万|千|%)|[一二两三四五六七八九十]{1,3}[百千万][一二三四五六七八九]?/g;
const RECKONS = 3;
/** A record that our side has looked into. */
const RECORD = /记录我?全?调出来|我(?:调|翻|查|拉)(?:了|出).{0,8}(?:记录|监控|日志|流水|录音)/;

function reckonsUp(context: DetectContext, sentence: Sentence): boolean {
  return context.doc.lang === 'zh' && (wordsOf(context, sentence).match(SUM)?.length ?? 0) >= RECKONS;
}

/** The words of a sentence but the hours of what is to come. */
function withoutHours(context: DetectContext, sentence: Span): string {
  const { clauses, times } = context.doc;
  const isPast = clauses.some((one) => overlaps(one, sentence) && one.tense === 'done');
  const words = wordsOf(context, sentence);
  if (isPast) return words;
  return inside(times, sentence)
    .filter(({ kind }) => kind === 'deadline')
    .reduce((left, { span }) => left.replace(wordsOf(context, span), ' ').replace(POINTER, ' '), words);
}

/** An hour by which something is due and no more, or that the customer is not at fault. */
const NO_FACT =
  /^[^,]{0,2}(?:\d{1,2}:\d{2}|[\d一二两三四五六七八九十]{1,3}[点号日]半?钟?)前$|不是[您你](?:们|家)?(?:的|弄|搞|看|记)?(?:错|问题|责任)/;
/** The number of an item says nothing of the matter: "3. we do". */
const ITEM = /^\d{1,2}[.)] ?(?!\d)/;

/** The sentence has neither a figure nor a source, or only tells how we can be reached: nothing to hold a word against. */
function rulesOut(context: DetectContext, clause: Clause): boolean {
  const sentence = context.doc.sentences[clause.sentence] ?? clause;
  if (clause.lang === 'zh')
    return NO_FACT.test(wordsOf(context, clause)) && !has(context, clause, ...SOURCES);
  if (has(context, clause, 'reach')) return true;
  if (has(context, sentence, ...SOURCES, 'step', 'record')) return false;
  return !HAS_NUMBER.test(withoutHours(context, sentence).replace(ITEM, ''));
}

function detect(context: DetectContext): readonly Finding[] {
  const findings: Finding[] = [];
  for (const sentence of mayShow(context) ? context.doc.sentences : []) {
    const stated = clausesOf(context, sentence).filter((clause) => isStatement(context, clause));
    const counts = stated.map((clause) => newFigures(context, clause));
    const figured = stated.filter((_, i) => counts[i] !== 0);
    const sourced = stated.filter((clause) => has(context, clause, ...SOURCES));
    const figures = counts.reduce((sum, count) => sum + count, 0);
    const isReckoned = reckonsUp(context, sentence) && stated.length > 1;
    if (isReckoned) findings.push(firmIf(true, found(ID, 1, 'figures', hullOf(stated), SURE)));
    else if (figures >= DATA) findings.push(found(ID, 1, 'figures', hullOf(figured), 0.6));
    for (const clause of sourced) {
      const both =
        has(context, clause, 'looked') || (has(context, clause, 'source') && has(context, clause, 'checked'));
      if (!both && newFigures(context, clause) === 0) continue;
      const isShown = isWorded(context, clause, 'zh', RECORD);
      findings.push(firmIf(isShown, found(ID, 1, 'record', clause, isShown ? SURE : 0.7)));
    }
  }
  for (const hit of context.hits('step')) findings.push(found(ID, 1, 'steps', hit.span, 0.6));
  return findings;
}

export default {
  id: ID,
  maxLevel: 1,
  codes: ['record', 'figures', 'steps'],
  cues: { zh, en },
  detect,
  rulesOut,
} satisfies Criterion;
