import { describe, expect, it } from 'vitest';
import { PERSONAS } from '../../src/charts/persona/personas.ts';
import { weights } from '../../src/criteria/weights.ts';
import { scoreRound } from '../../src/grading/score.ts';
import { compare, headlineOf, type Compared } from '../../src/report/compare.ts';
import { scoredTurns } from '../../src/report/course.ts';
import { kind, roundOf, rude, type Said } from './rounds.ts';

/** A round of these; the turns from `from` on were said later than those of another round. */
function course(said: readonly Said[], from = Infinity): Compared {
  const round = roundOf(said);
  const turns = round.turns.map((turn) => (turn.turn < from ? turn : { ...turn, at: turn.at + 100 }));
  const view = { ...round, turns };
  const { fails } = PERSONAS[view.persona].fit;
  return { view, score: scoreRound(scoredTurns(turns), weights, () => fails.criteria) };
}

const first = course([rude, rude, kind]);
const second = course([rude, { ...kind, before: 'furious' }], 2);

describe('compare', () => {
  it('tells what both begin with once, and lays the rest side by side', () => {
    const { shared, fork, rows } = compare(first, second);
    expect(shared).toEqual(first.view.turns.slice(0, 1));
    expect(fork).toBe(2);
    expect(rows.map((row) => [row.turn, row.first?.reply ?? null, row.second?.reply ?? null])).toEqual([
      [2, rude.reply, kind.reply],
      [3, kind.reply, null],
    ]);
  });

  it('parts where the same words were said again: it was another moment', () => {
    expect(compare(first, course([rude, rude, kind], 2)).fork).toBe(2);
    expect(compare(first, first)).toMatchObject({ fork: 4, rows: [], differences: [] });
  });

  it('gives both courses of the mood from the opening on', () => {
    expect(compare(first, second).moods).toEqual({
      first: ['upset', 'furious', 'furious', 'upset'],
      second: ['upset', 'furious', 'upset'],
    });
  });

  it('names each criterion that is worth something else, with the turns and words it comes from', () => {
    const { differences } = compare(first, second);
    expect(differences.map(({ criterion }) => criterion)).toEqual([
      'pitfall.blame_customer',
      'pitfall.command_calm',
    ]);
    expect(differences[0]?.first.said).toEqual([
      { turn: 1, quote: 'It is your own fault', because: 'pitfall' },
      { turn: 2, quote: 'It is your own fault', because: 'pitfall' },
    ]);
    expect(differences[0]?.second.said).toEqual([
      { turn: 1, quote: 'It is your own fault', because: 'pitfall' },
    ]);
    expect(differences.every((one) => one.gain > 0)).toBe(true);
  });

  it('takes what one course has and the other has not for a difference too', () => {
    const { differences } = compare(course([rude]), course([kind], 1));
    const owned = differences.find(({ criterion }) => criterion === 'apology.responsibility');
    expect(owned).toMatchObject({
      first: { points: 0, said: [] },
      second: { said: [{ turn: 1, quote: 'and we lost the parcel', because: 'late' }] },
    });
  });
});

describe('headlineOf', () => {
  const endings = [
    { id: 'good', rank: 1 },
    { id: 'bad', rank: 0.2 },
  ];
  const ended = ({ view, ...rest }: Compared, ending: string): Compared => ({
    ...rest,
    view: { ...view, position: view.position === null ? null : { ...view.position, ending } },
  });

  it('goes by the ending first, then by the score', () => {
    expect(headlineOf(ended(second, 'bad'), ended(first, 'good'), endings)).toBe('better');
    const [low, high] = [course([rude]), course([{ ...kind, before: 'upset' }])];
    expect(headlineOf(ended(low, 'bad'), ended(high, 'bad'), endings)).toBe('better');
    expect(headlineOf(ended(high, 'bad'), ended(low, 'bad'), endings)).toBe('worse');
    expect(headlineOf(ended(first, 'bad'), ended(first, 'bad'), endings)).toBe('even');
  });

  it('says nothing of a second that goes on', () => {
    expect(headlineOf(first, { ...second, view: { ...second.view, phase: 'talking' } }, endings)).toBe(
      'open',
    );
  });

  it('weighs no round that was stopped against one that came to an end', () => {
    expect(headlineOf(ended(first, 'bad'), second, endings)).toBe('stopped');
    expect(headlineOf(first, ended(second, 'bad'), endings)).toBe('better');
  });
});
