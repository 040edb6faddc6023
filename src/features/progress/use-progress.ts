import { useEffect, useState } from 'react';
import { isCounted, progressOf, progressRound, type ProgressModel } from '../../report/progress.ts';
import type { ScenarioCard } from '../../scenario/shelved.ts';
import type { SaveError } from '../../shared/save-error.ts';
import { loadView } from '../load-view.ts';
import { scoreOf } from '../score-of.ts';
import { useServices } from '../services.ts';

/** The last rounds that are looked at: each one's log is read, and what is long ago says little of now. */
const MOST = 30;

export type Progress =
  | { readonly state: 'reading' }
  | { readonly state: 'failed'; readonly error: SaveError }
  | {
      readonly state: 'read';
      readonly model: ProgressModel;
      readonly cards: readonly ScenarioCard[];
      /** Scenarios met in any round, finished or not. */
      readonly met: ReadonlySet<string>;
    };

/** The course of the finished rounds of the profile in use. */
export function useProgress(): Progress {
  const { saves, shelf, rubric } = useServices();
  const [progress, setProgress] = useState<Progress>({ state: 'reading' });
  useEffect(() => {
    let stale = false;
    const read = async (): Promise<Progress> => {
      const [listed, cards] = await Promise.all([saves.list(), shelf.list()]);
      if (!listed.ok) return { state: 'failed', error: listed.error };
      const counted = listed.value.filter(isCounted).slice(0, MOST);
      const views = await Promise.all(counted.map(({ id }) => loadView(saves, id)));
      const rounds = views.flatMap((view) =>
        view === null ? [] : [progressRound(view, scoreOf(view, rubric.weights), rubric)],
      );
      const met = new Set(
        listed.value.filter(({ phase }) => phase !== 'preparing').map(({ scenario }) => scenario),
      );
      return { state: 'read', model: progressOf(rounds, rubric.weights), cards, met };
    };
    void read().then((found) => {
      if (!stale) setProgress(found);
    });
    return () => {
      stale = true;
    };
  }, [saves, shelf, rubric]);
  return progress;
}
