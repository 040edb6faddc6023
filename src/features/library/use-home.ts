import { useEffect, useState } from 'react';
import type { Scenario } from '../../scenario/schema.ts';
import { logOf } from '../../session/log.ts';
import type { SaveError } from '../../session/ports.ts';
import type { RoundSummary, RoundView } from '../../session/types.ts';
import type { RoundSaves } from '../../storage/ports.ts';
import { useServices } from '../services.ts';

/** A round with the scenario it is of. */
export interface KnownRound {
  readonly round: RoundSummary;
  readonly scenario: Scenario;
}

/** The round that was left in mid-talk. */
export interface WaitingRound extends KnownRound {
  readonly view: RoundView;
  /** Whether a reply was begun. */
  readonly draft: boolean;
}

export type Home =
  | { readonly state: 'reading' }
  | { readonly state: 'failed'; readonly error: SaveError }
  | {
      readonly state: 'read';
      readonly waiting: WaitingRound | null;
      /** The others in which something was said, the last used first. */
      readonly past: readonly KnownRound[];
    };

/** A round read from its log; `null` when it can't be. */
export async function loadView(saves: RoundSaves, id: string): Promise<RoundView | null> {
  const log = await saves.load(id);
  return log.ok && log.value.length > 0 ? logOf(log.value).view : null;
}

async function readHome(saves: RoundSaves, scenarios: ReadonlyMap<string, Scenario>): Promise<Home> {
  const listed = await saves.list();
  if (!listed.ok) return { state: 'failed', error: listed.error };
  const known = listed.value.flatMap((round): readonly KnownRound[] => {
    const scenario = scenarios.get(round.scenario);
    return scenario === undefined || round.phase === 'preparing' ? [] : [{ round, scenario }];
  });
  const left = known.find(({ round }) => round.phase === 'talking');
  if (left === undefined) return { state: 'read', waiting: null, past: known };
  const [view, draft] = await Promise.all([loadView(saves, left.round.id), saves.loadDraft(left.round.id)]);
  if (view === null) return { state: 'read', waiting: null, past: known };
  return {
    state: 'read',
    waiting: { ...left, view, draft: draft.ok && draft.value !== '' },
    past: known.filter((one) => one !== left),
  };
}

/** What home shows, read all at once so that nothing jumps. */
export function useHome(): Home {
  const { saves, content } = useServices();
  const [home, setHome] = useState<Home>({ state: 'reading' });
  useEffect(() => {
    let stale = false;
    void readHome(saves, content.scenarios).then((read) => {
      if (!stale) setHome(read);
    });
    return () => {
      stale = true;
    };
  }, [saves, content]);
  return home;
}
