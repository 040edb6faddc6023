/** The script, the width and the last mark of a reply do not matter (rubric §8): over all labelled rows, same levels. */
import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { grader } from '../../src/cli/grader.ts';
import type { Row } from '../../src/training/training-set.ts';
import { labelledRows as rows } from './labelled-rows.ts';

const chinese = rows.filter(({ lang }) => lang !== 'en');

const levelsOf = (reply: string, customer: string) => grader.assess(reply, { customer }).levels;

/** Share of rows whose levels change when reply and message are written in another way. */
function changed(list: readonly Row[], rewrite: (text: string) => string): number {
  const differing = list.filter(({ reply, context }) => {
    const before = JSON.stringify(levelsOf(reply, context));
    return JSON.stringify(levelsOf(rewrite(reply), rewrite(context))) !== before;
  });
  return differing.length / list.length;
}

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0));
const halfWidthMarks = (text: string): string =>
  text.replace(/[，！？：；（）]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));
const unfinished = (text: string): string => text.replace(/[。.！!～~\s]+$/u, '');

describe('a grade stays the same', { timeout: 120_000 }, () => {
  // Where a traditional character stands for two simplified ones, a character table cannot always tell.
  it.each(['t', 'tw', 'hk'] as const)('in traditional characters (%s)', (to) => {
    const simplified = rows.filter(({ lang }) => lang === 'zh-Hans');
    expect(changed(simplified, Converter({ from: 'cn', to }))).toBeLessThan(0.001);
  });

  it.each([
    ['in full width', rows, fullWidth],
    ['with half-width marks', chinese, halfWidthMarks],
    ['with no mark at its end', rows, unfinished],
    ['with a space after each mark', chinese, (text: string) => text.replace(/[，。！？]/gu, '$& ')],
  ] as const)('%s', (_name, list, rewrite) => {
    expect(changed(list, rewrite)).toBeLessThan(0.001);
  });
});
