/** Chinese clauses that name a deed or an hour and do nothing: they tell what was or can't be, or leave it to the customer (rubric §9 "Who acts"). */
import type { DetectContext } from '../grading/types.ts';
import type { Clause } from '../text/types.ts';
import { has, oncePerClause, within } from './reading.ts';

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
  /^(?:那(?:天|几天|[两三四五六七八]天|次|回|时候|会儿)|当时|原来|上次|上回|昨[天晚日]|前天|上周|去年|前年)/;
/** It repeats what the customer said or was told: 您说九点前到. */
const SAID = /^[您你](?:们|自己|刚才|之前)?(?:说|讲|提到|约)(?!一?声|说|讲|一下|明|定您)/;
/** What ought to have been done: 这件事该我们先告诉您的. */
const OUGHT =
  /(?<!不)(?:本来|早|本)?应?该(?:由?我们?|店里|客服)?(?:早点?|先|提前|当场|主动|及时|马上|立刻).{0,12}的$/;
/** It is behind us: what is told of it can still be a deed (昨晚已经退完). */
const IS_DONE = /已|刚/;

/** The clause tells what was, with an hour or a length of time in it. */
export const tellsWas = oncePerClause((context, clause): boolean => {
  if (clause.lang !== 'zh' || clause.tense === 'will') return false;
  const words = wordsOf(context, clause);
  if (IS_DONE.test(words)) return false;
  if (THEN.test(words) || SAID.test(words)) return true;
  return [ONLY_THEN, WENT_ON, ONLY_SO_LONG, OUGHT].some((pattern) => pattern.test(words));
});

/** What was left undone: 也没打开给您看. */
const LEFT_UNDONE = /(?:没有?|未)(?!法|关系|问题|事|错)/;
/** It can't be done: 误工费我没法赔, 这个我批不了; not 能不能给您换. */
const CANNOT =
  /(?:没法|没办法|无法|没有权限|不能(?!用|开|动|喝|吃|跑|走)|不可以).{0,6}(?:赔|退|换|免|减|补|给|批|送|答应|承诺)|(?:[批免减补赔退给换垫]|答应|做)不了/;
const ASKS_IF = /能不能|可不可以|要是|如果|的话/;
/** Done or not, it is all the same: 找没找到都回您. */
const EITHER_WAY = /(.)了?[没不]\1|不管|无论/;

export const eitherWay = (context: DetectContext, clause: Clause): boolean =>
  EITHER_WAY.test(wordsOf(context, clause));

/** The only deeds that the clause names are left undone, or can't be done. */
export const deniesDeed = oncePerClause((context, clause): boolean => {
  if (clause.lang !== 'zh') return false;
  const words = wordsOf(context, clause);
  if (CANNOT.test(words) && !ASKS_IF.test(words) && !has(context, clause, 'relief')) return true;
  if (!LEFT_UNDONE.test(words) || EITHER_WAY.test(words)) return false;
  const deeds = within(context, clause, 'verb', 'act');
  if (has(context, clause, 'relief', 'intent')) return false;
  return deeds.length > 0 ? deeds.every(({ negated }) => negated) : has(context, clause, 'for_you');
});

/** It is left to the customer: 住哪边您定, 四点前告诉我就行, 单号发我. */
const CHOOSE =
  /(?:哪|谁|几|怎么|多少).{0,6}[您你](?:自己|来|说了)?(?:定|挑|选|决定|拍板|做主|算)(?:吧|就行|就好|都行)?$/;
const TELL_ME =
  /(?:告诉|告知|通知|提醒|(?<!接)[发报打念寄传拍](?:给|到|一下)?|[跟和给]我(?=[说讲]))我?(?<=我)(?:们|说|讲)?(?:一?声|一下|听|看)?(?:就(?:行|好|可以|成)了?|即可|都行)?$/;

/** The customer does it: 您明天十二点前搬过来就行. */
export const customerActs = oncePerClause(
  (context, clause): boolean =>
    clause.lang === 'zh' &&
    clause.subject === 'customer' &&
    /^[您你].*(?:来得及|就行|就好|就可以|即可|都行|也行)$/.test(wordsOf(context, clause)) &&
    !has(context, clause, 'own', 'for_you', 'relief'),
);

/** A name given: 我叫陈静. */
export const givesName = oncePerClause(
  (context, clause): boolean =>
    clause.lang === 'zh' && /^(?:我叫|我姓|免贵姓)/.test(wordsOf(context, clause)),
);

/** What the customer is to say or choose; nothing of ours beside it. */
export const leavesToCustomer = oncePerClause((context, clause): boolean => {
  if (clause.lang !== 'zh') return false;
  const words = wordsOf(context, clause);
  if (CHOOSE.test(words)) return !has(context, clause, 'verb', 'act');
  return TELL_ME.test(words) && !/^(?:我|咱|由我)/.test(words) && !has(context, clause, 'relief');
});

/** Somebody else is told what not to do: 弟弟周六先别来. */
export const forbids = oncePerClause(
  (context, clause): boolean =>
    clause.lang === 'zh' &&
    clause.subject !== 'speaker' &&
    /(?:先别|千万别|请别|不要)/.test(wordsOf(context, clause)),
);

/** Our side has only looked: 我重新看了派车单. */
export const onlyLooked = oncePerClause(
  (context, clause): boolean =>
    clause.lang === 'zh' &&
    /(?:看|查|翻|问|核对|核|调|听)(?:了|过)/.test(wordsOf(context, clause)) &&
    !has(context, clause, 'for_you', 'relief') &&
    !/[退换补送赔修]/.test(wordsOf(context, clause)),
);

function wordsOf({ doc }: DetectContext, { start, end }: Clause): string {
  return doc.folded.slice(start, end);
}
