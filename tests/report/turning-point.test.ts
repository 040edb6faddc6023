import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { turningPointOf } from '../../src/report/turning-point.ts';
import { MOODS, type Mood } from '../../src/shared/customer.ts';

describe('turningPointOf', () => {
  it.each<[string, readonly Mood[], unknown]>([
    ['climbs from the first turn', ['upset', 'uneasy', 'calm'], { turn: 1, to: 'up' }],
    ['climbs later', ['upset', 'upset', 'upset', 'uneasy'], { turn: 3, to: 'up' }],
    ['falls, and climbs past where it was', ['upset', 'furious', 'upset', 'calm'], { turn: 2, to: 'up' }],
    ['climbs, and falls below', ['upset', 'uneasy', 'furious', 'furious'], { turn: 2, to: 'down' }],
    ['climbs, and falls to where it began', ['upset', 'calm', 'upset'], { turn: 2, to: 'down' }],
    ['never moves', ['upset', 'upset', 'upset'], null],
    ['has no turn', ['upset'], null],
    ['has nothing', [], null],
  ])('of a mood that %s', (_name, moods, turn) => {
    expect(turningPointOf(moods)).toEqual(turn);
  });

  it('is a turn that moved the mood, which then stayed on that side of where it had been', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...MOODS), { minLength: 1, maxLength: 20 }), (moods) => {
        const found = turningPointOf(moods);
        const height = (at: number): number => MOODS.indexOf(moods[at] as Mood);
        if (found === null) return;
        const sides = moods.slice(found.turn).map((_mood, at) => {
          return height(found.turn + at) - height(found.turn - 1);
        });
        expect(sides.every((side) => (found.to === 'up' ? side > 0 : side < 0))).toBe(true);
      }),
    );
  });
});
