import { useEffect, useState } from 'react';
import type { Rewrite } from '../../coach/types.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { RoundView } from '../../session/types.ts';
import { useServices } from '../services.ts';

const NONE: readonly Rewrite[] = [];

/** The rewrites of these turns; none until they are made. */
export function useRewrites(
  view: RoundView,
  turns: readonly number[],
  scenario: Scenario,
): readonly Rewrite[] {
  const { coach } = useServices();
  const { id } = view;
  const [made, setMade] = useState<{ readonly id: string; readonly rewrites: readonly Rewrite[] } | null>(
    null,
  );
  useEffect(() => {
    let stale = false;
    void coach.then(({ rewrites }) => {
      if (!stale) setMade({ id, rewrites: rewrites(view, turns, scenario) });
    });
    return () => {
      stale = true;
    };
  }, [coach, id, view, turns, scenario]);
  return made?.id === id ? made.rewrites : NONE;
}
