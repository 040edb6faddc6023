import { describe, expect, it } from 'vitest';
import { causesOf, type Effect } from '../../src/session/causes.ts';
import type { Evidence } from '../../src/grading/types.ts';
import type { ChangeReason, ChartChange } from '../../src/scenario/types.ts';
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

/** The effect of a text in which each of these words that is still there is found; the change is made as long as `holds`. */
function effectOf(
  text: string,
  change: ChartChange,
  fit: -1 | 0 | 1,
  holds: (text: string) => boolean,
): Effect {
  const left = evidence.flatMap((one) => {
    const words = reply.slice(one.start, one.end);
    const start = text.indexOf(words);
    return start < 0 ? [] : [{ ...one, start, end: start + words.length }];
  });
  const met = left.map(({ criterion }) => criterion);
  return {
    graded: {
      reply: text,
      assessment: assessment({ evidence: left }),
      event: { ...replied(1).event, fit, met },
      persona: 'emotional',
    },
    changes: holds(text) ? [change] : [],
  };
}

function causeOf(
  because: ChangeReason,
  fit: -1 | 0 | 1 = 0,
  holds: (text: string) => boolean = (text) => text === reply,
) {
  const change = { dimension: 'mood', from: 'upset', to: 'uneasy', because } as const;
  const regrade = (text: string): Effect => effectOf(text, change, fit, holds);
  return causesOf(regrade(reply), regrade)[0];
}

describe('causesOf', () => {
  it.each([
    ['hurt', 'pitfall.blame_customer', '您自己也没看清'],
    ['heard', 'empathy.validate', '难怪您生气'],
    ['owned', 'apology.responsibility', '是我们弄错了'],
    ['concrete', 'resolve.action', '我五点送到'],
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
    expect(causeOf('fit', -1)).toMatchObject({ criterion: 'resolve.action', quote: '我五点送到' });
    expect(causeOf('fit', 1)).toMatchObject({ criterion: null, quote: null });
  });

  it('names all words that have to be gone before the change is', () => {
    const hurts = (text: string) => text.includes('别急') || text.includes('您自己也没看清');
    expect(causeOf('hurt', 0, hurts)).toMatchObject({
      criterion: 'pitfall.blame_customer',
      quote: '您自己也没看清',
      also: [{ criterion: 'pitfall.command_calm', quote: '别急' }],
    });
  });

  it('names none that did not matter, however strong they are', () => {
    const cause = causeOf('hurt', 0, (text) => text.includes('别急'));
    expect(cause).toMatchObject({ criterion: 'pitfall.command_calm', quote: '别急' });
    expect(cause).not.toHaveProperty('also');
  });

  it('names no words where none of them undoes the change, and none that the customer did not react to', () => {
    expect(causeOf('hurt', 0, () => true)).toMatchObject({ criterion: null, quote: null });
    const change = { dimension: 'mood', from: 'upset', to: 'uneasy', because: 'hurt' } as const;
    const { graded, changes } = effectOf(reply, change, 0, () => true);
    const unlikely = { graded: { ...graded, event: { ...graded.event, met: [] } }, changes };
    expect(causesOf(unlikely, () => unlikely)[0]).toMatchObject({ criterion: null });
  });

  it('tells the reason alone where a reply says the thing everywhere', () => {
    const words = Array.from({ length: 12 }, (_, at) => `烦${'不烦'.repeat(at + 1)}`);
    const change = { dimension: 'mood', from: 'upset', to: 'furious', because: 'hurt' } as const;
    const regrade = (text: string): Effect => {
      const held = words.flatMap((one) => {
        const start = text.indexOf(`${one}，`);
        const place = { start, end: start + one.length };
        return start < 0
          ? []
          : [{ criterion: 'pitfall.hostile', level: 1, code: 'x', sure: 1, ...place } as const];
      });
      return {
        graded: {
          reply: text,
          assessment: assessment({ evidence: held }),
          event: { ...replied(1).event, met: ['pitfall.hostile'] },
          persona: 'emotional',
        },
        changes: held.length > 0 ? [change] : [],
      };
    };
    const causeIn = (text: string) => causesOf(regrade(text), regrade)[0];
    expect(causeIn(`${words.slice(0, 3).join('，')}，`)?.also).toHaveLength(2);
    expect(causeIn(`${words.join('，')}，`)).toMatchObject({ criterion: null, quote: null });
  });

  it('grades no reply of many pages again and again', () => {
    const asked: number[] = [];
    const change = { dimension: 'mood', from: 'upset', to: 'uneasy', because: 'hurt' } as const;
    const pages = `${reply}${'好'.repeat(15_000)}`;
    const regrade = (text: string): Effect => {
      asked.push(text.length);
      return effectOf(text, change, 0, () => true);
    };
    const { graded, changes } = effectOf(reply, change, 0, () => true);
    const [cause] = causesOf({ graded: { ...graded, reply: pages }, changes }, regrade);
    expect(cause).toMatchObject({ criterion: null });
    expect(asked.reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(40_000);
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
