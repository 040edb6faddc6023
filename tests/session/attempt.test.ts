import { describe, expect, it } from 'vitest';
import {
  finishPreparation,
  MAX_TEXT,
  reply,
  start,
  stop,
  takeHint,
  takeNotes,
} from '../../src/session/attempt.ts';
import { gradeReply } from '../../src/session/grade.ts';
import { viewOf } from '../../src/session/replay.ts';
import { cake, played, PREPARED, scriptedGrader, stageOf } from './case.ts';
import { prepared, recordsOf, replied, position, started } from './logs.ts';

const stage = stageOf();
const clock = () => 42;
const fresh = viewOf(recordsOf('a', [started()]));
const talking = played(stage, []).view;
const ended = viewOf(
  recordsOf('a', [started(), prepared(), replied(1, { position: position({ ending: 'gone' }) })]),
);
const stopped = viewOf(recordsOf('a', [started(), { type: 'stopped', at: 5 }]));

const over = { ok: false, error: 'round-over' };

describe('start', () => {
  it('writes what the round is played with', () => {
    expect(start(stage, { mode: 'exam', seed: 9 }, clock)).toEqual({
      type: 'started',
      at: 42,
      scenario: 'wrong-cake',
      hash: stage.hash,
      persona: 'emotional',
      flow: 'clear',
      lang: 'zh-Hans',
      mode: 'exam',
      seed: 9,
      versions: { grader: 'scripted-1', charts: 1, format: 1 },
      beats: {
        opening: expect.stringMatching(/^[0-9a-f]{16}$/) as unknown,
        when: expect.stringMatching(/^[0-9a-f]{16}$/) as unknown,
        offer: expect.stringMatching(/^[0-9a-f]{16}$/) as unknown,
      },
    });
  });
});

describe('finishPreparation', () => {
  it('lets the customer say the opening', () => {
    const next = finishPreparation(stage, fresh, { ...PREPARED, lookups: ['order'] }, clock);
    expect(next).toMatchObject({
      ok: true,
      value: {
        type: 'prepared',
        lookups: ['order'],
        said: [{ line: 'beat/opening/say' }],
        position: { beat: 'opening', ending: null, told: [] },
      },
    });
  });

  it('is done once, within the budget', () => {
    expect(finishPreparation(stage, talking, PREPARED, clock)).toEqual({
      ok: false,
      error: 'already-prepared',
    });
    expect(finishPreparation(stage, stopped, PREPARED, clock)).toEqual(over);
    const twice = { ...PREPARED, lookups: ['order', 'order'] };
    expect(finishPreparation(stage, fresh, twice, clock)).toEqual({ ok: false, error: 'over-budget' });
    expect(() => finishPreparation(stage, fresh, { ...PREPARED, lookups: ['nothing'] }, clock)).toThrow(
      'nothing',
    );
  });
});

describe('reply', () => {
  it('is graded, moves the customer and is answered', () => {
    const next = reply(stage, talking, '难怪您着急，生日会几点开始？', clock);
    expect(next).toMatchObject({
      ok: true,
      value: {
        type: 'replied',
        at: 42,
        turn: 1,
        reply: '难怪您着急，生日会几点开始？',
        event: { heard: 2, asks: 'party' },
        position: { beat: 'when', told: ['party'], customer: { mood: 'uneasy' } },
      },
    });
  });

  it('keeps the text as typed, blanks included', () => {
    expect(reply(stage, talking, '  我听着 \n', clock)).toMatchObject({ value: { reply: '  我听着 \n' } });
  });

  it.each(['', ' \n\t', '　　', '\u200b\u200d\ufeff'])('refuses an empty reply (%j)', (text) => {
    expect(reply(stage, talking, text, clock)).toEqual({ ok: false, error: 'empty-reply' });
  });

  it('refuses a reply over 10 000 characters', () => {
    expect(reply(stage, talking, '好'.repeat(MAX_TEXT), clock).ok).toBe(true);
    expect(reply(stage, talking, '好'.repeat(MAX_TEXT + 1), clock)).toEqual({ ok: false, error: 'too-long' });
  });

  it('refuses a reply before the opening and after the end', () => {
    expect(reply(stage, fresh, '您好', clock)).toEqual({ ok: false, error: 'not-prepared' });
    expect(reply(stage, ended, '您好', clock)).toEqual(over);
    expect(reply(stage, stopped, '您好', clock)).toEqual(over);
  });
});

describe('gradeReply', () => {
  it('holds the reply against what both said and the case as far as looked up', () => {
    let seen: unknown = null;
    const spying = stageOf(cake());
    const grader = {
      ...scriptedGrader,
      assess(text: string, input: unknown) {
        seen = input;
        return scriptedGrader.assess(text);
      },
    };
    const { view } = played(spying, ['难怪您着急']);
    gradeReply({ ...spying, grader }, { ...view, lookups: ['order'] }, '我让师傅重做');
    expect(seen).toEqual({
      customer: view.turns[0]?.said.map(({ text }) => text).join('\n'),
      earlier: ['蛋糕上写的是别人家孩子的名字！'],
      said: ['难怪您着急'],
      caseTexts: ['生日蛋糕上的名字写错了。', '昨天下单，今天送达。', '名字一栏写的是“沐沐”。'],
      promises: true,
    });
  });
});

describe('beside the talk', () => {
  const notes = { fact: '六点切', feeling: '急', wish: '' };

  it('takes hints, not in an exam', () => {
    expect(takeHint(talking, { kind: 'ask', about: 'need.heard', words: null }, clock)).toEqual({
      ok: true,
      value: { type: 'hinted', at: 42, turn: 1, hint: 'ask.need.heard', cost: 1 },
    });
    expect(
      takeHint({ ...talking, mode: 'exam' }, { kind: 'ask', about: 'need.heard', words: null }, clock),
    ).toEqual({ ok: false, error: 'no-hints' });
    expect(takeHint(ended, { kind: 'ask', about: 'need.heard', words: null }, clock)).toEqual(over);
  });

  it('takes notes while it lasts', () => {
    expect(takeNotes(talking, notes, clock)).toEqual({ ok: true, value: { type: 'noted', at: 42, notes } });
    expect(takeNotes(talking, { ...notes, wish: 'x'.repeat(MAX_TEXT + 1) }, clock)).toEqual({
      ok: false,
      error: 'too-long',
    });
    expect(takeNotes(ended, notes, clock)).toEqual(over);
  });

  it('stops once', () => {
    expect(stop(talking, clock)).toEqual({ ok: true, value: { type: 'stopped', at: 42 } });
    expect(stop(stopped, clock)).toEqual(over);
  });
});
