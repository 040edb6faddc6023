/**
 * How much or how many: sums with and without a sign, shares in words, numbers of things given. Wider than what the reading of
 * the text knows, which grades depend on. In folded form.
 */
import type { Span } from '../../../shared/span.ts';

const SMALL =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const WORD = `(?:${[...SMALL].reverse().join('|')}|${TENS.join('|')}|hundred|thousand)`;
const SPELLED = `(?:(?:an? )?${WORD}(?:(?:[- ]| and )${WORD})*)`;
const DIGITS = '\\d+(?:,\\d{2,3})*(?:\\.\\d+)?';
const CURRENCY = '(?:dollars?|pounds?|euros?|quid|bucks?|rupees?|pence|cents?|grand)';
const TOP = '(?:up to (?:the \\w+ )?)?';
const EACH = '(?: (?:each|apiece|per \\w+|(?:a|an) (?:day|week|month|year|head|night|hour)))?';
const MONEY = `(?:(?:[$£€¥]|\\b(?:rs\\.?|usd|gbp|eur|inr|aud|cad) ?)\\s?${DIGITS}|\\b(?:${DIGITS}|${SPELLED}) ${CURRENCY}\\b|\\b${DIGITS}(?:euros?|quid|p)\\b|\\b(?:a )?(?:fiver|tenner)\\b)`;
const SHARE = `\\b(?:${DIGITS} ?(?:%|percent|per cent)|${SPELLED} (?:percent|per cent)|half (?:price|a percent)|(?:a |one |two )?(?:half|third|thirds|quarter|fifth|tenth)(?= (?:off|back|price|of (?:the|your|that|it)|the|your)\\b)(?! (?:the|your) (?:time|team|day|night|street)))`;
const SUM = new RegExp(`${TOP}(?:${MONEY}|${SHARE})${EACH}`, 'g');
/** A number that stands for a sum: "the 45 difference", "your 150 back". */
const BARE = new RegExp(
  `(?<=\\b(?:the|your|that|those|of|for|is|extra) )(?:${DIGITS}|${SPELLED})(?= (?:back|off|difference|fee|charge|deposit|extra|more|comes|goes|is (?:on|coming|going))\\b|[.,;]|$)`,
  'g',
);
/** What is counted is no time, no place and nobody. */
const NOT_GIVEN =
  "(?! ?(?:working|business|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|nights?|o'clock|am|pm|of (?:us|them|you|our|these|those|ours|theirs)|people|percent|%|times?|to|and|or|more (?:minute|day|hour|week)|for you|in|on|by|at|off|from|which|that|with|sent|over|else|fitted|back)\\b)";
/** Acts by which something countable changes hands. */
const GIVING =
  '\\b(?:giv(?:e|ing|es)|gave|send(?:ing|s)?|sent|bring(?:ing|s)?|lend(?:ing|s)?|add(?:ing|s|ed)?|credit(?:ing|ed)?|post(?:ing|ed)?|mail(?:ing|ed)?|drop(?:ping|ped)?|get(?:s|ting)?|put(?:ting)?|deliver(?:ing)?|hand(?:ing)?|upload(?:ing)?|have|throw(?:ing)? in)\\b(?: (?:you|u|him|her|them|each|everyone|your|over|in|round))*';
const COUNTED = new RegExp(
  `${GIVING} (?:also |another |the first |the |any |a free )?((?:${DIGITS}|${SPELLED}|a dozen)(?: (?:gb|mb|miles|points|free minutes))?)\\b${NOT_GIVEN} [a-z]{3,}`,
  'g',
);

/** A sum with its value. */
export interface Sum extends Span {
  readonly value: number;
  readonly kind: 'money' | 'percent' | 'count';
}

const SHARES: readonly (readonly [RegExp, number])[] = [
  [/half a percent/, 0.5],
  [/\bhalf\b/, 50],
  [/\btwo thirds\b/, 67],
  [/\bthird\b/, 33],
  [/\bquarter\b/, 25],
  [/\bfifth\b/, 20],
  [/\btenth\b/, 10],
];

/** The value of an English numeral, `NaN` for anything else: "two hundred and forty-five". */
export function englishNumber(words: string): number {
  let total = 0;
  let section = 0;
  let isNumber = false;
  for (const word of words.split(/[\s-]+/)) {
    const [small, ten] = [SMALL.indexOf(word), TENS.indexOf(word)];
    if (small !== -1) section += small + 1;
    else if (ten !== -1) section += (ten + 2) * 10;
    else if (word === 'dozen') section = Math.max(section, 1) * 12;
    else if (word === 'hundred') section = Math.max(section, 1) * 100;
    else if (word === 'thousand' || word === 'grand') {
      total += Math.max(section, 1) * 1000;
      section = 0;
    } else if (word === 'fiver') section += 5;
    else if (word === 'tenner') section += 10;
    else continue;
    isNumber = true;
  }
  return isNumber ? total + section : Number.NaN;
}

function sumOf(words: string, start: number, kind: Sum['kind']): Sum {
  const span = { start, end: start + words.length };
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(words)?.[0].replaceAll(',', '');
  if (digits !== undefined) return { ...span, kind, value: Number(digits) };
  const share = kind === 'percent' ? SHARES.find(([pattern]) => pattern.test(words)) : undefined;
  return { ...span, kind, value: share?.[1] ?? englishNumber(words) };
}

const PERCENT = /%|per ?cent|half|third|quarter|fifth|tenth/;

/** All of them; of those that share words the first counts. */
export function englishAmounts(folded: string): Sum[] {
  const sums = [...folded.matchAll(SUM)].map(({ 0: words, index }) =>
    sumOf(words, index, PERCENT.test(words) ? 'percent' : 'money'),
  );
  const bare = [...folded.matchAll(BARE)].map(({ 0: words, index }) => sumOf(words, index, 'money'));
  const counted = [...folded.matchAll(COUNTED)].flatMap(({ 0: words, 1: number, index }) =>
    number === undefined ? [] : [sumOf(number, index + words.lastIndexOf(number), 'count')],
  );
  const taken: Sum[] = [];
  for (const sum of [...sums, ...bare, ...counted])
    if (!taken.some((one) => sum.start < one.end && one.start < sum.end)) taken.push(sum);
  return taken.sort((a, b) => a.start - b.start);
}
