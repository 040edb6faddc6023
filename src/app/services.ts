/** Wires criteria, content and storage together: the page's composition root. */
import { proven } from '../criteria/proven.ts';
import { weights } from '../criteria/weights.ts';
import type { ProfileStore, Services } from '../features/services.ts';
import type { ScenarioFiles } from '../scenario/own-files.ts';
import { joinShelves, ownShelf } from '../scenario/own-shelf.ts';
import { createRoundStore } from '../session/store.ts';
import { CRITERION_IDS } from '../shared/rubric-ids.ts';
import { finishInTurns, type Steps } from '../shared/steps.ts';
import { indexedDbFiles } from '../storage/indexed-db-files.ts';
import { indexedDbSaves } from '../storage/indexed-db.ts';
import { memoryFiles } from '../storage/memory-files.ts';
import { memorySaves } from '../storage/memory.ts';
import type { RoundSaves } from '../storage/ports.ts';
import { flows } from '../wiring/flows.ts';
import { loadCoach } from '../wiring/coach.ts';
import { loadGrader } from '../wiring/grader.ts';
import { loadAll, loadScenarioCheck, shippedShelf } from '../wiring/shelf.ts';
import { signLines } from '../wiring/signs.ts';
import { voices } from '../wiring/voices.ts';
import { createPreferences } from './preferences.ts';
import { browserChoice, createProfiles } from './profiles.ts';

const loadCheck = () => import('../session/record-schema.ts').then((module) => module.checkRecord);

interface Storage {
  readonly saves: RoundSaves;
  readonly files: ScenarioFiles;
  readonly memoryOnly: boolean;
}

/** The browser's database, or memory where it gives none. */
async function openStorage(whose: () => string): Promise<Storage> {
  const saves = indexedDbSaves(loadCheck, { whose });
  const listed = await saves.list();
  if (listed.ok || listed.error !== 'unavailable')
    return { saves, files: indexedDbFiles(), memoryOnly: false };
  return { saves: memorySaves(loadCheck, whose), files: memoryFiles(), memoryOnly: true };
}

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** Work in turns of 30 ms, with a pause for the page between them: below what a person notices. */
function inTurns<T>(steps: Steps<T>, onShare: (share: number) => void): Promise<T> {
  return finishInTurns(steps, { clock: Date.now, length: 30, pause, onShare });
}

/** 128 random bits in hex. Not `randomUUID`, which a page from a plain http address in the classroom doesn't have. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export async function createServices(): Promise<Services> {
  // Asked for before anything is waited for, so that the page has it by the time it is drawn, and needs no network after.
  const grader = loadGrader();
  const coach = loadCoach(grader);
  void loadAll();
  const choice = browserChoice();
  let profiles: ProfileStore | null = null;
  const begun = choice.read();
  const { saves, files, memoryOnly } = await openStorage(() => profiles?.getState().current ?? begun);
  const own = ownShelf({ files, loadCheck: loadScenarioCheck, run: inTurns, clock: Date.now, flows });
  const shelf = joinShelves(shippedShelf, own);
  const round = createRoundStore({
    saves,
    shelf,
    voices,
    flows,
    grader,
    clock: Date.now,
    newId,
    randomSeed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
  });
  const preferences = createPreferences(navigator.languages, begun);
  profiles = createProfiles({
    people: saves.people,
    choice,
    clock: Date.now,
    newId,
    onSwitch(id) {
      round.getState().close();
      preferences.use(id);
    },
    onRemoved: preferences.forget,
  });
  await profiles.getState().refresh();
  return {
    round,
    saves,
    profiles,
    memoryOnly,
    shelf,
    own,
    flows,
    signLines,
    coach,
    rubric: { criteria: CRITERION_IDS, weights, proven },
    preferences,
    clock: Date.now,
  };
}
