import { useEffect, useState } from 'react';
import type { RoundView } from '../../session/types.ts';
import { loadView } from '../load-view.ts';
import { useServices } from '../services.ts';

export interface TwoRounds {
  readonly first: RoundView;
  readonly second: RoundView;
}

/** Two rounds of one scenario from their logs; `null` where one is missing or they don't belong together, `undefined` until read. */
export function useTwoRounds(first: string, second: string): TwoRounds | null | undefined {
  const { saves } = useServices();
  const [read, setRead] = useState<{ readonly key: string; readonly rounds: TwoRounds | null } | null>(null);
  const key = `${first} ${second}`;
  useEffect(() => {
    let stale = false;
    void Promise.all([loadView(saves, first), loadView(saves, second)]).then(([one, other]) => {
      if (stale) return;
      const together = one !== null && other !== null && one.scenario === other.scenario;
      setRead({ key, rounds: together ? { first: one, second: other } : null });
    });
    return () => {
      stale = true;
    };
  }, [key, first, second, saves]);
  return read?.key === key ? read.rounds : undefined;
}
