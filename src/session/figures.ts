/** Sums, counts and hours that a text names, however they are written: 26,780 and 26780, 两万 and 20,000, 16:00 and 下午4点. */
import { sumValue } from '../grading/commitments/zh/number.ts';
import { fold } from '../text/fold.ts';

const NUMERAL = '[零一二两三四五六七八九十百千万]{1,9}';
const HOUR = new RegExp(
  `(\\d{1,2}):(\\d{2})|(\\d{1,2}|${NUMERAL})点(半|\\d{1,2}|[零一二三四五]?十?[一二三四五六七八九]?)`,
  'g',
);
const NUMBER = new RegExp(`\\d[\\d,]*(?:\\.\\d+)?万?|${NUMERAL}`, 'g');
/** Smaller numbers stand in many a text. */
const TELLING = 100;
const HALF_DAY = 12;

function hourText(hour: number, minutes: string): string {
  const half = minutes === '半' ? 30 : minutes === '' ? 0 : sumValue(minutes);
  return `${hour % HALF_DAY}:${half}`;
}

/** Each once, as one text per value. */
export function figuresIn(text: string): ReadonlySet<string> {
  const { folded } = fold(text);
  const found = new Set<string>();
  const rest = folded.replaceAll(HOUR, (_, h: string, m: string, spoken: string, past: string) => {
    found.add(h === undefined ? hourText(sumValue(spoken), past) : hourText(Number(h), m));
    return ' ';
  });
  for (const [words] of rest.matchAll(NUMBER)) {
    const value = sumValue(words);
    if (value >= TELLING) found.add(String(value));
  }
  return found;
}

/** Whether a text names every figure of another that has a sum, or two hours. */
export function namesFiguresOf(text: string, other: string): boolean {
  const wanted = figuresIn(other);
  const named = figuresIn(text);
  const isTelling = wanted.size > 1 || [...wanted].some((figure) => !figure.includes(':'));
  return isTelling && [...wanted].every((figure) => named.has(figure));
}
