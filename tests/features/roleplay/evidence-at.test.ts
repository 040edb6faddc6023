import { describe, expect, it } from 'vitest';
import { evidenceAt } from '../../../src/features/roleplay/evidence-at.ts';
import type { Evidence } from '../../../src/grading/types.ts';

function span(start: number, end: number): Evidence {
  return { criterion: 'empathy.observe', level: 2, code: 'heard', sure: 1, start, end };
}

describe('the evidence under the caret', () => {
  const nested = [span(0, 20), span(5, 10), span(30, 35)];

  it('is the shortest that holds it', () => {
    expect(evidenceAt(nested, 7)).toBe(1);
    expect(evidenceAt(nested, 15)).toBe(0);
  });

  it('holds right behind its last word, where the caret stands after typing it', () => {
    expect(evidenceAt(nested, 10)).toBe(1);
    expect(evidenceAt(nested, 20)).toBe(0);
    expect(evidenceAt(nested, 35)).toBe(2);
  });

  it('does not reach the caret before its first word, nor between two', () => {
    expect(evidenceAt(nested, 0)).toBeNull();
    expect(evidenceAt(nested, 25)).toBeNull();
    expect(evidenceAt([], 0)).toBeNull();
  });
});
