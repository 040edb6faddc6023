import { describe, expect, it } from 'vitest';
import { askedFact } from '../../src/session/asked.ts';
import { assessment } from './logs.ts';
import { cake, stageOf } from './case.ts';

const stage = stageOf();
const open = assessment({ levels: { 'listen.open_question': 1 } });
const closed = assessment({ levels: { 'listen.closed_question': 1 } });

describe('askedFact', () => {
  it('finds the fact by the words of the question', () => {
    expect(askedFact('请问您几点要切蛋糕呀？', closed, stage, [])).toBe('party');
    expect(askedFact('孩子的名字正确怎么写？', closed, stage, [])).toBe('name');
  });

  it('answers an open question with the next untold fact, what matters first', () => {
    const reply = '到底怎么回事？';
    expect(askedFact(reply, open, stage, [])).toBe('party');
    expect(askedFact(reply, open, stage, ['party'])).toBe('name');
    expect(askedFact(reply, open, stage, ['party', 'name'])).toBeNull();
  });

  it('finds none in a closed question about something else, or in no question', () => {
    expect(askedFact('您会下棋吗？', closed, stage, [])).toBeNull();
    expect(askedFact('我马上处理。', assessment(), stage, [])).toBeNull();
  });

  it('has nothing to tell where the scenario has no facts', () => {
    const bare = { ...stage, scenario: cake((input) => input.facts.splice(0)) };
    expect(askedFact('到底怎么回事？', open, bare, [])).toBeNull();
  });
});
