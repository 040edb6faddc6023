import { describe, expect, it } from 'vitest';
import { isCriterionFound, movesOf, offersOf } from '../../src/grading/beside-criteria.ts';
import type { Finding } from '../../src/grading/types.ts';
import type { UnitId } from '../../src/shared/rubric-ids.ts';
import { readText } from '../../src/text/read-text.ts';

const found = (criterion: UnitId, start: number, end: number): Finding<UnitId> => ({
  criterion,
  level: 1,
  code: 'made',
  span: { start, end },
  sure: 0.8,
});

describe('movesOf', () => {
  const raw = 'Thank you for telling us. Good morning, Mr Li.';
  const all = [found('move.greet', 26, 45), found('apology.sorry', 0, 9), found('move.thank', 0, 24)];

  it('names the moves in order of place, each with its words in the raw reply', () => {
    const moves = movesOf(readText(raw), all);
    expect(moves.map(({ move, start, end }) => [move, raw.slice(start, end)])).toEqual([
      ['move.thank', 'Thank you for telling us'],
      ['move.greet', 'Good morning, Mr Li'],
    ]);
  });

  it('leaves criteria to the settling', () => {
    expect(all.filter(isCriterionFound).map(({ criterion }) => criterion)).toEqual(['apology.sorry']);
  });
});

describe('offersOf', () => {
  it('names each kind once, by its surest words', () => {
    const raw = 'We can refund you. The refund of £40 goes out today.';
    const all = [
      { ...found('offer.refund', 0, 17), sure: 0.6 },
      found('offer.refund', 19, 51),
      found('apology.sorry', 0, 9),
    ];
    expect(offersOf(readText(raw), all)).toEqual([{ kind: 'refund', sure: 0.8, start: 19, end: 51 }]);
  });
});
