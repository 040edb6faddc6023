/** Chinese clauses that name a deed or an hour and bind nobody: they tell what was, or say what can't be. Words in folded form. */
import type { Tense } from '../text/types.ts';

const SPAN = '(?:分钟|小时|钟头|天|个?星期|个?礼拜|周|个?月)';
/** Only then did it happen: 五点多才到, 周三早上才装车; not 核过才发, 周五才能到. */
const ONLY_THEN = new RegExp(
  `(?:[点半刻号日天]|周[一二三四五六日]|早上|上午|中午|下午|傍晚|晚上|半夜|${SPAN})(?:多|左右|以?后)?(?:钟)?才(?!能|会|可以|肯|算)`,
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
/** By whom it was done then: 凌晨两点是我们夜班换的. */
const BY_WHOM =
  /(?:[点半刻分日号]|早上|上午|中午|下午|晚上|凌晨|半夜|\d:\d\d)(?:钟)?是我们?.{1,10}的(?!时间|时候)/;
/** What had ended by then: 雨七点半就停了. */
const HAD_ENDED = /就(?:停|断|没|走|关|坏|散)了$/;
/** It is behind us: what is told of it can still be a deed (昨晚已经退完). */
const IS_DONE = /已|刚/;

/** Whether the words of a clause tell what was, with an hour or a length of time in them. */
export function tellsPast(words: string, tense: Tense): boolean {
  if (tense === 'will' || IS_DONE.test(words)) return false;
  return [THEN, SAID, ONLY_THEN, WENT_ON, ONLY_SO_LONG, OUGHT, BY_WHOM, HAD_ENDED].some((pattern) =>
    pattern.test(words),
  );
}

/** It can't be done: 误工费我没法赔, 这个我批不了; not 能不能给您换. */
const CANNOT =
  /(?:没法|没办法|无法|没有权限|不能(?!用|开|动|喝|吃|跑|走)|不可以).{0,6}(?:赔|退|换|免|减|补|给|批|送|答应|承诺)|(?:[批免减补赔退给换垫]|答应|做)不了/;
const ASKS_IF = /能不能|可不可以|要是|如果|的话/;

/** Whether the words of a clause say that amends or a deed can't be. */
export function refuses(words: string): boolean {
  return CANNOT.test(words) && !ASKS_IF.test(words);
}
