import { describe, expect, it } from 'vitest';
import { contentHash } from '../../src/scenario/content-hash.ts';
import { soundScenario } from './fixture.ts';

describe('contentHash', () => {
  it('does not depend on the order of keys', () => {
    expect(contentHash({ a: 1, b: { c: [1, 2], d: null } })).toBe(
      contentHash({ b: { d: null, c: [1, 2] }, a: 1 }),
    );
  });

  it.each<[string, object, object]>([
    ['a value', { a: 1 }, { a: 2 }],
    ['a kind', { a: 1 }, { a: '1' }],
    ['the order of a list', { a: [1, 2] }, { a: [2, 1] }],
    ['where brackets stand', { a: [[1], 2] }, { a: [[1, 2]] }],
    ['a key', { a: 1 }, { b: 1 }],
  ])('depends on %s', (_name, one, other) => {
    expect(contentHash(one)).not.toBe(contentHash(other));
  });

  it('changes with any word of a scenario', () => {
    const edited = soundScenario();
    edited.texts.en!.endings['gone']!.outcome = 'She left!';
    expect(contentHash(edited)).not.toBe(contentHash(soundScenario()));
    expect(contentHash(soundScenario())).toMatch(/^[0-9a-f]{16}$/);
  });
});
