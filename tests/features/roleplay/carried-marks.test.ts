import { describe, expect, it } from 'vitest';
import { carriedMarks } from '../../../src/features/roleplay/carried-marks.ts';
import type { Evidence } from '../../../src/grading/types.ts';

function mark(text: string, words: string): Evidence {
  const start = text.indexOf(words);
  return { criterion: 'apology.sorry', start, end: start + words.length, level: 1, sure: 0.9 } as Evidence;
}

/** The words under the marks that an edit left. */
function left(from: string, words: readonly string[], to: string): readonly string[] {
  const marks = carriedMarks(
    words.map((one) => mark(from, one)),
    from,
    to,
  );
  return marks.map(({ start, end }) => to.slice(start, end));
}

const TEXT = '很抱歉。我们明天送到。您看行吗？';

describe('carriedMarks', () => {
  it('keeps all marks where one goes on writing', () => {
    expect(left(TEXT, ['很抱歉', '您看行吗'], `${TEXT}谢`)).toEqual(['很抱歉', '您看行吗']);
  });

  it('moves those behind the place where something is put in or taken out', () => {
    expect(left(TEXT, ['很抱歉', '您看行吗'], TEXT.replace('明天', '明天上午'))).toEqual([
      '很抱歉',
      '您看行吗',
    ]);
    expect(left(TEXT, ['很抱歉', '您看行吗'], TEXT.replace('我们', ''))).toEqual(['很抱歉', '您看行吗']);
  });

  it('drops the mark whose own words changed', () => {
    expect(left(TEXT, ['很抱歉', '您看行吗'], TEXT.replace('抱歉', '不抱歉'))).toEqual(['您看行吗']);
    expect(left(TEXT, ['很抱歉'], '')).toEqual([]);
  });

  it('counts no letter twice where a repeated one is typed or removed', () => {
    expect(left('好好', ['好好'], '好好好')).toEqual(['好好']);
    expect(left('好好好', ['好好好'], '好好')).toEqual([]);
  });

  it('keeps marks as they are where nothing changed', () => {
    const marks = [mark(TEXT, '很抱歉')];
    expect(carriedMarks(marks, TEXT, TEXT)).toBe(marks);
  });
});
