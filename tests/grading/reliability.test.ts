import { describe, expect, it } from 'vitest';
import { calibrationError, reliabilityOf } from '../../src/grading/reliability.ts';

const findings = (sure: number, right: number, wrong: number) =>
  Array.from({ length: right + wrong }, (_, i) => ({ sure, isRight: i < right }));

describe('the reliability table', () => {
  const bands = reliabilityOf([...findings(0.62, 3, 1), ...findings(1, 4, 0)]);

  it('has a band for findings of like confidence, the surest in the last', () => {
    expect(bands).toEqual([
      { from: 0.6, findings: 4, sure: 0.62, right: 0.75 },
      { from: 0.9, findings: 4, sure: 1, right: 1 },
    ]);
  });

  it('sums up how far sureness and truth lie apart', () => {
    expect(calibrationError(bands)).toBeCloseTo((0.75 - 0.62) / 2);
  });
});
