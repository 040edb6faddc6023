import { describe, expect, it } from 'vitest';
import { remembered } from '../../src/shared/remembered.ts';

describe('a function of a text that keeps its results', () => {
  it('works each out once, and gives the same ever after', () => {
    const asked: string[] = [];
    const read = remembered((key: string) => {
      asked.push(key);
      return { key };
    });
    expect(read('a')).toBe(read('a'));
    expect(read('b')).toEqual({ key: 'b' });
    expect(asked).toEqual(['a', 'b']);
  });
});
