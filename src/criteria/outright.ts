/** Clauses that bind our side outright: who does it for whom, or by when it is done, in so many words (rubric §4, §9 "Who acts"). */
import type { DetectContext } from '../grading/types.ts';
import { overlaps } from '../shared/span.ts';
import type { Clause } from '../text/types.ts';
import { offerLevel, offersNothing } from './offers.ts';
import { clausesOf, has, inside, oncePerClause, wordsOf } from './reading.ts';

const NUMBER = '(?:\\d{1,3}|[一二两三四五六七八九十半]{1,3})';
/** So soon it is done: 房卡两分钟做好, 一个小时内送到. */
const DONE_WITHIN = new RegExp(
  `${NUMBER}个?(?:分钟|小时|钟头|天|秒)(?:之内|以内|内|就|能|可以|左右|后)?(?:做好|办好|弄好|修好|装好|换好|送到|到(?!不|了|点)|搞定|完成|办完|出结果|通(?!知)|好(?=$|,))`,
);
/** By then it is done: 余下的周一九点前到, 30号前打到您卡上, 8:45前做完. */
const DONE_BY =
  /(?<!\d个?[天周月年]|[一二两三四五六七八九十半几]个?(?:天|周|月|年|小时|分钟|星期|礼拜))前(?:就|都|全|能|会|可以|一定|准时|给[您你])*(?:到(?!就|不)|恢复|交货|完成|完工|通(?!知)|[做办修装换弄查改写排订配取送发补退寄打汇转交搬拆运调印算核回裁剪烤焊洗磨铺刻缝]{1,3}(?:完|成|好|到(?!底)|出(?!去)|齐|妥|清|给[您你]|过去|上门))/;
/** What is told, hung on an if, or comes again and again. */
const TOLD = /了$|过(?!来|去)|才|每|从不|不行|做不|若|就好$/;
/** Goodwill, a belief, or what the customer's answer is for. */
const IDLE =
  /正[要想准打]|本来|原本|[陪听等看]着|尽|努力|相信|争取|得告诉|才好|我好|带来|始终|讨论|研究|心连心/;

/** A state of mind, a presence or a reason, and not what is done by the hour. */
const NO_DEED =
  /理解|明白|领会|懂|知道|记得|清楚|抱歉|道歉|都在|值(?:夜?班|到)|[当交换上]班|休息|在.{0,6}[上里]$|是.{1,12}[的样]$|我们.{0,3}是|提醒|约好?的|散会|下班|打烊|开会|一件事/;

/** "小吴周五下午三点带仪器上门": a doer of ours, the hour, and what is done by then. */
function hasDoerAndHour(context: DetectContext, clause: Clause, words: string): boolean {
  if (clause.subject !== 'speaker' && !has(context, clause, 'role')) return false;
  const hour = inside(context.doc.times, clause).find(({ kind }) => kind === 'deadline');
  if (hour === undefined || NO_DEED.test(words)) return false;
  return /^前?(?!的|那|前|是).{2}/.test(context.doc.folded.slice(hour.span.end, clause.end));
}

function isPlain(context: DetectContext, clause: Clause): boolean {
  if (clause.lang !== 'zh' || clause.imperative || clause.question !== null) return false;
  const sentence = context.doc.sentences[clause.sentence];
  if (sentence === undefined || clausesOf(context, sentence).some(({ condition }) => condition)) return false;
  return (
    clause.tense !== 'done' &&
    clause.tense !== 'might' &&
    !context.doc.quotes.some((quote) => overlaps(quote, clause))
  );
}

/** What goes to the customer is done for them, though nobody else is named: 打到您卡上. */
const TO_THEM = /^[^您你]+(?:到|给)[您你]/;

/** It says within what time, or by what hour, our side will have done it. */
export const setsHour = oncePerClause((context, clause): boolean => {
  const words = wordsOf(context, clause);
  if (!isPlain(context, clause) || offersNothing(context, clause)) return false;
  if (clause.subject === 'customer' && !TO_THEM.test(words)) return false;
  if (TOLD.test(words) || clause.negated.length > 0) return false;
  if (DONE_WITHIN.test(words) || hasDoerAndHour(context, clause, words)) return true;
  return DONE_BY.test(words) && inside(context.doc.times, clause).some(({ kind }) => kind === 'deadline');
});

/** "I'll email all of it within the hour": who, what and by when in one English clause, with no "if". Of labelled replies that say so, 96 % act. */
function actsByHour(context: DetectContext, clause: Clause): boolean {
  const { lang, subject, question, condition, imperative, negated, tense } = clause;
  if (lang !== 'en' || subject !== 'speaker' || question !== null || tense === 'might') return false;
  if (condition || imperative || negated.length > 0 || !has(context, clause, 'will_do')) return false;
  if (has(context, clause, 'lookinto', 'cannot', 'intent') || offersNothing(context, clause)) return false;
  if (context.doc.quotes.some((quote) => overlaps(quote, clause))) return false;
  return inside(context.doc.times, clause).some(({ kind }) => kind === 'deadline');
}

/** The speaker does it to something or for the customer: 我先把这几条写给您. */
export const actsOutright = oncePerClause((context, clause): boolean => {
  if (actsByHour(context, clause)) return true;
  if (!isPlain(context, clause) || clause.subject !== 'speaker') return false;
  if (offerLevel(context, clause) !== 2 || has(context, clause, 'no_act', 'lookinto')) return false;
  const words = wordsOf(context, clause);
  return !IDLE.test(words) && (clause.persons.includes('customer') || words.includes('把'));
});
