import { describe, expect, it } from 'vitest';
import { awaitedBy } from '../../src/scenario/awaited.ts';
import { gives, missingIn } from '../../src/coach/needs.ts';

const place = {
  levels: {},
  wants: { concrete: { gte: 2 } },
  mood: 'calm',
  persona: 'rational',
  done: [],
  hurts: [],
  asked: null,
  isAsked: false,
} as const;

describe('what a turn lacks', () => {
  it('is what its beat waits for, however it is asked', () => {
    expect(awaitedBy({ any: [{ heard: { gte: 1 } }, { all: [{ owned: { gte: 2 } }] }] }, 'rational')).toEqual(
      ['heard', 'owned'],
    );
    expect(awaitedBy({ not: { met: 'resolve.consent' } }, 'rational')).toEqual([]);
    expect(awaitedBy({ hurt: { lte: 0 } }, 'rational')).toEqual([]);
  });

  it('is what its hurt calls for behind that', () => {
    expect(missingIn({ ...place, levels: {}, hurts: ['pitfall.blame_customer'] })).toEqual(['act', 'owned']);
  });

  it('is hearing and owning while the customer is in need and neither was done', () => {
    expect(missingIn({ ...place, mood: 'upset' })).toEqual(['act', 'heard', 'owned']);
    expect(missingIn({ ...place, mood: 'upset', done: ['establish', 'apologize'] })).toEqual(['act']);
  });

  it('is something that can be told, where a good talk only hears but the customer asked', () => {
    const heard = { ...place, mood: 'upset', asked: ['heard'] } as const;
    expect(missingIn(heard)).toEqual(['heard']);
    expect(missingIn({ ...heard, isAsked: true })).toEqual(['heard', 'act']);
    expect(missingIn({ ...heard, asked: ['reason'], isAsked: true })).toEqual(['reason']);
  });

  it('is no more what the customer waited for and got', () => {
    expect(missingIn({ ...place, wants: null })).toEqual([]);
    expect(missingIn({ ...place, wants: null, hurts: ['pitfall.hostile'] })).toEqual(['heard']);
  });

  it('is nothing that the reply gives', () => {
    const levels = { 'resolve.action': 1, 'resolve.time': 1 } as const;
    expect(gives(levels, 'act')).toBe(true);
    expect(missingIn({ ...place, levels })).toEqual([]);
  });

  it('is a contact rather than any act where a contact is waited for', () => {
    const wants = { any: [{ met: 'resolve.follow_up' }, { concrete: { gte: 2 } }] } as const;
    expect(missingIn({ ...place, wants: { any: [...wants.any] } })).toEqual(['follow_up']);
  });
});
