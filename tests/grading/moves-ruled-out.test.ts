/** A no without a denial, a teach-back that asks nothing, a pause that is over: no sentence of that form makes the move. */
import { expect, it } from 'vitest';
import { isMoveRuledOut } from '../../src/grading/moves-ruled-out.ts';
import type { MoveId } from '../../src/shared/rubric-ids.ts';
import { readText } from '../../src/text/read-text.ts';

const isRuledOut = (criterion: MoveId, words: string) =>
  isMoveRuledOut(readText(words), {
    criterion,
    level: 1,
    code: 'learned',
    sure: 0.8,
    span: { start: 0, end: words.length },
  });

it.each<[MoveId, string]>([
  ['move.clear_no', 'All £80 goes to your card on Monday.'],
  ['move.teach_back', 'It grew into a quarrel at the depot.'],
  ['move.pause', 'We phoned the locum at nine.'],
])('%s is not made by “%s”', (move, words) => {
  expect(isRuledOut(move, words)).toBe(true);
});

it.each<[MoveId, string]>([
  ['move.clear_no', 'The deposit isn’t coming back.'],
  ['move.clear_no', 'With respect, it stays off the table.'],
  ['move.teach_back', 'How would you put it to your crew?'],
  ['move.teach_back', 'Now you try.'],
  ['move.pause', 'Let’s talk again at ten tomorrow.'],
  ['move.greet', 'All £80 goes to your card on Monday.'],
])('%s may be made by “%s”', (move, words) => {
  expect(isRuledOut(move, words)).toBe(false);
});
