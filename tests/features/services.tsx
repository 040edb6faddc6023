/** The app's services in memory, with rounds played through the real store, and a screen shown on them. */
import { act, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { createStore } from 'zustand/vanilla';
import { TAUGHT_FLOWS } from '../../src/charts/flows/index.ts';
import { createProfiles } from '../../src/app/profiles.ts';
import { criteria } from '../../src/criteria/index.ts';
import { weights } from '../../src/criteria/weights.ts';
import { ServicesProvider, type Preferences, type Services } from '../../src/features/services.ts';
import type { Assessment, Grader } from '../../src/grading/types.ts';
import { createI18n } from '../../src/i18n/create-i18n.ts';
import type { ScenarioFiles } from '../../src/scenario/own-files.ts';
import { joinShelves, ownShelf } from '../../src/scenario/own-shelf.ts';
import type { Mode } from '../../src/session/types.ts';
import { createPlay } from '../../src/session/play.ts';
import { createRoundStore } from '../../src/session/store.ts';
import type { Lang } from '../../src/shared/lang.ts';
import { UNNAMED } from '../../src/shared/profile.ts';
import { finish } from '../../src/shared/steps.ts';
import { memoryFiles } from '../../src/storage/memory-files.ts';
import { memorySaves } from '../../src/storage/memory.ts';
import type { RoundSaves } from '../../src/storage/ports.ts';
import { signLines } from '../../src/wiring/signs.ts';
import { cake, PREPARED, scriptedGrader, shelfOf, VOICES } from '../session/case.ts';
import { loadCheck } from '../storage/places.ts';
import { loadQuickCheck } from '../support/quick-check.ts';

/** The scripted grader, with codes that have a sentence. */
const grader: Grader = {
  ...scriptedGrader,
  assess(text, input) {
    const assessment = scriptedGrader.assess(text, input);
    const evidence = assessment.evidence.map((one) => ({
      ...one,
      code: criteria.find(({ id }) => id === one.criterion)?.codes[0] ?? '',
    }));
    return { ...assessment, evidence };
  },
};

interface Wanted {
  readonly lang?: Lang;
  readonly mode?: Mode;
  readonly memoryOnly?: boolean;
  /** What the grader takes back in every reply. */
  readonly settled?: Assessment['settled'];
  /** Changes the place where rounds are kept: for faults. */
  readonly change?: (saves: RoundSaves) => RoundSaves;
  /** Where a trainer's own files are kept. */
  readonly files?: ScenarioFiles;
}

/** Services with nothing done yet. Each moment of the clock is a second after the one before. */
export function services({
  lang = 'zh-Hans',
  mode = 'coached',
  memoryOnly = false,
  settled = [],
  change = (same) => same,
  files = memoryFiles(),
}: Wanted = {}) {
  let now = Date.UTC(2026, 2, 1);
  let rounds = 0;
  let people = 0;
  const clock = (): number => (now += 1000);
  const saves = change(memorySaves(loadCheck, () => profiles.getState().current));
  const own = ownShelf({
    files,
    loadCheck: loadQuickCheck,
    run: async (steps) => finish(steps),
    clock,
    flows: TAUGHT_FLOWS,
  });
  const shelf = joinShelves(shelfOf(cake()), own);
  const round = createRoundStore({
    saves,
    shelf,
    play: async () =>
      createPlay({
        voices: VOICES,
        flows: TAUGHT_FLOWS,
        grader: { ...grader, assess: (...asked) => ({ ...grader.assess(...asked), settled }) },
      }),
    clock,
    newId: () => `round-${++rounds}`,
    randomSeed: () => 7,
  });
  const preferences = createStore<Preferences>(() => ({
    lang,
    theme: 'auto',
    view: 'normal',
    mode,
    filter: {},
  }));
  const profiles = createProfiles({
    people: saves.people,
    choice: { read: () => UNNAMED, write: () => undefined },
    clock,
    newId: () => `person-${++people}`,
    onSwitch: () => round.getState().close(),
    onRemoved: () => undefined,
  });
  const rubric = {
    criteria: criteria.map(({ id }) => id),
    weights,
    proven: { zh: { 'apology.responsibility': [40, 10] }, en: {} },
  } as const;
  const flows = TAUGHT_FLOWS;
  const coach = Promise.resolve({ rewrites: () => [], options: () => null, hint: () => null });
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
    rubric,
    preferences,
    clock,
  } satisfies Services;
}

/** Plays a round of these replies; it stays the open one. */
export async function play(
  { round }: Services,
  replies: readonly string[],
  { stop = false, lang = 'zh-Hans' }: { readonly stop?: boolean; readonly lang?: Lang } = {},
): Promise<void> {
  const { start, finishPreparation, reply } = round.getState();
  await start({ scenario: 'wrong-cake', persona: 'emotional', lang, mode: 'coached' });
  await finishPreparation(PREPARED);
  for (const text of replies) {
    // One after the other: each answers the customer's last words.
    // oxlint-disable-next-line no-await-in-loop
    await reply(text);
  }
  if (stop) await round.getState().stop();
}

/** Shows a screen, and waits until what it reads is there. */
export async function show(screen: ReactNode, given: Services, path = '/') {
  const location = memoryLocation({ path, record: true });
  const i18n = createI18n(given.preferences.getState().lang);
  given.preferences.subscribe(({ lang }) => void i18n.changeLanguage(lang));
  await act(async () => {
    render(
      <I18nextProvider i18n={i18n}>
        <ServicesProvider value={given}>
          <Router hook={location.hook}>{screen}</Router>
        </ServicesProvider>
      </I18nextProvider>,
    );
  });
  return { history: location.history };
}
