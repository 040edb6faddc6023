import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/grading/types.ts';
import { notesOf } from '../../src/report/notes.ts';

function at(start: number, end: number, criterion: Evidence['criterion'], sure = 1): Evidence {
  return { criterion, level: 1, code: 'x', sure, start, end };
}

describe('notesOf', () => {
  it('numbers findings in the order in which their words end', () => {
    const { notes, numbers } = notesOf([
      at(0, 9, 'pitfall.but'),
      at(0, 4, 'apology.sorry'),
      at(5, 9, 'resolve.time'),
    ]);
    expect(notes.map(({ criterion }) => criterion)).toEqual(['apology.sorry', 'resolve.time', 'pitfall.but']);
    expect(numbers).toEqual([3, 1, 2]);
  });

  it('tells a finding once, with the surest of its evidence', () => {
    const { notes, numbers } = notesOf([
      at(0, 2, 'apology.sorry', 0.5),
      at(3, 4, 'resolve.time'),
      at(5, 7, 'apology.sorry', 0.9),
    ]);
    expect(numbers).toEqual([1, 2, 1]);
    expect(notes[0]).toMatchObject({ number: 1, criterion: 'apology.sorry', sure: 0.9 });
  });

  it('has none where nothing was found', () => {
    expect(notesOf([])).toEqual({ notes: [], numbers: [] });
  });
});
