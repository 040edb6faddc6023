import { describe, expect, it } from 'vitest';
import { longReply } from '../../scripts/bench/long-talk-texts.ts';
import { longRound, longTalk, ROUND } from '../../scripts/bench/long-talk.ts';
import { ownId } from '../../src/scenario/own-files.ts';
import { partsOf, withLanguages } from '../../src/scenario/shelved.ts';
import { resume } from '../../src/session/resume.ts';
import { logOf } from '../../src/session/log.ts';
import { checkRecord } from '../../src/session/record-schema.ts';
import { setStage } from '../../src/session/stage.ts';
import { readBackup } from '../../src/storage/backup.ts';
import { flows } from '../../src/wiring/flows.ts';
import { loadGrader } from '../../src/wiring/grader.ts';
import { voices } from '../../src/wiring/voices.ts';

const TURNS = 60;

describe.each(['zh-Hans', 'en'] as const)('the long talk in %s', (lang) => {
  it('is a backup that the app takes, of a round that can go on', { timeout: 60_000 }, async () => {
    const backup = readBackup(await longRound(lang, TURNS), checkRecord);
    if (!backup.ok) throw new Error(backup.error);
    expect(backup.value.refused).toEqual([]);
    const records = backup.value.rounds.get(ROUND) ?? [];
    const { view } = logOf(records);
    expect(view.turns).toHaveLength(TURNS);
    expect(view.phase).toBe('talking');

    const { structure, languages } = partsOf(longTalk(lang, TURNS).scenario);
    const shelved = withLanguages(structure, [...languages]);
    const scenario = { ...shelved.scenario, id: ownId(shelved.scenario.id) };
    const parts = { voices, flows, grader: await loadGrader() };
    const stage = setStage({ ...shelved, scenario }, parts, view);
    if (!stage.ok) throw new Error(stage.error);
    expect(resume(records, stage.value)).toEqual({ kind: 'open' });
  });

  it('says no reply twice', () => {
    const replies = Array.from({ length: TURNS }, (_, turn) => longReply(lang, turn));
    expect(new Set(replies).size).toBe(TURNS);
  });
});
