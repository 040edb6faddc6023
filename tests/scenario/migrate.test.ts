import { describe, expect, it } from 'vitest';
import { migrate, type Migrations } from '../../src/scenario/migrate.ts';

const STEPS: Migrations = {
  1: ({ mood, ...rest }) => ({ ...rest, temper: mood }),
  2: (value) => ({ ...value, lists: [] }),
};

describe('migrate', () => {
  it('brings an old file up step by step', () => {
    expect(migrate({ format: 1, mood: 'calm' }, 3, STEPS)).toEqual({
      ok: true,
      value: { format: 3, temper: 'calm', lists: [] },
    });
    expect(migrate({ format: 3, mood: 'calm' }, 3, STEPS)).toEqual({
      ok: true,
      value: { format: 3, mood: 'calm' },
    });
  });

  it.each([
    ['none', {}, 'no-format'],
    ['a newer one', { format: 4 }, 'newer-format'],
    ['a fraction', { format: 1.5 }, 'unknown-format'],
    ['zero', { format: 0 }, 'unknown-format'],
    ['a word', { format: '1' }, 'unknown-format'],
  ])('refuses %s', (_name, value, code) => {
    expect(migrate(value, 3, STEPS)).toMatchObject({ ok: false, error: { code } });
  });

  it('refuses a version that nothing brings up', () => {
    expect(migrate({ format: 1 }, 2, {})).toMatchObject({ ok: false, error: { code: 'unknown-format' } });
  });
});
