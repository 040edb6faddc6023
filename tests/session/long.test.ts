import { describe, expect, it } from 'vitest';
import { isLong } from '../../src/session/long.ts';

describe('isLong', () => {
  it.each([
    ['字'.repeat(120), false],
    ['字'.repeat(121), true],
    ['word '.repeat(90), false],
    ['word '.repeat(91), true],
    // Marks and blanks say nothing; both scripts add up.
    [`${'字，'.repeat(120)}……`, false],
    [`${'字'.repeat(60)} ${'word '.repeat(45)}`, false],
    [`${'字'.repeat(60)} ${'word '.repeat(46)}`, true],
    ['don’t '.repeat(90), false],
  ])('%#', (reply, long) => {
    expect(isLong(reply, 'phone')).toBe(long);
  });

  it('lets an e-mail be twice as long', () => {
    expect([isLong('字'.repeat(240), 'email'), isLong('字'.repeat(241), 'email')]).toEqual([false, true]);
  });
});
