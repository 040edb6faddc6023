import { useEffect, useState } from 'react';
import { pastRound, type PastRound } from '../report/past-rounds.ts';
import { scoreOf } from './score-of.ts';
import { useServices } from './services.ts';
import { loadView } from './load-view.ts';

/** What a round came to, from its log; `null` until it is read. */
export function usePastRound(id: string): PastRound | null {
  const { saves, rubric } = useServices();
  const [past, setPast] = useState<PastRound | null>(null);
  useEffect(() => {
    let stale = false;
    void loadView(saves, id).then((view) => {
      if (!stale && view !== null) setPast(pastRound(view, scoreOf(view, rubric.weights)));
    });
    return () => {
      stale = true;
    };
  }, [id, saves, rubric]);
  return past;
}
