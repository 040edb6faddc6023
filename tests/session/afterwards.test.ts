import { describe, expect, it } from 'vitest';
import { dispute, judge, reflect } from '../../src/session/afterwards.ts';
import { MAX_TEXT } from '../../src/session/attempt.ts';
import { viewOf, withEvent } from '../../src/session/replay.ts';
import type { LogEvent, RoundView } from '../../src/session/types.ts';
import { prepared, recordsOf, replied, started } from './logs.ts';

const clock = () => 42;
const talking = viewOf(recordsOf('a', [started(), prepared(), replied(1)]));
const stopped = withEvent(talking, { type: 'stopped', at: 5 });
const open = { ok: false, error: 'round-open' };
const long = 'x'.repeat(MAX_TEXT + 1);
const FINDING = { turn: 1, criterion: 'apology.remedy', code: 'intention' } as const;

function after(view: RoundView, next: { ok: true; value: LogEvent } | { ok: false; error: string }) {
  if (!next.ok) throw new Error(next.error);
  return withEvent(view, next.value);
}

describe('reflect', () => {
  it('is for after the round only', () => {
    const event = { type: 'reflected', at: 42, question: 3, text: '先听' };
    expect(reflect(stopped, 3, '先听', clock)).toEqual({ ok: true, value: event });
    expect(reflect(talking, 3, '先听', clock)).toEqual(open);
    expect(reflect(stopped, 3, long, clock)).toEqual({ ok: false, error: 'too-long' });
  });
});

describe('judge', () => {
  const judgement = { persona: 'rational', need: null, turningPoint: 2, empathy: 4 } as const;

  it('is kept with the round, once nothing more is said', () => {
    expect(judge(talking, judgement, clock)).toEqual(open);
    expect(stopped.judgement).toBeNull();
    expect(after(stopped, judge(stopped, judgement, clock)).judgement).toEqual(judgement);
  });
});

describe('dispute', () => {
  it('is kept with its word why; the last word counts, and it can be taken back', () => {
    const disagreed = after(stopped, dispute(stopped, FINDING, '', clock));
    expect(disagreed.disputes).toEqual([{ ...FINDING, why: '' }]);
    const told = after(disagreed, dispute(disagreed, FINDING, '我没有这个意思', clock));
    expect(told.disputes).toEqual([{ ...FINDING, why: '我没有这个意思' }]);
    const other = after(told, dispute(told, { ...FINDING, code: 'other' }, '', clock));
    expect(after(other, dispute(other, FINDING, null, clock)).disputes).toEqual([
      { ...FINDING, code: 'other', why: '' },
    ]);
  });

  it('needs a round that is over, a turn of it, and words that end', () => {
    expect(dispute(talking, FINDING, '', clock)).toEqual(open);
    expect(dispute(stopped, FINDING, long, clock)).toEqual({ ok: false, error: 'too-long' });
    expect(() => dispute(stopped, { ...FINDING, turn: 2 }, '', clock)).toThrow('no turn 2');
  });
});
