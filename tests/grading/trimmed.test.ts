/** Words without the marks around them. */
import { describe, expect, it } from 'vitest';
import { grader } from '../../src/cli/grader.ts';
import { trimmed } from '../../src/grading/commitments/trimmed.ts';
import { sliceOf } from '../../src/shared/span.ts';

describe('marks around words', () => {
  it.each([
    ['give you a fresh box, ', 'give you a fresh box'],
    [', and Tom', 'Tom'],
    ['then our fitter,', 'our fitter'],
    ['教您设置优惠券,', '教您设置优惠券'],
    ['，和我同事', '我同事'],
    ['£38.60, goes back.', '£38.60, goes back'],
    ['20%', '20%'],
    ['和好', '和好'],
  ])('“%s”', (text, words) => {
    expect(sliceOf(text, trimmed(text, { start: 0, end: text.length }) ?? { start: 0, end: 0 })).toBe(words);
  });

  it.each([', …', '', '。'])('are all there is in “%s”', (text) => {
    expect(trimmed(text, { start: 0, end: text.length })).toBeNull();
  });
});

describe('promises are quoted', () => {
  it.each([
    "I'll ring you by four, and Tom will bring the part.",
    "We'll give you a fresh box, and I'll call on Monday.",
    '我先给您退95元，明天再给您补发一件，',
    '我今晚八點前把三百元退給您，您看行嗎？',
  ])('without a mark at either end: %s', (reply) => {
    const { promises = [] } = grader.assess(reply, { promises: true });
    expect(promises.length).toBeGreaterThan(0);
    const places = promises.flatMap(({ span, who, what, when }) =>
      [span, who ?? [], what, when ?? []].flat(),
    );
    const framed = places
      .map((place) => sliceOf(reply, place))
      .filter((words) => /^[\s,，。]|[\s,，。.]$/.test(words));
    expect(framed).toEqual([]);
  });
});
