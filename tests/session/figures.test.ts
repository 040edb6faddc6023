import { describe, expect, it } from 'vitest';
import { figuresIn, namesFiguresOf } from '../../src/session/figures.ts';

describe('figures that a text names', () => {
  it.each([
    ['12,600 元', '12600'],
    ['一万两千六百', '12600'],
    ['1.5万', '15000'],
    ['晚上九点半', '9:30'],
    ['21:30 到', '9:30'],
    ['下午4点前', '4:0'],
    ['£120 off', '120'],
  ])('%s', (text, figure) => expect([...figuresIn(text)]).toEqual([figure]));

  it('leaves small numbers out', () => expect([...figuresIn('换 2 块板，第三天')]).toEqual([]));

  it.each([
    ['押金两千四我今天退给您', '退押金 2,400 元', true],
    ['押金 2000 我今天退给您', '退押金 2,400 元', false],
    ['九点半上门，12:00 前装完', '9:30 上门，中午 12 点前装完', true],
    ['九点半上门', '9:30 上门，中午 12 点前装完', false],
    // One hour stands in many a reply.
    ['我七点来', '七点换下坏的那台', false],
    ['今天就办', '当场重做一份', false],
  ])('%s for %s', (text, other, isNamed) => expect(namesFiguresOf(text, other)).toBe(isNamed));
});
