/** Chinese clauses that name a deed or an hour and do nothing: they tell what was or can't be, or leave it to the customer (rubric §9 "Who acts"). */
import type { DetectContext } from '../grading/types.ts';
import { announces, bidsCall, refuses, tellsPast } from '../grading/told.ts';
import type { Clause } from '../text/types.ts';
import { has, inside, isWorded, oncePerClause, within, wordsOf } from './reading.ts';

/** The clause tells what was, with an hour or a length of time in it. */
export const tellsWas = oncePerClause((context, clause): boolean => {
  if (clause.lang !== 'zh') return false;
  return tellsPast(wordsOf(context, clause), clause.tense) || isPartOfSlip(context, clause);
});

/** "柜子周二就进了仓库, 周四漏了派车": done by nobody named, in the sentence that tells what went wrong. */
function isPartOfSlip(context: DetectContext, clause: Clause): boolean {
  const sentence = context.doc.sentences[clause.sentence];
  if (clause.tense !== 'done' || clause.persons.length > 0 || sentence === undefined) return false;
  if (/已|刚/.test(wordsOf(context, clause)) || has(context, clause, 'role', 'own', 'for_you', 'relief'))
    return false;
  return has(context, sentence, 'fault');
}

/** What was left undone: 也没打开给您看. */
const LEFT_UNDONE = /(?:没有?|未)(?!法|关系|问题|事|错)/;
/** "今晚飞不了", "14号装不完了". */
const CAN_NOT_BE = /[^忘少受免大]不(?:了|完|成)了?$/;
/** Done or not, it is all the same: 找没找到都回您. */
const EITHER_WAY = /(.)了?[没不]\1|不管|无论/;

export const eitherWay = (context: DetectContext, clause: Clause): boolean =>
  EITHER_WAY.test(wordsOf(context, clause));

/** The only deeds that the clause names are left undone, or can't be done. */
export const deniesDeed = oncePerClause((context, clause): boolean => {
  if (clause.lang !== 'zh') return false;
  const words = wordsOf(context, clause);
  if ((refuses(words) || CAN_NOT_BE.test(words)) && !has(context, clause, 'relief')) return true;
  if (!LEFT_UNDONE.test(words) || EITHER_WAY.test(words)) return false;
  const deeds = within(context, clause, 'verb', 'act');
  if (has(context, clause, 'relief', 'intent')) return false;
  return deeds.length > 0 ? deeds.every(({ negated }) => negated) : has(context, clause, 'for_you');
});

/** It is left to the customer: 住哪边您定, 四点前告诉我就行, 单号发我. */
const CHOOSE =
  /(?:哪|谁|几|怎么|多少).{0,6}[您你](?:自己|来|说了)?(?:定|挑|选|决定|拍板|做主|算)(?:吧|就行|就好|都行)?$/;
/** All of it is theirs to choose: 两样您定, 您到时候挑. */
const ALL_THEIRS =
  /^(?:[两三四几][样个种条边头套间]|这些|都|随|就)?(?:由|看)?[您你](?:自己|来|到时候?|再|说了|随便|慢慢|看着)*(?:(?:定|挑|选|决定|拍板|做主)(?:一个|一样)?(?:吧|就行|就好|都行)?|[选挑定要]哪一?[个种样条边间天趟])$/;
const TELL_ME =
  /(?:告诉|告知|通知|提醒|(?<!接)[发报打念寄传拍](?:给|到|一下)?|[跟和给]我(?=[说讲]))我?(?<=我)(?:们|说|讲)?(?:一?声|一下|听|看)?(?:就(?:行|好|可以|成)了?|即可|都行)?$/;

const THEY_DO = /^[您你].*(?:来得及|就行|就好|就可以|即可|都行|也行)$/;
/** The customer does it: 您明天十二点前搬过来就行. */
export const customerActs = oncePerClause(
  (context, clause): boolean =>
    clause.subject === 'customer' &&
    isWorded(context, clause, 'zh', THEY_DO) &&
    !has(context, clause, 'own', 'for_you', 'relief'),
);

/** A name given: 我叫陈静. */
export const givesName = oncePerClause((context, clause): boolean =>
  isWorded(context, clause, 'zh', /^(?:我叫|我姓|免贵姓)/),
);

/** What the customer is to say or choose; nothing of ours beside it. */
export const leavesToCustomer = oncePerClause((context, clause): boolean => {
  if (clause.lang !== 'zh') return false;
  const words = wordsOf(context, clause);
  if (CHOOSE.test(words) || ALL_THEIRS.test(words)) return !has(context, clause, 'verb', 'act');
  if (bidsCall(words)) return true;
  const isAsked = TELL_ME.test(words) || /(?:把.{1,14}|[单件码图号片])给我们?$/.test(words);
  return isAsked && !/^(?:我|咱|由我)/.test(words) && !has(context, clause, 'relief');
});

const THEIR_HOUR =
  /^(?:[您你]|贵).{0,10}(?:关门|下班|打烊|开门|收工|上班|开会|出发|开席|散席)|^[他她].{1,8}(?:走|下班|关门|打烊)$/;
/** An hour or a length of time of the customer's own: 您收货处四点半关门, 您跑两周. */
export const isTheirHour = oncePerClause((context, clause): boolean =>
  isWorded(context, clause, 'zh', THEIR_HOUR),
);

const NUMBER = '[\\d一二两三四五六七八九十半几]{1,3}';
/** Where, how long or what it is like, whose shift, whose fault it would be: 四桌亲戚面前, 连着八周, 垫子硬一点, 晚一分钟算我的. */
const STATE = new RegExp(
  [
    '(?<!到.{0,6})(?:面前|跟前|眼前|车程|路程)$',
    `^(?:连着|连续|一共|总共|前后)${NUMBER}个?(?:天|周|星期|礼拜|月)$`,
    '^[^把让调换给帮我]{0,6}[硬软大小高低近远宽窄静亮厚薄重轻]一?[点些]$',
    '^(?:晚|迟|慢|误)[^,]{0,6}算我们?的$',
    '^[^,]{0,8}都是我$',
    '^我.{0,6}(?:交班|下班|上班|当班|休息|轮休)$',
    `(?:过来|赶来|过去|来回|路上|开车)(?:大概|大约)?(?:要|得|需要?)${NUMBER}个?(?:分钟|小时)$`,
    '^(?:错过|赶不上|过了)[^,]{2,16}(?:要|得)等',
    '冲我[来说发]$',
    '不(?:受|会)?影响$',
  ].join('|'),
);
/** Our side waits, or could decide: 我等您修完, 我想等有了准点再说, 今晚的事我能定. */
const HOLDS_BACK =
  /等[您你][^,]{0,6}(?:完|好|定|想|忙|说)|[等想][^,]{2,12}再[说讲看]$|(?:我|这边)(?:就|也|都)?(?:能|可以)(?:做主|定|拍板)$/;
/** The customer is asked to sit or drink: care, and nothing done about the case. */
const SIT_DOWN =
  /^(?:[您你两各大][位家]?)?们?(?:先|请|快|在这儿?)*(?:坐|歇|缓|喝)(?:下|会儿?|着|口|杯|点|一)?[^,我您你]{0,3}$/;

/** How much in how long: 每小时八千瓶. */
const RATE =
  /^每个?(?:小时|分钟|天|周|月)[约大概]*[\d一二两三四五六七八九十百千万]{2,7}[^,打报发给来送查看问]{0,3}$/;
export const isRate = (words: string): boolean => RATE.test(words);

/** Words that name a state, an hour or care, and do nothing about the case. */
export const doesNothing = oncePerClause((context, clause): boolean => {
  if (clause.lang !== 'zh') return false;
  const words = wordsOf(context, clause);
  return (
    announces(words) || isRate(words) || STATE.test(words) || HOLDS_BACK.test(words) || SIT_DOWN.test(words)
  );
});

/** Somebody else is told what not to do: 弟弟周六先别来. */
export const forbids = oncePerClause(
  (context, clause): boolean =>
    clause.subject !== 'speaker' && isWorded(context, clause, 'zh', /(?:先别|千万别|请别|不要)/),
);

const LOOKED = /(?:看|查|翻|问|核对|核|调|听)(?:了|过)/;
const LOOKS = /(?:看|查|问|了解|核实|核对)(?:一下|下|看|一看)/;
const NO_LOOK = /[退换补送赔修改发寄]/;

/** Our side has only looked, or is about to: 我重新看了派车单, 我帮您看一下药袋. */
export const onlyLooked = oncePerClause((context, clause): boolean => {
  const words = wordsOf(context, clause);
  if (clause.lang !== 'zh' || NO_LOOK.test(words) || has(context, clause, 'relief')) return false;
  const times = inside(context.doc.times, clause).filter(({ kind }) => kind !== 'vague');
  return LOOKED.test(words) ? !has(context, clause, 'for_you') : LOOKS.test(words) && times.length === 0;
});

const MANNER = /[讲说问写做弄想]得(?:有点|太|很|不|比较|挺|还|这么|那么|够)/;
/** How it was said or done, and not a deed: 我刚才讲得有点快. */
export const tellsManner = oncePerClause((context, clause): boolean =>
  isWorded(context, clause, 'zh', MANNER),
);
