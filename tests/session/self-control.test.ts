import { describe, expect, it } from 'vitest';
import { logOf, nextRecord, appended } from '../../src/session/log.ts';
import { resume } from '../../src/session/resume.ts';
import { calm, reframe, slipOf, slipped } from '../../src/session/self-control.ts';
import { gradeDraft } from '../../src/session/grade.ts';
import { MAX_TEXT, reply, stop } from '../../src/session/attempt.ts';
import { played, stageOf } from './case.ts';

const clock = (): number => 99;
const RUDE = '您自己没写清楚，烦不烦？';
const HEARD = '难怪您着急，是我们裱错了名字。';

function turnOf(text: string) {
  const [turn] = played(stageOf(), [text]).view.turns;
  if (turn === undefined) throw new Error('a turn');
  return turn;
}

describe('where control slipped', () => {
  it('is told by the worst words of the reply', () => {
    expect(slipOf(turnOf(RUDE))).toBe('pitfall.hostile');
    expect(slipOf(turnOf('您自己没写清楚'))).toBe('pitfall.blame_customer');
    expect(slipOf(turnOf(HEARD))).toBeNull();
  });

  it('is told by the rail of a flow that has one, and by that only there', () => {
    const kept = turnOf(HEARD);
    expect(slipped(kept, { control: true })).toBe(false);
    expect(slipped({ ...kept, steps: [] }, { control: true })).toBe(true);
    expect(slipped({ ...kept, steps: [] }, { control: false })).toBe(false);
    expect(slipped(turnOf(RUDE), { control: false })).toBe(true);
  });
});

describe('a moment for oneself', () => {
  const breath = { kind: 'breath', breaths: 2, seconds: 38 } as const;

  it('is kept for the reply to come, in an exam too', () => {
    const { view } = played(stageOf(), [RUDE]);
    expect(calm(view, breath, clock)).toEqual({
      ok: true,
      value: { type: 'calmed', at: 99, turn: 2, aid: breath },
    });
    expect(calm({ ...view, mode: 'exam' }, breath, clock)).toMatchObject({ ok: true });
  });

  it('keeps the last of what was written before a reply, and none that was emptied', () => {
    let log = played(stageOf(), [RUDE]);
    const add = (thought: string, view: string): void => {
      const event = reframe(log.view, { thought, view }, clock);
      if (!event.ok) throw new Error(event.error);
      log = appended(log, nextRecord(log, event.value));
    };
    add('他烦死了', '');
    add('他烦死了', '他急着用蛋糕');
    expect(log.view.reframed).toEqual([{ turn: 2, thought: '他烦死了', view: '他急着用蛋糕' }]);
    add('', '');
    expect(log.view.reframed).toEqual([]);
  });

  it('is refused when nothing more is said, and where the text is too long', () => {
    const log = played(stageOf(), [RUDE]);
    const over = stop(log.view, clock);
    if (!over.ok) throw new Error(over.error);
    const { view } = appended(log, nextRecord(log, over.value));
    expect(calm(view, breath, clock)).toEqual({ ok: false, error: 'round-over' });
    expect(reframe(view, { thought: '', view: '' }, clock)).toEqual({ ok: false, error: 'round-over' });
    const long = { thought: '啊'.repeat(MAX_TEXT + 1), view: '' };
    expect(reframe(log.view, long, clock)).toEqual({ ok: false, error: 'too-long' });
  });

  it('changes nothing of the round: the next reply does what it would have done, and the round resumes', () => {
    const stage = stageOf();
    const plain = played(stage, [RUDE]);
    const taken = calm(plain.view, breath, clock);
    if (!taken.ok) throw new Error(taken.error);
    const calmed = appended(plain, nextRecord(plain, taken.value));
    expect(reply(stage, calmed.view, HEARD, clock)).toEqual(reply(stage, plain.view, HEARD, clock));
    expect(gradeDraft(stage, calmed.view, HEARD)).toEqual(gradeDraft(stage, plain.view, HEARD));
    expect(resume(calmed.records, stage)).toEqual({ kind: 'open' });
    expect(logOf(calmed.records).view.position).toEqual(plain.view.position);
  });
});
