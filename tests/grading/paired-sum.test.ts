/** A sum finds the words that it belongs to. */
import { describe, expect, it } from 'vitest';
import { pairedSum } from '../../src/grading/commitments/zh/paired-sum.ts';
import { sumsIn } from '../../src/grading/commitments/zh/sums.ts';
import { sliceOf } from '../../src/shared/span.ts';
import { readText } from '../../src/text/read-text.ts';

const sumOf = (text: string, words: string): string | null => {
  const doc = readText(text);
  const start = doc.folded.indexOf(words);
  const place = { start, end: start + words.length };
  const clause = doc.clauses.find((one) => one.start <= start && start < one.end);
  const found = pairedSum(doc, sumsIn(doc), place, clause ?? place);
  return found === null ? null : sliceOf(doc.folded, found.span);
};

describe('a sum', () => {
  it.each([
    ['within the words', '这单十二块运费我退给您。', '十二块运费我退给您', '十二块'],
    [
      'of what is given, behind what it is given of',
      '手术费2300元给您减400元。',
      '手术费2300元给您减400元',
      '400元',
    ],
    ['in the same clause', '四十八块今天退。', '退', '四十八块'],
    ['alone in the next clause', '全款退您,九万八。', '全款退您', '九万八'],
    ['said before of what is paid', '多收了60块,下个月返还。', '返还', '60块'],
    ['not of another act', '多收了60块,我去问一下。', '去问一下', null],
    ['as it was in English', 'We refund £40 today.', 'refund £40', '£40'],
  ])('%s', (_, text, words, sum) => {
    expect(sumOf(text, words)).toBe(sum);
  });
});
