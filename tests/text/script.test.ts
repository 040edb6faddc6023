import { describe, expect, it } from 'vitest';
import { isTraditional } from '../../src/text/script.ts';

describe('isTraditional', () => {
  it.each([
    ['讓您久等了', true],
    ['让您久等了', false],
    ['抱歉', false],
    ['这里說明：让您久等了', false],
    ['', false],
    ['sorry', false],
  ])('%s: %s', (raw, traditional) => {
    expect(isTraditional(raw)).toBe(traditional);
  });
});
