/** A round as the app holds it, played through the real store in memory, and a screen shown on it. */
import { signLines } from '../../src/wiring/signs.ts';
import { act, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { createStore } from 'zustand/vanilla';
import { createProfiles } from '../../src/app/profiles.ts';
import { TAUGHT_FLOWS } from '../../src/charts/flows/index.ts';
import { ServicesProvider, useRound, type Preferences, type Services } from '../../src/features/services.ts';
import type { Coach } from '../../src/coach/types.ts';
import { createI18n } from '../../src/i18n/create-i18n.ts';
import { ownShelf } from '../../src/scenario/own-shelf.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import type { LogStore } from '../../src/session/ports.ts';
import { createPlay } from '../../src/session/play.ts';
import { createRoundStore } from '../../src/session/store.ts';
import type { Mode, RoundView } from '../../src/session/types.ts';
import type { Lang } from '../../src/shared/lang.ts';
import { UNNAMED } from '../../src/shared/profile.ts';
import { finish } from '../../src/shared/steps.ts';
import { memoryFiles } from '../../src/storage/memory-files.ts';
import { memorySaves } from '../../src/storage/memory.ts';
import { cake, PREPARED, scriptedGrader, shelfOf, VOICES } from '../session/case.ts';
import { loadCheck } from '../storage/places.ts';
import { loadQuickCheck } from './quick-check.ts';

interface Wanted {
  readonly lang?: Lang;
  /** Language of the interface where it is another. */
  readonly interfaceLang?: Lang;
  readonly mode?: Mode;
  readonly scenario?: Scenario;
  /** Ends the preparation and says these; left out, the round is still being prepared. */
  readonly replies?: readonly string[];
  readonly coach?: Partial<Coach>;
  /** Changes what the store writes to: for faults. */
  readonly saves?: (saves: LogStore) => LogStore;
}

/** The round that is open, for a screen that takes it as a prop; a change of the store shows. */
function OnRound({ children }: { readonly children: (view: RoundView) => ReactNode }) {
  const view = useRound((state) => state.view);
  return view === null ? null : children(view);
}

/** Plays a round and shows a screen on it. */
export async function showRound(
  screen: (view: RoundView, scenario: Scenario) => ReactNode,
  {
    lang = 'zh-Hans',
    mode = 'coached',
    scenario = cake(),
    replies,
    saves = (same) => same,
    coach,
    ...rest
  }: Wanted = {},
) {
  let now = 0;
  let rounds = 0;
  const memory = memorySaves(loadCheck);
  const shelf = shelfOf(scenario);
  const clock = (): number => (now += 1000);
  const store = createRoundStore({
    saves: saves(memory),
    shelf,
    play: async () => createPlay({ voices: VOICES, flows: TAUGHT_FLOWS, grader: scriptedGrader }),
    clock,
    newId: () => `round-${(rounds += 1)}`,
    randomSeed: () => 7,
  });
  const { start, finishPreparation, reply } = store.getState();
  await start({ scenario: scenario.id, persona: 'emotional', lang, mode });
  if (replies !== undefined) await finishPreparation(PREPARED);
  for (const text of replies ?? []) {
    // One after the other: each answers the customer's last words.
    // oxlint-disable-next-line no-await-in-loop
    await reply(text);
  }
  const services: Services = {
    round: store,
    saves: memory,
    profiles: createProfiles({
      people: memory.people,
      choice: { read: () => UNNAMED, write: () => undefined },
      clock,
      newId: () => 'person',
      onSwitch: () => undefined,
      onRemoved: () => undefined,
    }),
    memoryOnly: false,
    signLines,
    coach: Promise.resolve({ rewrites: () => [], options: () => null, hint: () => null, ...coach }),
    shelf,
    own: ownShelf({
      files: memoryFiles(),
      loadCheck: loadQuickCheck,
      run: async (steps) => finish(steps),
      clock,
      flows: TAUGHT_FLOWS,
    }),
    flows: TAUGHT_FLOWS,
    rubric: { criteria: [], weights: {}, proven: { zh: {}, en: {} } },
    preferences: createStore<Preferences>(() => ({ lang, theme: 'auto', view: 'normal', mode, filter: {} })),
    clock,
  };
  const location = memoryLocation({ path: '/talk/round-1', record: true });
  await act(async () => {
    render(
      <I18nextProvider i18n={createI18n(rest.interfaceLang ?? lang)}>
        <ServicesProvider value={services}>
          <Router hook={location.hook}>
            <OnRound>{(view) => screen(view, scenario)}</OnRound>
          </Router>
        </ServicesProvider>
      </I18nextProvider>,
    );
  });
  return { store, history: location.history };
}

/** Shows something that only needs sentences. */
export function showText(node: ReactNode, lang: Lang = 'en') {
  return render(<I18nextProvider i18n={createI18n(lang)}>{node}</I18nextProvider>);
}
