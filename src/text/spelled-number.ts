/** Numbers spelled out as they stand before money: 八十, 一千二百, 两万, fifty. */

const DIGITS = new Map(Array.from('零一二三四五六七八九', (digit, value) => [digit, value]));
const UNITS = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const TEN_THOUSAND = '万';

const ENGLISH = new Map([
  ['ten', 10],
  ['twenty', 20],
  ['thirty', 30],
  ['fifty', 50],
  ['a hundred', 100],
]);

/** The value of a Chinese numeral without decimals, `NaN` for anything else. */
function chineseNumber(text: string): number {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const char of text.replaceAll('两', '二')) {
    const value = DIGITS.get(char);
    const unit = UNITS.get(char);
    if (value !== undefined) digit = value;
    else if (unit !== undefined) {
      section += (digit ?? 1) * unit;
      digit = null;
    } else if (char === TEN_THOUSAND) {
      total += (section + (digit ?? 0)) * 10_000;
      section = 0;
      digit = null;
    } else return Number.NaN;
  }
  return text === '' ? Number.NaN : total + section + (digit ?? 0);
}

/** The value of a numeral in folded words, `NaN` where it can't be read. */
export function spelledNumber(words: string): number {
  return ENGLISH.get(words.trim()) ?? chineseNumber(words.trim());
}
