import { describe, expect, it, vi } from 'vitest';
import { budgeted } from '../../src/session/budgeted.ts';

describe('budgeted', () => {
  it('asks once for each text, and no more once the characters are spent', () => {
    const ask = vi.fn<(text: string) => string>((text) => text.toUpperCase());
    const asked = budgeted(ask, 5);
    expect([asked('ab'), asked('ab'), asked('cde'), asked('f'), asked('cde')]).toEqual([
      'AB',
      'AB',
      'CDE',
      null,
      'CDE',
    ]);
    expect(ask.mock.calls).toEqual([['ab'], ['cde']]);
  });
});
