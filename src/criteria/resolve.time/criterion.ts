/** 时限: a time or deadline for what our side will do; 尽快, 马上, soon are none (rubric §4). */
import type { Criterion, DetectContext, Finding } from '../../grading/types.ts';
import type { Clause, TimeMention } from '../../text/types.ts';
import { offerCues, offerLevel } from '../offers.ts';
import { hull } from '../../shared/span.ts';
import { byThen } from '../hours.ts';
import { actsOutright, setsHour } from '../outright.ts';
import { clausesOf, firmIf, found, has, inside, quotedAt, wordsOf } from '../reading.ts';
import { forbids, isRate, isTheirHour, leavesToCustomer, tellsWas } from '../told.ts';
import en from './cues.en.json' with { type: 'json' };
import zh from './cues.zh.json' with { type: 'json' };

const ID = 'resolve.time';

/** A point, a span or a rhythm; "soon" and what the customer told (三天没货) are none. */
function isSet(context: DetectContext, clause: Clause, time: TimeMention): boolean {
  if (time.kind === 'vague' || quotedAt(context, time.span.start)) return false;
  return time.kind === 'deadline' || context.sharedCount(time.span) === 0 || clause.tense === 'will';
}

/** The clause may say when: no order, no real question, no telling of what was. */
function isOpenTo(context: DetectContext, clause: Clause): boolean {
  if (clause.imperative || has(context, clause, 'told')) return false;
  return clause.question === null || clause.question === 'consent';
}

/** "我 13:00 前把记录发给您", "Owen will bring it at seven": what the speaker, or one of ours, will do and by when, in one clause. */
function isOwnHour(context: DetectContext, clause: Clause, { kind }: TimeMention): boolean {
  const { subject, condition, tense, lang } = clause;
  if (kind !== 'deadline' || condition || tense === 'done') return false;
  const isOurs = subject === 'speaker' || (lang === 'en' && subject !== 'customer' && tense === 'will');
  return isOurs && offerLevel(context, clause) === 2;
}

/** The days that went wrong, or how much in how long: 出错那五天各退三成, 每小时八千瓶. */
function isNoHour(context: DetectContext, clause: Clause): boolean {
  if (clause.lang !== 'zh') return false;
  const times = inside(context.doc.times, clause).filter(({ kind }) => kind !== 'vague');
  const past = ({ span, kind }: TimeMention): boolean =>
    kind === 'duration' && /[那这]$/.test(context.doc.folded.slice(clause.start, span.start));
  return (times.length > 0 && times.every(past)) || isRate(wordsOf(context, clause));
}

/** An hour of what was, or of what somebody else is to do or not to do. */
function rulesOut(context: DetectContext, clause: Clause): boolean {
  return [tellsWas, leavesToCustomer, forbids, isTheirHour, isNoHour].some((rules) => rules(context, clause));
}

function detect(context: DetectContext): readonly Finding[] {
  const findings: Finding[] = [];
  for (const sentence of context.doc.sentences) {
    const clauses = clausesOf(context, sentence);
    const acts = clauses.filter((clause) => offerLevel(context, clause) > 0);
    for (const clause of clauses) {
      if (setsHour(context, clause)) {
        findings.push(firmIf(true, found(ID, 1, 'set', clause, 0.8)));
        continue;
      }
      const hour = actsOutright(context, clause) ? byThen(context, clause) : undefined;
      if (hour !== undefined) findings.push(firmIf(true, found(ID, 1, 'set', hull(hour, clause), 0.8)));
      // The hour may stand beside the act: "新机我给您送, 今晚七点到".
      const near = acts.some(({ index }) => Math.abs(index - clause.index) <= 1);
      if (!near || !isOpenTo(context, clause)) continue;
      const time = inside(context.doc.times, clause).find((one) => isSet(context, clause, one));
      if (time === undefined) continue;
      // A clause can be understood by itself; an English one may be long.
      const set = found(ID, 1, 'set', clause.lang === 'zh' ? clause : time.span, 0.8);
      findings.push(firmIf(isOwnHour(context, clause, time), set));
    }
  }
  return findings;
}

export default {
  id: ID,
  maxLevel: 1,
  codes: ['set'],
  cues: {
    zh: { ...offerCues.zh, ...zh },
    en: { ...offerCues.en, ...en },
  },
  detect,
  rulesOut,
} satisfies Criterion;
