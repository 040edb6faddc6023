/** Chinese numerals as people say sums: 一百五 is 150, 九万八 is 98 000, 12块9 is 12.9. */
import { spelledNumber } from '../../../text/spelled-number.ts';

const SHORT = /([百千万])([一二两三四五六七八九])$/;
const UNIT_BELOW: { readonly [unit: string]: string } = { 百: '十', 千: '百', 万: '千' };

function plainNumber(words: string): number {
  if (/^\d/.test(words)) {
    const value = Number.parseFloat(words.replaceAll(',', ''));
    return words.endsWith('万') ? value * 10_000 : value;
  }
  return spelledNumber(
    words.replace(SHORT, (_, unit: string, digit: string) => `${unit}${digit}${UNIT_BELOW[unit] ?? ''}`),
  );
}

/** The value of a sum in folded words; `NaN` where it can't be read. Of shares: percent, of 折 what is said. */
export function sumValue(words: string): number {
  if (/^(?:一半|减半|半价|对折)$/.test(words)) return 50;
  const tenths = /^(.+)成$/.exec(words)?.[1];
  if (tenths !== undefined) return plainNumber(tenths) * 10;
  const bare = words.replace(/^(?:[¥$£€]|nt\$|人民币|百分之)\s?/, '');
  const [whole = '', small = ''] = bare.split('块');
  const value = plainNumber(
    whole.replace(/(?<=[\d一二两三四五六七八九十百千万])[^\d.万一二两三四五六七八九十百千]+$/, ''),
  );
  const tenth = plainNumber(small);
  return Number.isNaN(tenth) ? value : value + tenth / 10;
}
