/** Screens that nobody sees first: chunks of their own, asked for once the first is drawn, so that a page that has loaded needs no network for them. */
import { lazy, useState, type ComponentType } from 'react';

interface LateScreen<P> {
  readonly Screen: ComponentType<P>;
  readonly load: () => Promise<unknown>;
}

/** A screen by how it is loaded; it needs a `Suspense` above it. Once it is here it is drawn like any other, with no wait at all. */
export function lateScreen<P extends object>(load: () => Promise<ComponentType<P>>): LateScreen<P> {
  let ready: ComponentType<P> | null = null;
  const loaded = async () => {
    ready = await load();
    return { default: ready };
  };
  const Waiting = lazy(loaded) as unknown as ComponentType<P>;
  function Screen(props: P) {
    // As it was when it was opened: a change would lose what was typed into it.
    const [Shown] = useState(() => ready ?? Waiting);
    return <Shown {...props} />;
  }
  return { Screen, load: loaded };
}

const preparation = lateScreen(
  async () => (await import('../features/roleplay/preparation-screen.tsx')).PreparationScreen,
);
const conversation = lateScreen(
  async () => (await import('../features/roleplay/conversation-screen.tsx')).ConversationScreen,
);
const debrief = lateScreen(
  async () => (await import('../features/debrief/debrief-screen.tsx')).DebriefScreen,
);
const judge = lateScreen(async () => (await import('../features/debrief/judge-screen.tsx')).JudgeScreen);
const compare = lateScreen(async () => (await import('../features/compare/compare-gate.tsx')).CompareGate);
const progress = lateScreen(
  async () => (await import('../features/progress/progress-screen.tsx')).ProgressScreen,
);
const settings = lateScreen(
  async () => (await import('../features/settings/settings-screen.tsx')).SettingsScreen,
);

export const { Screen: PreparationScreen } = preparation;
export const { Screen: ConversationScreen } = conversation;
export const { Screen: DebriefScreen } = debrief;
export const { Screen: JudgeScreen } = judge;
export const { Screen: CompareGate } = compare;
export const { Screen: ProgressScreen } = progress;
export const { Screen: SettingsScreen } = settings;

/** Asks for all of them. */
export async function loadScreens(): Promise<void> {
  const screens = [preparation, conversation, debrief, judge, compare, progress, settings];
  await Promise.all(screens.map(({ load }) => load()));
}
