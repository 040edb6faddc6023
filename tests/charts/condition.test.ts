import { NO_READING } from '../../src/charts/types.ts';
import { describe, expect, it } from 'vitest';
import { holds, type Condition, type ConditionState } from '../../src/charts/condition.ts';

const READING = {
  ...NO_READING,
  heard: 2,
  concrete: 1,
  fit: -1,
  asks: 'door',
  met: ['empathy.observe', 'step.control'],
} as const;
const STATE: ConditionState = {
  mood: 'uneasy',
  trust: 'low',
  patience: 3,
  disclosure: 'partial',
  told: ['stock'],
  promise: 'none' as const,
  happened: [],
  persona: 'cautious',
  steps: ['listen', 'control'],
};

describe('holds', () => {
  it.each<[Condition, boolean]>([
    [{ heard: { gte: 2 } }, true],
    [{ heard: { gte: 1, lte: 1 } }, false],
    [{ hurt: { lte: 0 } }, true],
    [{ owned: { gte: 1 } }, false],
    [{ concrete: {} }, true],
    [{ fit: { lte: -1 } }, true],
    [{ unclear: false }, true],
    [{ met: 'empathy.observe' }, true],
    [{ met: 'step.listen' }, false],
    [{ asks: 'any' }, true],
    [{ asks: 'door' }, true],
    [{ asks: 'stock' }, false],
    [{ told: 'stock' }, true],
    [{ told: 'door' }, false],
    [{ mood: { gte: 'uneasy' } }, true],
    [{ mood: { gte: 'calm' } }, false],
    [{ trust: { lte: 'low' } }, true],
    [{ trust: { gte: 'building' } }, false],
    [{ patience: { gte: 3, lte: 3 } }, true],
    [{ patience: { lte: 2 } }, false],
    [{ disclosure: { gte: 'partial' } }, true],
    [{ disclosure: { gte: 'open' } }, false],
    [{ step: 'control' }, true],
    [{ step: 'consent' }, false],
    [{ not: { told: 'door' } }, true],
    [{ all: [{ told: 'stock' }, { told: 'door' }] }, false],
    [{ any: [{ told: 'stock' }, { told: 'door' }] }, true],
    [{ all: [{ any: [{ hurt: { gte: 1 } }, { heard: { gte: 1 } }] }, { not: { unclear: true } }] }, true],
  ])('%j is %s', (condition, expected) => {
    expect(holds(condition, READING, STATE)).toBe(expected);
  });

  it('knows a reply that asks nothing', () => {
    expect(holds({ asks: 'any' }, NO_READING, STATE)).toBe(false);
  });
});
