import { useEffect, useState } from 'react';
import type { OptionSet } from '../../coach/guided/options.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { RoundView } from '../../session/types.ts';
import { useRound, useServices } from '../services.ts';

/** `looking`: being put together; `none`: the case has no good reply here; `failed`: the coach did not come. */
export type Offered = OptionSet | 'looking' | 'none' | 'failed';

/** The replies to choose among in the turn that is on; put together behind the customer's words, not before them. */
export function useOptions(view: RoundView, scenario: Scenario, on: boolean): Offered {
  const { coach } = useServices();
  const foresee = useRound((round) => round.foresee);
  const key = `${view.id} ${view.turns.length} ${view.acts.length}`;
  const [made, setMade] = useState<{ readonly key: string; readonly offered: Offered } | null>(null);
  useEffect(() => {
    if (!on) return undefined;
    let stale = false;
    const look = async (): Promise<Offered> => {
      try {
        const { options } = await coach;
        // The customer's words are drawn first.
        await new Promise((resolve) => {
          setTimeout(resolve);
        });
        return stale ? 'looking' : (options(view, scenario, foresee) ?? 'none');
      } catch {
        return 'failed';
      }
    };
    void look().then((offered) => {
      if (!stale) setMade({ key, offered });
    });
    return () => {
      stale = true;
    };
    // What is noted or hinted meanwhile changes no reply.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [coach, key, on, scenario, foresee]);
  return made?.key === key ? made.offered : 'looking';
}
