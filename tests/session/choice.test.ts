import { describe, expect, it } from 'vitest';
import { choose, reply, sayChosen, takeHint } from '../../src/session/attempt.ts';
import { branchOf } from '../../src/session/branch.ts';
import { carries, reasonsFor } from '../../src/session/choice.ts';
import { appended, logOf, nextRecord, type RoundLog } from '../../src/session/log.ts';
import { checkRecord } from '../../src/session/record-schema.ts';
import type { LogEvent } from '../../src/session/types.ts';
import type { Result } from '../../src/shared/result.ts';
import { played, stageOf } from './case.ts';

const stage = stageOf();
const clock = () => 42;
const OPTIONS = [
  { kind: 'fit', text: '难怪您着急' },
  { kind: 'polite', text: '好的' },
] as const;
const CHOSEN = { options: OPTIONS, chosen: 0, best: 0, reason: 'feeling', why: '' } as const;

function guided(replies: readonly string[] = []): RoundLog {
  const { records } = played(stage, replies);
  const [first, ...rest] = records;
  if (first?.event.type !== 'started') throw new Error('No start');
  return logOf([{ ...first, event: { ...first.event, mode: 'guided' } }, ...rest]);
}

function add(log: RoundLog, event: Result<LogEvent, string>): RoundLog {
  if (!event.ok) throw new Error(event.error);
  return appended(log, nextRecord(log, event.value));
}

describe('a choice among replies', () => {
  it('is kept with the grade of each before the chosen one is said', () => {
    const log = add(guided(), choose(stage, guided().view, CHOSEN, clock));
    expect(log.view.choice?.options.map(({ assessment }) => assessment.levels)).toEqual([
      expect.objectContaining({ 'empathy.name_emotion': expect.any(Number) }),
      {},
    ]);
    expect(log.view.choice?.right).toBe(true);
    expect(log.view.turns).toEqual([]);
    const said = add(log, reply(stage, log.view, OPTIONS[0].text, clock));
    expect(said.view.choice).toBeNull();
    expect(said.view.turns[0]?.choice?.chosen).toBe(0);
  });

  it('judges the reason named by what was found, and no line of the trainee’s own', () => {
    const right = (change: object) => {
      const made = choose(stage, guided().view, { ...CHOSEN, ...change }, clock);
      return made.ok && made.value.type === 'chose' ? made.value.right : undefined;
    };
    expect(right({ chosen: 1 })).toBe(false);
    expect(right({ reason: 'time' })).toBe(false);
    expect(right({ reason: null, why: '听着顺' })).toBeNull();
  });

  it('is made once a turn, in guided rounds only', () => {
    const log = guided();
    const made = add(log, choose(stage, log.view, CHOSEN, clock));
    expect(choose(stage, made.view, CHOSEN, clock)).toEqual({ ok: false, error: 'already-chosen' });
    expect(choose(stage, played(stage, []).view, CHOSEN, clock)).toEqual({ ok: false, error: 'not-guided' });
  });

  it('can be said when it was made', () => {
    const log = guided();
    expect(sayChosen(stage, log.view, clock)).toEqual({ ok: false, error: 'not-chosen' });
    const made = add(log, choose(stage, log.view, CHOSEN, clock));
    expect(add(made, sayChosen(stage, made.view, clock)).view.turns[0]?.reply).toBe(OPTIONS[0].text);
  });

  it('is none of a reply that was typed in spite of it', () => {
    const log = add(guided(), choose(stage, guided().view, CHOSEN, clock));
    const typed = add(log, reply(stage, log.view, '我让师傅重做', clock));
    expect(typed.view.turns[0]?.choice).toBeNull();
  });

  it('is left behind where the turn is said anew', () => {
    const log = add(guided(), choose(stage, guided().view, CHOSEN, clock));
    const said = add(log, reply(stage, log.view, OPTIONS[0].text, clock));
    const branch = logOf(branchOf(said.records, { round: 'again', turn: 1, at: 50 }));
    expect(branch.view.choice).toBeNull();
    expect(branch.view.mode).toBe('guided');
  });
});

describe('what a reply carries of the reasons', () => {
  it('is read off its grade', () => {
    expect(reasonsFor({ 'resolve.time': 1, 'empathy.understand': 1 })).toEqual(['feeling', 'time', 'calm']);
    expect(reasonsFor({ 'pitfall.but': 1, 'fit.control': 1 })).toEqual(['choice']);
  });

  it('is no feeling in a formula', () => {
    expect(carries({ 'empathy.understand': 1, 'pitfall.hollow_empathy': 1 }, 'feeling')).toBe(false);
  });
});

describe('records of choices and hints', () => {
  const chose = add(guided(), choose(stage, guided().view, CHOSEN, clock)).records.at(-1);

  it('are read from a file as they were written', () => {
    expect(checkRecord(JSON.parse(JSON.stringify(chose)))).toEqual({ ok: true, value: chose });
  });

  it('are refused where they name an option that is not there, or mark words that are not in it', () => {
    const broken = (change: object) => checkRecord({ ...chose, event: { ...chose?.event, ...change } });
    expect(broken({ chosen: 2 })).toEqual({ ok: false, error: '/event/chosen' });
    expect(broken({ best: 7 })).toEqual({ ok: false, error: '/event/best' });
    const event = chose?.event;
    if (event?.type !== 'chose') throw new Error('No choice');
    const [first, ...rest] = event.options;
    const short = broken({ options: [{ ...first, text: '嗯' }, ...rest] });
    expect(short).toEqual({ ok: false, error: '/event/options/0/assessment/evidence' });
  });

  it('of hints are read with their cost, and those of before without', () => {
    const old = {
      round: 'r',
      seq: 3,
      event: { type: 'hinted', at: 1, turn: 1, hint: 'ask.listen' },
    } as const;
    expect(checkRecord(old)).toEqual({ ok: true, value: old });
    expect(appended(guided(), old).view.hints).toEqual([{ hint: 'ask.listen', words: null, cost: 0 }]);
    const now = takeHint(guided().view, { kind: 'show', about: 'need.heard', words: '难怪您着急' }, clock);
    if (!now.ok) throw new Error(now.error);
    const record = { round: 'r', seq: 3, event: now.value };
    expect(checkRecord(record)).toEqual({ ok: true, value: record });
    expect(appended(guided(), record).view.hints).toEqual([
      { hint: 'show.need.heard', words: '难怪您着急', cost: 3 },
    ]);
  });
});
