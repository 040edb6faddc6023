import { describe, expect, it } from 'vitest';
import { causesOf } from '../../src/session/causes.ts';
import type { Evidence } from '../../src/grading/types.ts';
import type { ChangeReason } from '../../src/scenario/types.ts';
import type { CriterionId, Level } from '../../src/shared/rubric-ids.ts';
import { assessment, replied } from './logs.ts';
import { played, stageOf } from './case.ts';

const reply = '别急，难怪您生气，是我们弄错了，您自己也没看清，我五点送到';

function found(words: string, criterion: CriterionId, level: Level = 1): Evidence {
  const start = reply.indexOf(words);
  return { criterion, level, code: `${criterion}.x`, sure: 0.9, start, end: start + words.length };
}

const evidence = [
  found('别急', 'pitfall.command_calm'),
  found('难怪您生气', 'empathy.validate', 2),
  found('您生气', 'empathy.understand', 1),
  found('是我们弄错了', 'apology.responsibility', 2),
  found('您自己也没看清', 'pitfall.blame_customer'),
  found('我五点送到', 'resolve.time'),
  found('送到', 'resolve.action'),
];

function causeOf(because: ChangeReason, fit: -1 | 0 | 1 = 0) {
  const change = { dimension: 'mood', from: 'upset', to: 'uneasy', because } as const;
  const graded = {
    reply,
    assessment: assessment({ evidence }),
    event: { ...replied(1).event, fit },
    persona: 'emotional',
  } as const;
  return causesOf([change], graded)[0];
}

describe('causesOf', () => {
  it.each([
    ['hurt', 'pitfall.blame_customer', '您自己也没看清'],
    ['heard', 'empathy.validate', '难怪您生气'],
    ['owned', 'apology.responsibility', '是我们弄错了'],
    ['concrete', 'resolve.action', '送到'],
    ['waited', null, null],
    ['unclear', null, null],
    ['asked', null, null],
  ] as const)('tells %s by its weightiest words', (because, criterion, quote) => {
    expect(causeOf(because)).toEqual({
      dimension: 'mood',
      from: 'upset',
      to: 'uneasy',
      because,
      criterion,
      quote,
    });
  });

  it('tells an unfit reply by what this persona can’t bear', () => {
    expect(causeOf('fit', -1)).toMatchObject({ criterion: 'resolve.action', quote: '送到' });
    expect(causeOf('fit', 1)).toMatchObject({ criterion: null, quote: null });
  });

  it('quotes only what was typed', () => {
    const { view } = played(stageOf(), ['难怪您着急', '我让师傅重做，五点前送到']);
    for (const turn of view.turns) {
      expect(turn.causes.length).toBeGreaterThan(0);
      for (const { quote } of turn.causes) expect(turn.reply).toContain(quote ?? '');
    }
    expect(view.turns[0]?.causes).toContainEqual({
      dimension: 'mood',
      from: 'upset',
      to: 'uneasy',
      because: 'heard',
      criterion: 'empathy.name_emotion',
      quote: '难怪您着急',
    });
  });
});
