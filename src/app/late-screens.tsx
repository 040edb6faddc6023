/** Screens that nobody sees first: chunks of their own, asked for at once, so that a page that has loaded needs no network for them. */
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

const debrief = lateScreen(
  async () => (await import('../features/debrief/debrief-screen.tsx')).DebriefScreen,
);
const judge = lateScreen(async () => (await import('../features/debrief/judge-screen.tsx')).JudgeScreen);
const compare = lateScreen(async () => (await import('../features/compare/compare-gate.tsx')).CompareGate);
const progress = lateScreen(
  async () => (await import('../features/progress/progress-screen.tsx')).ProgressScreen,
);

export const { Screen: DebriefScreen } = debrief;
export const { Screen: JudgeScreen } = judge;
export const { Screen: CompareGate } = compare;
export const { Screen: ProgressScreen } = progress;

/** Asks for all of them. */
export async function loadScreens(): Promise<void> {
  await Promise.all([debrief, judge, compare, progress].map(({ load }) => load()));
}
