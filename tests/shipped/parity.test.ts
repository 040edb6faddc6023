/** The script, the width and the last mark of a reply do not matter (rubric §8): over all labelled rows, same levels. */
import { readdirSync, readFileSync } from 'node:fs';
import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { grader } from '../../src/cli/grader.ts';
import type { LabelledReply } from '../../src/grading/evaluate.ts';
import type { Lang } from '../../src/shared/lang.ts';

interface Row extends LabelledReply {
  readonly lang: Lang;
  readonly context: string;
}

const FOLDER = 'training/rows';
const rows = readdirSync(FOLDER).flatMap((name) =>
  readFileSync(`${FOLDER}/${name}`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row),
);
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

describe('a grade stays the same', () => {
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
