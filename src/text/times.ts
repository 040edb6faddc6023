import type { Span } from '../shared/span.ts';
import { hasLetters } from './language.ts';
import { matchesIn, meets } from './matches.ts';
import * as en from './patterns/en.ts';
import * as zh from './patterns/zh.ts';
import { Sieve, type Sifted } from './sieve.ts';
import { spelledNumber } from './spelled-number.ts';
import type { AmountMention, TimeMention } from './types.ts';

const sieve = new Sieve();

/** What is looked for first takes its words from the rest. */
const ORDER = (
  [
    ['past', zh.TIME_PAST, en.TIME_PAST],
    ['frequency', zh.TIME_FREQUENCY, en.TIME_FREQUENCY],
    ['deadline', zh.TIME_DEADLINE, en.TIME_DEADLINE],
    ['duration', zh.TIME_DURATION, en.TIME_DURATION],
    ['vague', zh.TIME_VAGUE, en.TIME_VAGUE],
  ] as const
).map(([kind, chinese, english]) => [kind, sieve.add(chinese), sieve.add(english)] as const);

const AMOUNTS = [sieve.add(zh.AMOUNT), sieve.add(en.AMOUNT)];

/** Makes a text ready for the readings of this file. */
export const sift = (folded: string): Sifted => sieve.sift(folded);

/** Times named in a folded text, in order of place. What lies in the past is passed over. */
export function timesIn(words: Sifted): readonly TimeMention[] {
  const folded = words.text;
  const times: TimeMention[] = [];
  let taken: readonly Span[] = [];
  // A bare "17:30" belongs to no language, and its pattern stands with the Chinese ones.
  const letters = hasLetters(folded);
  for (const [kind, chinese, english] of ORDER) {
    for (const sieved of letters ? [chinese, english] : [chinese]) {
      if (!words.may(sieved)) continue;
      const before = taken;
      const spans = matchesIn(sieved.pattern, folded).filter((span) => !meets(before, span));
      if (spans.length === 0) continue;
      taken = [...before, ...spans].sort((a, b) => a.start - b.start);
      if (kind !== 'past') for (const span of spans) times.push({ span, kind });
    }
  }
  return times.sort((a, b) => a.span.start - b.span.start);
}

const MONEY = /[¥$£€]|元|块|美元|镑|台币|dollar|pound|euro|quid|buck|usd|gbp|eur|人民币/;
const PERCENT = /%|percent|百分之|折/;

/** Amounts with a unit, in order of place; `value` is NaN where the number can't be read. */
export function amountsIn(words: Sifted): readonly AmountMention[] {
  const folded = words.text;
  return AMOUNTS.flatMap((sieved) => (words.may(sieved) ? matchesIn(sieved.pattern, folded) : []))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((span, index, all) => index === 0 || span.start >= (all[index - 1]?.end ?? 0))
    .map((span) => {
      const amount = folded.slice(span.start, span.end);
      const kind = MONEY.test(amount) ? 'money' : PERCENT.test(amount) ? 'percent' : 'count';
      const digits = /\d[\d,]*(?:\.\d+)?/.exec(amount)?.[0].replaceAll(',', '');
      const spelled = amount.replace(/(?:元|块钱?|折|dollars?|pounds?|euros?|percent)$/, '');
      return { span, kind, value: digits === undefined ? spelledNumber(spelled) : Number(digits) };
    });
}
