/** Words of sums and quantities in Chinese, in folded form, as promises and offers name them. */

const DIGITS = '一二两三四五六七八九';
/** 一百五, 两万六千, 九万八, 十万; and tens: 三十, 二十五. */
const HUNDREDS = `(?:[${DIGITS}]?十[${DIGITS}]?|[${DIGITS}][百千])?万?[${DIGITS}]?[百千万](?:零?[${DIGITS}]?[十百千]?){0,4}`;
const TENS = `[${DIGITS}]?十[${DIGITS}]?`;
const PLAIN = '\\d[\\d,]{0,9}(?:\\.\\d{1,4})?';
const SPELLED = `[零半${DIGITS}十百千万]{1,10}`;

/** Money with its unit; 12块9 and 十四块四 whole. A piece is no sum: 一块新的, 一块儿. */
export const MONEY = new RegExp(
  [
    `(?:[¥$£€]|nt\\$|人民币)\\s?${PLAIN}`,
    `(?:${PLAIN}|${SPELLED})\\s?(?:万?(?:元|美元|欧元|英镑|新台币|台币|蚊)|块钱)`,
    `(?:${PLAIN}|${SPELLED})块(?:\\d|[${DIGITS}](?![个张份块]))?(?<!(?<![${DIGITS}十百千\\d])一块)(?!儿|新|[大小]?的?(?:板|砖|砖头|玻璃|电池|屏|牌))`,
  ].join('|'),
  'g',
);
/** Parts of a whole. */
export const SHARE = new RegExp(
  `(?:${PLAIN}\\s?[%折成]|百分之[\\d${DIGITS}十百]{1,6}|[${DIGITS}]{1,2}(?:折|成(?!功|人|年|本|立|为|了|交))|[对五]折|半价|一半|减半)`,
  'g',
);
/** A number without a unit; whether it is a sum is told by the words around it. */
export const BARE = new RegExp(`(?<![a-z\\d:.第-])(?:${PLAIN}(?![\\d.:]*[\\da-z])|${HUNDREDS}|${TENS})`, 'g');
/** What follows a number that is no sum of money. */
export const COUNTED =
  /^(?:\s?[%:~-]|[多几来]?(?:[个只张台件条支辆间节盒瓶束副把本位套双颗箱包袋杯碗块片枚盏扇桶罐粒根部架道盘桌单批组对斤升米层楼号栋室座门区排点分秒天日周年月岁度次遍趟回页人名家股本期种款样钻级寸码平兆瓦万倍折成秒届]|星期|礼拜|小时|工作日|公里|公斤|公分|厘米|毫米|毫升|多))/;
/** Words of paying and of prices, in whose clause a bare number is a sum. */
export const PAYING =
  /[退赔减免费款垫抵扣租返]|钱|差价|[押定订本奖]金|少收|补[您你给]|转[您你给]|打给|现结|收据|票价|充到|到账|打款|收您|[负承]担|掉$/;
/** Right behind these even a small number is a sum: 减五十, 少收三十. */
export const PAYS_RIGHT_BEFORE =
  /(?:[退赔减免垫抵扣收返补少费款钱价]|[退赔减补转][您你给]{1,2}|一共|总共|共)$/;

const MEASURE =
  '[台张份只件条支枝辆间节盒瓶束副把本位套双颗箱包袋杯碗片枚盏扇桶罐粒根部架盘块轮名]|整[块套张箱个]|个(?!月|多?月|小时|钟|星期|礼拜|周|工作日|半|学期|季度|人情|交代|说法|答复)';
/** A quantity of goods or people, not of times and turns; 这一栋, 第一个, 一条一条 are none. */
export const COUNT = new RegExp(
  `(?<![第这那下上每某另几同哪头各${DIGITS}十百千半\\d])(?:\\d{1,5}|[${DIGITS}十百千几]{1,5})(?:${MEASURE})(?![一儿]|进度|清楚|问)`,
  'g',
);
/** Turns that are a gift: 送两次保养, 再加2次. */
export const GIVEN_TURNS = new RegExp(
  `(?<=[送赠加免补](?:[您你给]{0,2}))(?:\\d{1,3}|[${DIGITS}十]{1,3})[次节]`,
  'g',
);
