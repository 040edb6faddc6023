/** The log is the truth: same replies, same log; and the view follows from it alone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PERSONA_IDS } from '../../src/charts/types.ts';
import { appended, logOf } from '../../src/session/log.ts';
import { viewOf } from '../../src/session/replay.ts';
import { cake, played, REPLIES, stageOf } from './case.ts';
import { position, prepared, recordsOf, replied, started } from './logs.ts';

const replies = fc.array(fc.constantFrom(...REPLIES), { minLength: 1, maxLength: 12 });

/** What the customer said in the turns from this one on. */
function wordsFrom(turn: number, texts: readonly string[], seed = 5): readonly string[] {
  const { turns } = played(stageOf(), texts, seed).view;
  return turns.slice(turn - 1).flatMap(({ said }) => said.map(({ text }) => text));
}

describe('a round', () => {
  it('is the same whenever the same replies are given with the same seed', () => {
    fc.assert(
      fc.property(replies, fc.nat(), fc.constantFrom(...PERSONA_IDS), (texts, seed, persona) => {
        const once = played(stageOf(cake(), persona), texts, seed);
        expect(played(stageOf(cake(), persona), texts, seed).records).toEqual(once.records);
      }),
      { numRuns: 60 },
    );
  });

  it('stays as it was before a turn that is changed', () => {
    fc.assert(
      fc.property(replies, fc.nat(), fc.nat(), fc.constantFrom(...REPLIES), (texts, seed, at, other) => {
        const turn = at % texts.length;
        const changed = texts.map((text, index) => (index === turn ? other : text));
        const before = (log: ReturnType<typeof played>) => log.records.slice(0, turn + 2);
        expect(before(played(stageOf(), changed, seed))).toEqual(before(played(stageOf(), texts, seed)));
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the later lines when an earlier turn only sounds different', () => {
    const course = ['嗯', '难怪您着急', '我让师傅重做，五点前送到'];
    const other = ['哦', ...course.slice(1)];
    expect(wordsFrom(2, other)).toEqual(wordsFrom(2, course));
  });

  it('says other words with another seed', () => {
    expect(
      new Set(Array.from({ length: 20 }, (_, seed) => wordsFrom(1, ['嗯'], seed).join())).size,
    ).toBeGreaterThan(4);
  });
});

describe('viewOf', () => {
  it('is the same whether folded at once or step by step', () => {
    const { records, view } = played(stageOf(), ['嗯', '难怪您着急', '烦不烦']);
    expect(viewOf(records)).toEqual(view);
    const [first, ...rest] = records;
    if (first === undefined) throw new Error('no record');
    expect(rest.reduce(appended, logOf([first])).view).toEqual(view);
  });

  it('shows each turn with what came before and after it', () => {
    const events = [
      started(),
      prepared(),
      { type: 'hinted', at: 2500, turn: 1, hint: 'name-the-feeling' } as const,
      replied(1, { position: position({ steps: ['control', 'listen'] }) }),
      replied(2, { position: position({ ending: 'settled' }) }),
    ];
    const view = viewOf(recordsOf('a', events));
    expect(view).toMatchObject({ id: 'a', phase: 'ended', startedAt: 1000, endedAt: 4000, hints: [] });
    expect(view.turns[0]).toMatchObject({
      turn: 1,
      heard: prepared().said,
      hints: [{ hint: 'name-the-feeling', words: null, cost: 0 }],
      steps: ['control', 'listen'],
    });
    expect(view.turns[1]).toMatchObject({ heard: replied(1).said, hints: [], before: position().customer });
  });

  it('shows hints, notes and reflections as last written', () => {
    const notes = { fact: '六点', feeling: '急', wish: '重做' };
    const view = viewOf(
      recordsOf('a', [
        started(),
        prepared(),
        { type: 'hinted', at: 1, turn: 1, hint: 'ask' },
        { type: 'noted', at: 2, notes: { ...notes, wish: '' } },
        { type: 'noted', at: 3, notes },
        { type: 'stopped', at: 4 },
        { type: 'reflected', at: 5, question: 2, text: '先问' },
        { type: 'reflected', at: 6, question: 2, text: '先问几点' },
      ]),
    );
    expect(view).toMatchObject({
      phase: 'stopped',
      endedAt: 4,
      hints: [{ hint: 'ask', words: null, cost: 0 }],
      notes,
    });
    expect(view.reflections).toEqual({ 2: '先问几点' });
  });

  it('takes no log that does not begin with the start', () => {
    expect(() => viewOf([])).toThrow('begins with the start');
    expect(() => viewOf(recordsOf('a', [prepared()]))).toThrow('begins with the start');
    expect(() => viewOf(recordsOf('a', [started(), started()]))).toThrow('starts once');
  });
});
