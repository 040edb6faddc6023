import { describe, expect, it } from 'vitest';
import { viewOf } from '../../src/session/replay.ts';
import { checkRecord } from '../../src/session/record-schema.ts';
import { branchOf } from '../../src/session/branch.ts';
import { played, REPLIES, stageOf } from './case.ts';
import { recordsOf, replied, roundOf, started } from './logs.ts';

describe('checkRecord', () => {
  it('takes everything that the app writes', () => {
    const more = recordsOf('a', [
      { type: 'hinted', at: 1, turn: 1, hint: 'ask' },
      { type: 'noted', at: 2, notes: { fact: '', feeling: '急', wish: '' } },
      { type: 'calmed', at: 2, turn: 1, aid: { kind: 'breath', breaths: 2, seconds: 40 } },
      { type: 'calmed', at: 2, turn: 1, aid: { kind: 'card', card: 'shouting' } },
      { type: 'reframed', at: 2, turn: 1, thought: '他在吼我', view: '他在吼蛋糕的事' },
      { type: 'stopped', at: 3 },
      { type: 'reflected', at: 4, question: 3, text: '慢一点' },
      { type: 'judged', at: 5, judgement: { persona: 'cautious', need: 'x', turningPoint: 0, empathy: 5 } },
      { type: 'judged', at: 6, judgement: { persona: null, need: null, turningPoint: null, empathy: null } },
      { type: 'disputed', at: 7, turn: 1, criterion: 'apology.sorry', code: 'plain', why: '不是这个意思' },
      { type: 'disputed', at: 8, turn: 1, criterion: 'apology.sorry', code: 'plain', why: null },
    ]);
    const log = [
      ...roundOf('a', 2),
      ...more,
      ...played(stageOf(), REPLIES).records,
      ...branchOf(roundOf('a', 2), { round: 'b', turn: 2, at: 9 }),
    ];
    for (const record of log)
      expect(checkRecord(JSON.parse(JSON.stringify(record)))).toEqual({ ok: true, value: record });
  });

  it('takes records of a customer who has turned, and those of before one could', () => {
    const event = replied(1);
    if (event.type !== 'replied') throw new Error('a reply');
    const { position } = event;
    const turned = {
      ...event,
      event: { ...event.event, long: true as const },
      position: { ...position, persona: 'dominant' as const },
    };
    for (const [one, persona] of [
      [event, roundOf('a', 0).map((record) => record.event)[0]],
      [turned, null],
    ] as const) {
      const record = { round: 'a', seq: 2, event: one };
      expect(checkRecord(JSON.parse(JSON.stringify(record)))).toEqual({ ok: true, value: record });
      const after = viewOf([...roundOf('a', 0), record]).turns[0]?.personaAfter;
      expect(after).toBe(persona === null ? 'dominant' : persona?.type === 'started' ? persona.persona : '');
    }
  });

  it('takes records with moves, and those of before moves were read, which have none', () => {
    const event = replied(1);
    if (event.type !== 'replied') throw new Error('a reply');
    const { moves: _moves, ...older } = event.assessment;
    const thanked = [{ move: 'move.thank' as const, sure: 0.8, start: 0, end: 2 }];
    const newer = { ...older, moves: thanked };
    const met = { ...event.event, met: ['move.thank' as const] };
    for (const record of [
      { round: 'a', seq: 2, event: { ...event, assessment: older } },
      { round: 'a', seq: 2, event: { ...event, assessment: newer, event: met } },
    ]) {
      expect(checkRecord(JSON.parse(JSON.stringify(record)))).toEqual({ ok: true, value: record });
      const log = [...roundOf('a', 0), record];
      expect(viewOf(log).turns[0]?.assessment.moves).toEqual(
        record.event.assessment === older ? undefined : thanked,
      );
    }
  });

  it.each([
    ['no object', 'text', ''],
    ['a missing key', { round: 'a', seq: 0 }, '/event'],
    ['an unknown event', { round: 'a', seq: 0, event: { type: 'won', at: 1 } }, '/event/type'],
    ['a negative place', { round: 'a', seq: -1, event: started() }, '/seq'],
    ['a round that is no id', { round: '../a', seq: 0, event: started() }, '/round'],
    ['a time that is no number', { round: 'a', seq: 0, event: { type: 'stopped', at: '1' } }, '/event/at'],
    [
      'an unknown persona',
      { round: 'a', seq: 0, event: { ...started(), persona: 'kind' } },
      '/event/persona',
    ],
    [
      'a branch that leaves no turn',
      {
        round: 'a',
        seq: 0,
        event: started({ branch: { round: 'b', turn: 0, reply: '好', at: 1 } }),
      },
      '/event/branch/turn',
    ],
    ['a key too many', { round: 'a', seq: 0, event: { ...started(), more: 1 } }, '/event'],
    [
      'a text without end',
      { round: 'a', seq: 2, event: replied(1, { reply: 'x'.repeat(20_001) }) },
      '/event/reply',
    ],
    [
      'evidence beyond the reply',
      { round: 'a', seq: 2, event: replied(1, { reply: '好' }) },
      '/event/assessment/evidence/0',
    ],
  ])('finds %s', (_name, value, pointer) => {
    expect(checkRecord(value)).toEqual({ ok: false, error: pointer });
  });
});
