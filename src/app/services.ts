/** Wires criteria, content and storage together: the page's composition root. */
import { proven } from '../criteria/proven.ts';
import { weights } from '../criteria/weights.ts';
import type { ProfileStore, Services } from '../features/services.ts';
import type { ScenarioFiles } from '../scenario/own-files.ts';
import { joinShelves, ownShelf } from '../scenario/own-shelf.ts';
import { createRoundStore } from '../session/store.ts';
import { CRITERION_IDS } from '../shared/rubric-ids.ts';
import { once } from '../shared/once.ts';
import { finishInTurns, type Steps } from '../shared/steps.ts';
import { indexedDbFiles } from '../storage/indexed-db-files.ts';
import { indexedDbSaves } from '../storage/indexed-db.ts';
import { memoryFiles } from '../storage/memory-files.ts';
import { memorySaves } from '../storage/memory.ts';
import type { RoundSaves } from '../storage/ports.ts';
import { flows } from '../wiring/flows.ts';
import { loadCoach } from '../wiring/coach.ts';
import { loadGrader } from '../wiring/grader.ts';
import { loadPlay } from '../wiring/play.ts';
import { loadScenarioCheck, shippedShelf } from '../wiring/shelf.ts';
import { signLines } from '../wiring/signs.ts';
import type { PreferenceStore } from './preferences.ts';
import { createProfiles, type Choice } from './profiles.ts';

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

interface Begun {
  readonly choice: Choice;
  readonly preferences: PreferenceStore;
  /** The first screen is there: what it did not need is asked for. */
  readonly drawn: Promise<void>;
}

export async function createServices({ choice, preferences, drawn }: Begun): Promise<Services> {
  // A round that an address names is the first screen, and needs them before.
  const grader = once(loadGrader);
  const play = once(() => loadPlay(grader()));
  const coach = drawn.then(() => loadCoach(grader()));
  void drawn.then(play);
  let profiles: ProfileStore | null = null;
  const begun = choice.read();
  const { saves, files, memoryOnly } = await openStorage(() => profiles?.getState().current ?? begun);
  const own = ownShelf({ files, loadCheck: loadScenarioCheck, run: inTurns, clock: Date.now, flows });
  const shelf = joinShelves(shippedShelf, own);
  const round = createRoundStore({
    saves,
    shelf,
    play,
    clock: Date.now,
    newId,
    randomSeed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
  });
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
