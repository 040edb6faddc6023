/** Words of time in Chinese, in folded form, as promises name them: wider than those of `text/`, which the criteria learned with. */

const NUMBER = '(?:\\d{1,6}(?:\\.\\d{1,4})?|[一二两三四五六七八九十百半几]{1,5})';
const WEEK = '(?:周|星期|礼拜)';
const UNIT = `(?:秒钟?|分钟|分(?=[内之钟])|刻钟|小时|钟头|工作[日天]|天|日|晚|${WEEK}|月|季度|学期|年)`;
/** A number right behind these numbers a thing and no day: 13号窗口, 3号桩. */
const NO_DAY = '(?![楼线窗柜门车店机桌厅院口位摊桩床库仓馆座包间铺台房厢区坑院])';
const PART = '(?:凌晨|清晨|一?大?早上?|上午|中午|午后|下午|傍晚|晚上|夜里|半夜|晚)';
const CLOCK = `(?:\\d{1,2}:\\d{2}|${NUMBER}[点时](?:半|钟|整|[一三]刻|[一二三四五]?十[一二三四五六七八九]?分?|[零\\d]\\d{0,2}分?)?)`;
const DAY = [
  '[今明][天日晚早夜儿]',
  '[今听明]朝|听日',
  '大?后[天日]|隔[天日]|次日|第二天|[当同](?:一)?[天日晚]',
  '除夕|元旦|春节|中秋|国庆|圣诞节?|(?:正月|大年)?初[一二三四五六七八九十]{1,2}|(?:腊月|正月)[一二三四五六七八九十廿]{1,3}',
  `(?:本|这|下下?)个?${WEEK}[一二三四五六日天末]?|${WEEK}[一二三四五六日天末]`,
  '(?:本|这|下)个?(?:月|学期|季度|工作日)(?:底|初|中旬|上旬|下旬)?|[月年][底初末]|月中',
  `\\d{1,2}月(?:\\d{1,2}[日号]?|[底初中]旬?)|(?:\\d{1,2}|[二三]?十[一二三四五六七八九]?)号${NO_DAY}`,
].join('|');
const BEHIND = '(?:之前|以前|前|之?以?内|之后|以后|后|起|开始|左右|为止)';
const FRONT = '(?:最[晚迟快]|不[晚迟]于|大概|大约|预计|从|再|直到)?';
const POINT = `(?:(?:${DAY})(?:的)?${PART}?(?:的)?(?:${CLOCK})?|${PART}(?:${CLOCK})|${CLOCK})`;
const DEED =
  '(?:下班|收工|收班|收摊|打烊|关门|闭馆|闭店|天黑|开席|开门|开市|开场|睡觉|睡|上班|午饭|晚饭|起飞|登机|发车)';

/** A point of time or a bound; from and until are one. */
export const POINTS = new RegExp(
  [
    `${FRONT}${POINT}(?:[到至~-]${POINT})?(?:之?间)?(?:${DEED})?${BEHIND}?`,
    `${FRONT}(?:[今明后][天日晚])?(?:${PART})?${DEED}(?:之?前|之?后)`,
    `${FRONT}${PART}(?:之?前|以前|之?后)`,
    `${FRONT}${NUMBER}个?(?:半)?(?:多)?${UNIT}(?:之?以?内|之?以?后|之?前|左右)`,
    `${FRONT}${NUMBER}[到至~-]${NUMBER}个?${UNIT}(?:之?以?内)?`,
  ].join('|'),
  'g',
);
/** How often. */
export const OFTEN = new RegExp(
  `(?:以后|今后)?每(?:隔)?(?:个)?(?:${NUMBER}个?)?(?:分钟|小时|钟头|天|日|晚|周[一二三四五六日天]?|星期[一二三四五六日天]?|月)(?:${PART}|的)?(?:${CLOCK})?(?:${BEHIND})?`,
  'g',
);
/** How long: with an act that arrives it says when. */
export const LENGTHS = new RegExp(`(?:再|大概|大约|约)?${NUMBER}来?个?(?:半)?(?:多)?${UNIT}`, 'g');
/** What has to happen first, or meanwhile: 您结账的时候, 退房当天, 车留店期间. */
export const EVENTS =
  /[\p{sc=Han}\d]{1,7}(?:的?时候|那[天会]儿?|当[天晚]|期间)|[到修回补查做拆换审收看](?:[\p{sc=Han}]{1,2})?(?:之前|以前)|(?:回国|回来|回港|受理|收到|审核|签收|到货|清关)后|下一?[次期回](?:的)?(?:账单|帐单|月结单|扣款|续费|缴费)|(?:这|这段)(?:期间|时间)|[\p{sc=Han}]{2,5}(?<![当同届及随准按临])时(?=[,直就我顺给]|$)/gu;
