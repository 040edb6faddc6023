/** Chinese clauses that name a deed or an hour and bind nobody: they tell what was, or say what can't be. Words in folded form. */
import type { Tense } from '../text/types.ts';

const SPAN = '(?:分钟|小时|钟头|天|个?星期|个?礼拜|周|个?月)';
/** Only then did it happen: 五点多才到, 周三早上才装车; not 核过才发, 周五才能到. */
const ONLY_THEN = new RegExp(
  `(?:[点半刻号日天]|周[一二三四五六日]|早上|上午|中午|下午|傍晚|晚上|半夜|${SPAN})(?:多|左右|以?后)?(?:钟)?才(?!能|会|可以|肯|算)|完才[来到去]`,
);
/** So long it went on: 在月台上晒了八十分钟. */
const WENT_ON = new RegExp(
  `了(?:足足|整整|将近|快)?[\\d零一二两三四五六七八九十百半几多]{1,5}${SPAN}(?:多|左右)?$`,
);
/** So short it was: 周五只有十分钟. */
const ONLY_SO_LONG = new RegExp(`(?:只有|只|才)[\\d零一二两三四五六七八九十百半]{1,5}${SPAN}$`);
/** A day that is over: 那三天下午, 上回; 31号那天 is still to come. */
const THEN =
  /^(?:那(?:天|几天|[两三四五六七八]天|次|回|时候|会儿)|当时|原来|上次|上回|昨[天晚日]|前天|上周|去年|前年)(?!那|.{0,4}的|.*(?:给[您你]|[退赔免补]))/;
/** It repeats what the customer said or was told: 您说九点前到. */
const SAID = /^[您你](?:们|自己|刚才|之前)?(?:说|讲|提到|约)(?!一?声|说|讲|一下|明|定您)/;
/** What ought to have been done: 这件事该我们先告诉您的. */
const OUGHT =
  /(?<!不)(?:本来|早|本)?应?该(?:由?我们?|店里|客服)?(?:早点?|先|提前|当场|主动|及时|马上|立刻).{0,12}的$/;
/** It should have been told, or heard otherwise: 这个我应该先告诉您, 不该您自己发现. */
const UNTOLD =
  /应?该(?:早点?|先|提前|当场|主动|及时)[^,]{0,6}(?:告诉|通知|联系|问|讲|[说打](?!好|定))[^,]{0,6}$|^(?:就|也|更|本来)?不应?该(?:让|是|由)?[您你]/;
/** By whom it was done then: 凌晨两点是我们夜班换的. */
const BY_WHOM =
  /(?:[点半刻分日号]|早上|上午|中午|下午|晚上|凌晨|半夜|\d:\d\d)(?:钟)?是我们?.{1,10}的(?!时间|时候)/;
/** What had ended by then: 雨七点半就停了. */
const HAD_ENDED = /就(?:停|断|没|走|关|坏|散)了$/;
/** So long ago, and nothing of it for the customer: 三天前寄出的, 五周前给这条线加了一站. */
const AGO = new RegExp(`[\\d一二两三四五六七八九十半几]${SPAN}(?:之|以)?前[^您你]*[了的过][^您你]*$`);
/** What somebody has done for years: 干过五年康复. */
const FOR_YEARS = /[过了][\d一二两三四五六七八九十半几]{1,3}多?年(?!前|的)/;
/** It is behind us: what is told of it can still be a deed (昨晚已经退完). */
const IS_DONE = /已|刚/;

/** Whether the words of a clause tell what was, with an hour or a length of time in them. */
export function tellsPast(words: string, tense: Tense): boolean {
  if (tense === 'will' || IS_DONE.test(words)) return false;
  return [
    THEN,
    SAID,
    ONLY_THEN,
    WENT_ON,
    ONLY_SO_LONG,
    OUGHT,
    BY_WHOM,
    HAD_ENDED,
    AGO,
    FOR_YEARS,
    UNTOLD,
  ].some((pattern) => pattern.test(words));
}

/** It can't be done: 误工费我没法赔, 这个我批不了; not 能不能给您换. */
const CANNOT =
  /(?:没法|没办法|无法|没有权限|不能(?!用|开|动|喝|吃|跑|走)|不可以).{0,6}(?:赔|退|换|免|减|补|给|批|送|答应|承诺)|(?:[批免减补赔退给换垫定]|答应|做)不了/;
const ASKS_IF = /能不能|可不可以|要是|如果|的话/;

/** Whether the words of a clause say that amends or a deed can't be. */
export function refuses(words: string): boolean {
  return CANNOT.test(words) && !ASKS_IF.test(words);
}

/** The customer may call: 中途有事直接打这个号码就好. */
const CALL_US =
  /^(?:[您你]|中途|途中|期间|随时|以后|回头)*有(?:事|问题|变动|情况|什么)[^,我]{0,6}(?:打|找|联系|回|呼|敲)[^,]*$/;

/** Whether the words of a clause leave it to the customer to call. */
export function bidsCall(words: string): boolean {
  return CALL_US.test(words);
}

/** It only announces what is said next: 那我从头说一遍, 我整理一下. */
const ANNOUNCES =
  /^(?:那|好|行|嗯)*(?:我|咱们?)?(?:再|先|从头|重新|给[您你]|跟[您你]|和[您你]|帮[您你])*(?:说|讲|念|对|捋|理|复述|总结|汇总|整理|归纳|梳理|再?来)(?:一遍|一下|一次|一说|一[条个样])?(?:哈|啊|吧|如下)?$/;

/** Whether a clause announces words and no deed. */
export function announces(words: string): boolean {
  return ANNOUNCES.test(words);
}
