import { useEffect, useState } from 'react';
import type { RoundSummary } from '../../session/types.ts';
import { useServices } from '../services.ts';

/** All rounds, the last used first; `null` while they are read, empty when they can't be. */
export function useSummaries(): readonly RoundSummary[] | null {
  const { saves } = useServices();
  const [summaries, setSummaries] = useState<readonly RoundSummary[] | null>(null);
  useEffect(() => {
    let stale = false;
    void saves.list().then((listed) => {
      if (!stale) setSummaries(listed.ok ? listed.value : []);
    });
    return () => {
      stale = true;
    };
  }, [saves]);
  return summaries;
}
