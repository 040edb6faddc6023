import { describe, expect, it } from 'vitest';
import { beginAct, reply, warn } from '../../src/session/attempt.ts';
import { checkRecord } from '../../src/session/record-schema.ts';
import { pendingAct } from '../../src/session/pending-act.ts';
import { promisesIn } from '../../src/session/promises.ts';
import { allSaid, lastSaid, viewOf } from '../../src/session/replay.ts';
import { resume } from '../../src/session/resume.ts';
import { reviewPromises } from '../../src/session/review-promises.ts';
import { isDirection } from '../../src/report/said.ts';
import { played, stageOf } from './case.ts';
import { cakeWithActs, evening, PROMISE, SAME_AGAIN, WARNING } from './case-acts.ts';

const clock = (): number => 9;
const stage = stageOf(cakeWithActs());
const untilCall = () => played(stage, [PROMISE, SAME_AGAIN]);

describe('the clock', () => {
  it('starts with the first contact and goes on with each turn', () => {
    expect(played(stage, []).view.now).toBe('2026-03-07T13:00');
    expect(untilCall().view.now).toBe('2026-03-07T13:04');
  });

  it('is not there in a scenario without one', () => {
    const log = played(stageOf(), [PROMISE]);
    expect(log.view.now).toBeNull();
    expect(log.records.flatMap(({ event }) => Object.keys(event))).not.toContain('time');
    expect(promisesIn(log.view)[1]).toMatchObject({ when: '五点前', due: null, fate: 'open' });
  });
});

describe('the time between two contacts', () => {
  it('ends the contact with the last words, and shows what is due and in danger', () => {
    const { view } = untilCall();
    expect(lastSaid(view).at(-1)?.text).toBe('那我等着。');
    const pending = pendingAct(stage, view);
    expect(pending).toMatchObject({ from: '2026-03-07T13:04', begins: '2026-03-07T19:00', canWarn: true });
    expect(pending?.due.map(({ promise, obstacle }) => [promise.key, promise.due, obstacle])).toEqual([
      ['1.2', '2026-03-07T17:00', 'oven'],
    ]);
  });

  it('meets a promise by its words too, where the author gave some', () => {
    const other = cakeWithActs((input) => {
      const { acts } = input.texts['zh-Hans'] as unknown as {
        acts: { call: { obstacles: { oven: { words: string[] } } } };
      };
      acts.call.obstacles.oven.words = ['发票'];
    });
    const set = stageOf(other);
    const pending = pendingAct(set, played(set, [PROMISE, SAME_AGAIN]).view);
    expect(pending).toMatchObject({ canWarn: false, due: [{ obstacle: null }] });
  });

  it('takes no plain reply, and no warning of what is in no danger', () => {
    const { view } = untilCall();
    expect(reply(stage, view, '我听着', clock)).toEqual({ ok: false, error: 'between-acts' });
    expect(warn(stage, view, WARNING, ['9.9'], clock)).toEqual({ ok: false, error: 'nothing-due' });
    expect(warn(stage, played(stage, []).view, WARNING, ['1.2'], clock)).toMatchObject({ ok: false });
    expect(beginAct(stage, played(stage, []).view, clock)).toEqual({ ok: false, error: 'no-act' });
  });
});

describe.each([
  ['missed', null, '说好五点，一个电话也没有。', 'settled', ['missed', '五点前送到']],
  ['warned', WARNING, null, 'mended', [null, null]],
] as const)('a promise %s', (fate, message, first, ending, moved) => {
  const log = evening(stage, untilCall(), message);

  it('is told by the customer, moves trust by what the persona minds, and is remembered', () => {
    const act = log.view.acts[0]!;
    expect(act).toMatchObject({ act: 'call', time: '2026-03-07T19:00', promise: fate });
    expect(act.fates).toEqual([{ key: '1.2', fate, obstacle: 'oven' }]);
    expect(act.said[0]?.text).toBe(first ?? '孩子吃上蛋糕了。');
    const trust = act.causes.find(({ dimension }) => dimension === 'trust');
    // An emotional customer forgives what was said in time.
    expect([trust?.because ?? null, trust?.quote ?? null]).toEqual(moved);
    expect(promisesIn(log.view)[1]).toMatchObject({ fate, obstacle: { act: 'call', id: 'oven' } });
  });

  it('opens ways of its own', () => {
    const next = reply(stage, log.view, '难怪您着急', clock);
    expect(next).toMatchObject({ ok: true, value: { position: { ending } } });
  });

  it('is replayed, resumed and read back from its records', () => {
    expect(viewOf(log.records)).toEqual(log.view);
    expect(resume(log.records, stage)).toEqual({ kind: 'open' });
    for (const record of log.records)
      expect(checkRecord(JSON.parse(JSON.stringify(record)))).toMatchObject({ ok: true });
  });

  it('is reviewed with its cost', () => {
    const promise = reviewPromises(log.view).find(({ key }) => key === '1.2');
    expect(promise).toMatchObject({ verdict: fate, warnedIn: message === null ? null : 3 });
    expect(promise?.cost === null).toBe(fate === 'warned');
  });
});

describe('a warning', () => {
  const log = evening(stage, untilCall(), WARNING);

  it('is a turn like any other, graded and answered, once', () => {
    const turn = log.view.turns.at(-1)!;
    expect(turn).toMatchObject({ turn: 3, warns: ['1.2'] });
    expect(turn.assessment.levels['empathy.name_emotion']).toBe(2);
    expect(turn.said.map(({ text }) => text)).toContain('好在你先说了。');
    expect(log.view.now).toBe('2026-03-07T19:00');
  });

  it('can be written only once', () => {
    const once = untilCall();
    const first = warn(stage, once.view, WARNING, ['1.2'], clock);
    if (!first.ok) throw new Error(first.error);
    const view = viewOf([...once.records, { round: 'r', seq: once.records.length, event: first.value }]);
    expect(warn(stage, view, WARNING, ['1.2'], clock)).toEqual({ ok: false, error: 'nothing-due' });
  });
});

describe('without an obstacle', () => {
  it('promises are kept, and trust grows', () => {
    const calm = stageOf(
      cakeWithActs((input) => {
        const { acts } = input as unknown as { acts: { obstacles: { due: object }[] }[] };
        acts[0]!.obstacles[0]!.due = { gte: '2026-03-07T18:00' };
      }),
    );
    const { acts } = evening(calm, played(calm, [PROMISE, SAME_AGAIN]), null).view;
    expect(acts[0]).toMatchObject({ promise: 'kept', said: [{ text: '五点准时到的。' }, {}] });
  });

  it('a promise without a time is neither kept nor missed', () => {
    const log = evening(
      stage,
      played(stage, ['难怪您着急。我让师傅重做。您看行吗？', SAME_AGAIN, SAME_AGAIN]),
      null,
    );
    expect(log.view.acts[0]).toMatchObject({ promise: 'none', fates: [] });
    expect(reviewPromises(log.view)[0]).toMatchObject({ verdict: 'vague', due: null });
  });
});

describe('surprises', () => {
  it('are said by nobody, and tell what they reveal', () => {
    const log = evening(stage, untilCall(), null);
    const next = reply(stage, log.view, '怎么回事？', clock);
    if (!next.ok || next.value.type !== 'replied') throw new Error('no reply');
    const direction = next.value.said.find(isDirection);
    expect(direction?.text).toBe('电话那头有人喊：蜡烛呢？');
    expect(next.value.position).toMatchObject({ happened: ['candles'], told: ['party'] });
    expect(allSaid(log.view).some(isDirection)).toBe(false);
  });
});

describe('an edited scenario', () => {
  const log = evening(stage, untilCall(), null);
  const edited = (change: Parameters<typeof cakeWithActs>[0]) =>
    resume(log.records, stageOf(cakeWithActs(change)));
  type Loose = { acts: { id: string; opening: string }[] };

  it('goes on where only words or spans of time were changed', () => {
    expect(
      edited((input) => {
        (input as unknown as { clock: { starts: string } }).clock.starts = '2026-03-08T09:00';
        (input as unknown as { acts: unknown[] }).acts = [{ id: 'call', after: '2d', opening: 'evening' }];
      }),
    ).toEqual({ kind: 'open' });
  });

  it('follows an act that was renamed', () => {
    const renamed = edited((input) => {
      (input as unknown as Loose).acts[0]!.id = 'ring';
      for (const beat of input.beats) for (const way of beat.next) if (way.to === 'call') way.to = 'ring';
      for (const lang of ['zh-Hans', 'en'] as const) {
        const { acts } = input.texts[lang] as unknown as { acts: Record<string, unknown> };
        acts['ring'] = acts['call'];
        delete acts['call'];
      }
    });
    expect(renamed).toEqual({ kind: 'open' });
  });

  it('is only read where the act now opens otherwise, or is gone', () => {
    expect(edited((input) => void ((input as unknown as Loose).acts[0]!.opening = 'when'))).toEqual({
      kind: 'readonly',
      reason: 'course-changed',
      turn: 2,
    });
    const gone = edited((input) => void (input.beats[2]!.next = [{ to: 'settled' }]));
    expect(gone).toMatchObject({ kind: 'readonly' });
  });
});
