/** Backup files: out and back the same, hostile or damaged ones refused, and what is here always kept. */
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { LogRecord } from '../../src/session/types.ts';
import { BACKUP_VERSION } from '../../src/storage/backup.ts';
import { MAX_BYTES } from '../../src/storage/measure.ts';
import type { RoundSaves } from '../../src/storage/ports.ts';
import { recordsOf, replied, roundOf, started } from '../session/logs.ts';
import { freshDisk, keep, PLACES, valueOf } from './places.ts';

const NOTHING = { added: 0, extended: 0, unchanged: 0, copied: 0, people: 0, refused: [] };

function fileOf(records: readonly unknown[], more: Record<string, unknown> = {}): string {
  return JSON.stringify({
    format: 'tongpin-rounds',
    version: BACKUP_VERSION,
    exportedAt: 0,
    records,
    ...more,
  });
}

async function everything(saves: RoundSaves): Promise<Map<string, readonly LogRecord[]>> {
  const rounds = valueOf(await saves.list());
  return new Map(
    await Promise.all(rounds.map(async ({ id }) => [id, valueOf(await saves.load(id))] as const)),
  );
}

describe.each(PLACES)('backup of $name', ({ open }) => {
  beforeEach(freshDisk);

  it('brings everything back on an empty computer, whatever was typed', async () => {
    const reply = fc.string({ unit: 'binary', maxLength: 40 });
    const logs = fc.array(fc.array(reply, { maxLength: 4 }), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(logs, fc.string(), async (rounds, draft) => {
        freshDisk();
        const saves = open();
        for (const [index, replies] of rounds.entries()) {
          const events = replies.map((text, turn) => replied(turn + 1, { reply: `${text}我马上查` }));
          // oxlint-disable-next-line no-await-in-loop
          await keep(saves, recordsOf(`round-${index}`, [started(), ...events]));
        }
        if (rounds.length > 0) await saves.saveDraft('round-0', draft);
        const before = await everything(saves);
        const file = valueOf(await saves.exportAll(9));
        await saves.clear();
        expect(valueOf(await saves.importAll(file))).toEqual({ ...NOTHING, added: rounds.length });
        expect(await everything(saves)).toEqual(before);
        expect(valueOf(await saves.loadDraft('round-0'))).toBe(rounds.length > 0 ? draft : '');
        expect(valueOf(await saves.importAll(file))).toEqual({ ...NOTHING, unchanged: rounds.length });
      }),
      { numRuns: 40 },
    );
  });

  it('continues a round that the file has further, and keeps the longer one', async () => {
    const saves = open();
    await keep(saves, roundOf('a', 1));
    expect(valueOf(await saves.importAll(fileOf(roundOf('a', 3))))).toEqual({ ...NOTHING, extended: 1 });
    expect(valueOf(await saves.load('a'))).toEqual(roundOf('a', 3));
    expect(valueOf(await saves.importAll(fileOf(roundOf('a', 2))))).toEqual({ ...NOTHING, unchanged: 1 });
    expect(valueOf(await saves.load('a'))).toEqual(roundOf('a', 3));
  });

  it('keeps both courses of a round that went on differently here and there, once', async () => {
    const saves = open();
    const here = roundOf('a', 2);
    const there = [...roundOf('a', 1), { round: 'a', seq: 3, event: replied(2, { reply: '在家里写的' }) }];
    await keep(saves, here);
    expect(valueOf(await saves.importAll(fileOf(there)))).toEqual({ ...NOTHING, copied: 1 });
    expect(valueOf(await saves.importAll(fileOf(there)))).toEqual({ ...NOTHING, unchanged: 1 });
    const kept = [...(await everything(saves)).values()].map((records) => records.map(({ event }) => event));
    expect(kept).toHaveLength(2);
    expect(kept).toContainEqual(here.map(({ event }) => event));
    expect(kept).toContainEqual(there.map(({ event }) => event));
  });

  it('never puts a draft of the file over one that is here', async () => {
    const saves = open();
    await keep(saves, roundOf('a', 1));
    await saves.saveDraft('a', '这里写的');
    await saves.importAll(fileOf(roundOf('a', 2), { drafts: [{ round: 'a', text: '文件里的' }] }));
    expect(valueOf(await saves.loadDraft('a'))).toBe('这里写的');
  });

  it('takes the sound rounds of a damaged file and says which were left out, and where', async () => {
    const saves = open();
    const broken = roundOf('broken', 1).map((record) =>
      record.seq === 2 ? { ...record, event: { ...record.event, reply: 5 } } : record,
    );
    const gap = roundOf('gap', 2).filter(({ seq }) => seq !== 1);
    const file = fileOf([...roundOf('sound', 1), ...broken, ...gap, 'noise']);
    expect(valueOf(await saves.importAll(file))).toEqual({
      ...NOTHING,
      added: 1,
      refused: [
        { round: 'broken', pointer: '/records/5/event/reply' },
        { round: 'gap', pointer: '/records/7/seq' },
        { round: null, pointer: '/records/9' },
      ],
    });
    expect([...(await everything(saves)).keys()]).toEqual(['sound']);
  });

  it('changes nothing here, however a file is damaged', async () => {
    const saves = open();
    await keep(saves, roundOf('a', 2));
    await keep(saves, roundOf('b', 1));
    const before = await everything(saves);
    const file = valueOf(await saves.exportAll(1));
    const damage = fc.tuple(fc.nat(file.length - 1), fc.nat(40), fc.string({ maxLength: 8 }));
    await fc.assert(
      fc.asyncProperty(damage, async ([at, length, put]) => {
        await saves.importAll(file.slice(0, at) + put + file.slice(at + length));
        const after = await everything(saves);
        for (const [id, records] of before) expect(after.get(id)?.slice(0, records.length)).toEqual(records);
      }),
      { numRuns: 250 },
    );
  });

  it.each([
    ['not JSON', '{"format":"tongpin-rounds","version":1,"rec', 'not-json'],
    ['another file', '{"format":"something","version":1,"records":[]}', 'not-backup'],
    ['a list', '[]', 'not-backup'],
    ['no version', '{"format":"tongpin-rounds","records":[]}', 'not-backup'],
    ['no records', '{"format":"tongpin-rounds","version":1}', 'not-backup'],
    ['a newer version', fileOf([], { version: BACKUP_VERSION + 1 }), 'newer-version'],
    ['a prototype', '{"format":"tongpin-rounds","version":1,"records":[],"__proto__":{"x":1}}', 'not-backup'],
    ['a million brackets', '['.repeat(1_000_000), 'too-deep'],
    ['51 MB', ' '.repeat(MAX_BYTES + 1), 'too-large'],
    ['18 million Chinese characters', '好'.repeat(18_000_000), 'too-large'],
  ])('refuses %s', async (_name, text, error) => {
    const saves = open();
    await keep(saves, roundOf('a', 1));
    expect(await saves.importAll(text)).toEqual({ ok: false, error });
    expect(valueOf(await saves.load('a'))).toEqual(roundOf('a', 1));
  });

  it('refuses a record that would change a prototype', async () => {
    const saves = open();
    const file = fileOf(roundOf('a', 0)).replace('"goal":null', '"goal":null,"__proto__":{"polluted":true}');
    expect(valueOf(await saves.importAll(file)).refused).toEqual([
      { round: 'a', pointer: '/records/1/event' },
    ]);
    expect('polluted' in {}).toBe(false);
  });
});
