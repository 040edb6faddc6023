import { useEffect, useState } from 'react';
import type { ScenarioCard, ScenarioShelf } from '../../scenario/shelved.ts';
import { logOf } from '../../session/log.ts';
import type { SaveError } from '../../session/ports.ts';
import type { RoundSummary, RoundView } from '../../session/types.ts';
import type { RoundSaves } from '../../storage/ports.ts';
import { useServices } from '../services.ts';

/** A round with the scenario it is of. */
export interface KnownRound {
  readonly round: RoundSummary;
  readonly scenario: ScenarioCard;
}

/** The round that was left in mid-talk. */
export interface WaitingRound extends KnownRound {
  readonly view: RoundView;
  /** Whether a reply was begun. */
  readonly draft: boolean;
}

export type Home =
  | { readonly state: 'reading' }
  /** The rounds could not be read; there is still somebody to meet. */
  | { readonly state: 'failed'; readonly scenarios: readonly ScenarioCard[]; readonly error: SaveError }
  | {
      readonly state: 'read';
      /** Those to meet, in the order in which they are offered: the ones not met yet first. */
      readonly scenarios: readonly ScenarioCard[];
      readonly waiting: WaitingRound | null;
      /** The others in which something was said, the last used first. */
      readonly past: readonly KnownRound[];
    };

/** A round read from its log; `null` when it can't be. */
export async function loadView(saves: RoundSaves, id: string): Promise<RoundView | null> {
  const log = await saves.load(id);
  return log.ok && log.value.length > 0 ? logOf(log.value).view : null;
}

/** Those not met yet as they stand, then the others, the one met longest ago first. */
function inTurn(cards: readonly ScenarioCard[], known: readonly KnownRound[]): readonly ScenarioCard[] {
  const metAt = ({ id }: ScenarioCard): number =>
    Math.max(0, ...known.filter(({ scenario }) => scenario.id === id).map(({ round }) => round.lastAt));
  return [...cards].sort((a, b) => metAt(a) - metAt(b));
}

async function readHome(saves: RoundSaves, shelf: ScenarioShelf): Promise<Home> {
  const [listed, cards] = await Promise.all([saves.list(), shelf.list()]);
  if (!listed.ok) return { state: 'failed', scenarios: cards, error: listed.error };
  const known = listed.value.flatMap((round): readonly KnownRound[] => {
    const scenario = cards.find(({ id }) => id === round.scenario);
    return scenario === undefined || round.phase === 'preparing' ? [] : [{ round, scenario }];
  });
  const left = known.find(({ round }) => round.phase === 'talking');
  const scenarios = inTurn(cards, known);
  if (left === undefined) return { state: 'read', scenarios, waiting: null, past: known };
  const [view, draft] = await Promise.all([loadView(saves, left.round.id), saves.loadDraft(left.round.id)]);
  if (view === null) return { state: 'read', scenarios, waiting: null, past: known };
  return {
    state: 'read',
    scenarios,
    waiting: { ...left, view, draft: draft.ok && draft.value !== '' },
    past: known.filter((one) => one !== left),
  };
}

/** What home shows, read all at once so that nothing jumps. */
export function useHome(): Home {
  const { saves, shelf } = useServices();
  const [home, setHome] = useState<Home>({ state: 'reading' });
  useEffect(() => {
    let stale = false;
    void readHome(saves, shelf).then((read) => {
      if (!stale) setHome(read);
    });
    return () => {
      stale = true;
    };
  }, [saves, shelf]);
  return home;
}
