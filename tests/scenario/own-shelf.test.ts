import { describe, expect, it } from 'vitest';
import { contentHash } from '../../src/scenario/content-hash.ts';
import { isOwn, ownId, writtenId, type ScenarioFiles } from '../../src/scenario/own-files.ts';
import { joinShelves, ownShelf, type OwnShelfPorts } from '../../src/scenario/own-shelf.ts';
import { scenarioSchema } from '../../src/scenario/schema.ts';
import { fail } from '../../src/shared/result.ts';
import { finish } from '../../src/shared/steps.ts';
import { memoryFiles } from '../../src/storage/memory-files.ts';
import { cake, cakeInput, shelfOf } from '../session/case.ts';
import { loadQuickCheck } from '../support/quick-check.ts';
import { TAUGHT_FLOWS } from '../../src/charts/flows/index.ts';
import { soundScenario } from './fixture.ts';

const PARCEL = JSON.stringify(soundScenario(), null, 2);
const ignore = (): void => undefined;

function shelf(change: Partial<OwnShelfPorts> = {}) {
  let now = 0;
  return ownShelf({
    files: memoryFiles(),
    loadCheck: loadQuickCheck,
    run: async (steps) => finish(steps),
    clock: () => ++now,
    flows: TAUGHT_FLOWS,
    ...change,
  });
}

describe('ids of own scenarios', () => {
  it('are none that a shipped scenario can have, and lead back', () => {
    expect(scenarioSchema.shape.id.safeParse(ownId('cake')).success).toBe(false);
    expect(isOwn(ownId('cake'))).toBe(true);
    expect(isOwn('cake')).toBe(false);
    expect(writtenId(ownId('cake'))).toBe('cake');
    expect(writtenId('cake')).toBe('cake');
  });
});

describe('a file that is opened', () => {
  it('is kept as it was written when it has no error', async () => {
    const own = shelf();
    const opened = await own.open('mine.json', PARCEL, ignore);
    expect(opened).toMatchObject({ kind: 'kept', before: 'nothing', card: { id: 'own:lost-parcel' } });
    expect(await own.files()).toMatchObject({
      ok: true,
      value: [
        {
          file: { id: 'lost-parcel', name: 'mine.json', text: PARCEL, addedAt: 1 },
          card: { id: 'own:lost-parcel', languages: ['en'] },
        },
      ],
    });
  });

  it('is not kept with an error, and what was here stays', async () => {
    const own = shelf();
    await own.open('mine.json', PARCEL, ignore);
    const opened = await own.open('mine.json', PARCEL.replace('"emotional"', '"emotionl"'), ignore);
    expect(opened).toMatchObject({
      kind: 'broken',
      diagnostics: [{ code: 'wrong-value', severity: 'error', pointer: '/persona' }],
    });
    expect(await own.files()).toMatchObject({ value: [{ file: { text: PARCEL } }] });
  });

  it('is not kept when it can’t be played to an end', { timeout: 30_000 }, async () => {
    const scenario = soundScenario();
    scenario.beats[2] = {
      id: 'offer',
      reveals: ['address'],
      wants: { told: 'address' },
      next: [{ to: 'when' }],
    };
    const shares: number[] = [];
    const own = shelf({
      loadCheck: () => import('../../src/scenario/check.ts'),
      run: async (steps, onShare) => {
        for (;;) {
          const step = steps.next();
          if (step.done === true) return step.value;
          onShare(step.value);
        }
      },
    });
    const opened = await own.open('mine.json', JSON.stringify(scenario), (share) => void shares.push(share));
    expect(opened).toMatchObject({ kind: 'broken' });
    expect(opened.kind === 'broken' && opened.diagnostics.map(({ code }) => code)).toContain('unreachable');
    expect(shares.at(-1)).toBe(0.75);
    expect(await own.files()).toEqual({ ok: true, value: [] });
  });

  it('is kept with warnings, which are told', async () => {
    const scenario = soundScenario();
    const texts = scenario.texts.en;
    if (texts === undefined) throw new Error('no English');
    texts.offers = { nothing: 'Nobody offers this' };
    const opened = await shelf().open('mine.json', JSON.stringify(scenario), ignore);
    expect(opened).toMatchObject({
      kind: 'kept',
      diagnostics: [{ code: 'unused-text', severity: 'warning' }],
    });
  });

  it('replaces the one of the same id, and says so', async () => {
    const own = shelf();
    await own.open('mine.json', PARCEL, ignore);
    const newer = PARCEL.replace('"minutes": 5', '"minutes": 9');
    expect(await own.open('newer.json', newer, ignore)).toMatchObject({ kind: 'kept', before: 'other' });
    expect(await own.files()).toMatchObject({ value: [{ file: { name: 'newer.json', text: newer } }] });
    expect(await own.list()).toMatchObject([{ minutes: 9 }]);
  });

  it('changes nothing when the same text is here already', async () => {
    const own = shelf();
    await own.open('mine.json', PARCEL, ignore);
    expect(await own.open('again.json', PARCEL, ignore)).toMatchObject({
      kind: 'kept',
      before: 'same',
      file: { name: 'mine.json', addedAt: 1 },
    });
  });

  it('is not kept where there is no room, and the reason is told', async () => {
    const files: ScenarioFiles = { ...memoryFiles(), put: async () => fail('quota') };
    expect(await shelf({ files }).open('mine.json', PARCEL, ignore)).toEqual({
      kind: 'failed',
      error: 'quota',
    });
  });

  it('is not kept when the check can’t be loaded', async () => {
    const files = memoryFiles();
    const own = shelf({ files, loadCheck: () => Promise.reject(new TypeError('Failed to fetch')) });
    expect(await own.open('mine.json', PARCEL, ignore)).toEqual({ kind: 'failed', error: 'check-missing' });
    await files.put({ id: 'lost-parcel', name: 'mine.json', text: PARCEL, addedAt: 1 });
    expect(await own.files()).toEqual({ ok: false, error: 'check-missing' });
    expect(await own.list()).toEqual([]);
  });
});

describe('the shelf of own scenarios', () => {
  it('gives a scenario under its id within the app, of the version that its content has', async () => {
    const own = shelf();
    await own.open('cake.json', JSON.stringify(cakeInput()), ignore);
    const shelved = await own.take('own:wrong-cake', ['en']);
    expect(shelved).toMatchObject({ scenario: { id: 'own:wrong-cake', languages: ['en'] } });
    expect(Object.keys(shelved?.scenario.texts ?? {})).toEqual(['en']);
    expect(shelved?.hash).toBe(contentHash(cake()));
  });

  it('gives the one language of a file whatever is wished for', async () => {
    const own = shelf();
    await own.open('mine.json', PARCEL, ignore);
    expect(await own.take('own:lost-parcel', ['zh-Hans'])).toMatchObject({ scenario: { languages: ['en'] } });
  });

  it('gives nothing after a removal, and nothing that is not its own', async () => {
    const own = shelf();
    await own.open('mine.json', PARCEL, ignore);
    expect(await own.take('lost-parcel', ['en'])).toBeNull();
    await own.remove('own:lost-parcel');
    expect(await own.take('own:lost-parcel', ['en'])).toBeNull();
    expect(await own.list()).toEqual([]);
  });

  it('keeps a file that this version can’t read, and offers it to nobody', async () => {
    const files = memoryFiles();
    await files.put({ id: 'later', name: 'later.json', text: '{"format": 99}', addedAt: 1 });
    const own = shelf({ files });
    expect(await own.files()).toMatchObject({ ok: true, value: [{ file: { id: 'later' }, card: null }] });
    expect(await own.list()).toEqual([]);
    expect(await own.take('own:later', ['en'])).toBeNull();
  });

  it('reads a file once, and again when another tab replaced it', async () => {
    const files = memoryFiles();
    let read = 0;
    const own = shelf({
      files,
      loadCheck: async () => {
        const check = await loadQuickCheck();
        return {
          ...check,
          readScenario: (text, file) => {
            read++;
            return check.readScenario(text, file);
          },
        };
      },
    });
    await files.put({ id: 'lost-parcel', name: 'mine.json', text: PARCEL, addedAt: 1 });
    await own.list();
    await own.list();
    expect(read).toBe(1);
    const text = PARCEL.replace('"minutes": 5', '"minutes": 7');
    await files.put({ id: 'lost-parcel', name: 'mine.json', text, addedAt: 2 });
    expect(await own.list()).toMatchObject([{ minutes: 7 }]);
    expect(read).toBe(2);
  });
});

describe('the joined shelf', () => {
  it('has the shipped ones first, and neither shadows the other', async () => {
    const own = shelf();
    await own.open('cake.json', JSON.stringify({ ...cakeInput(), minutes: 9 }), ignore);
    const both = joinShelves(shelfOf(cake()), own);
    expect((await both.list()).map(({ id }) => id)).toEqual(['wrong-cake', 'own:wrong-cake']);
    expect(await both.take('wrong-cake', ['en'])).toMatchObject({ scenario: { minutes: 5 } });
    expect(await both.take('own:wrong-cake', ['en'])).toMatchObject({ scenario: { minutes: 9 } });
    expect(await both.take('own:nobody', ['en'])).toBeNull();
  });
});
