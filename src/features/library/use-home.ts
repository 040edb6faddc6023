import { useCallback, useEffect, useRef, useState } from 'react';
import { LEVELS } from '../../scenario/card-filter.ts';
import type { OwnError, OwnScenario, OwnShelf } from '../../scenario/own-shelf.ts';
import type { ScenarioCard, ScenarioShelf } from '../../scenario/shelved.ts';
import type { RoundSummary, RoundView } from '../../session/types.ts';
import type { Result } from '../../shared/result.ts';
import type { SaveError } from '../../shared/save-error.ts';
import type { RoundSaves } from '../../storage/ports.ts';
import { loadView } from '../load-view.ts';
import { useServices } from '../services.ts';

/** A round with the scenario it is of. */
export interface KnownRound {
  readonly round: RoundSummary;
  readonly scenario: ScenarioCard;
}

/** A round whose scenario may have been removed since. */
export interface PastRound {
  readonly round: RoundSummary;
  readonly scenario: ScenarioCard | null;
}

/** The round that was left in mid-talk. */
export interface WaitingRound extends KnownRound {
  readonly view: RoundView;
  /** Whether a reply was begun. */
  readonly draft: boolean;
}

interface Offered {
  /** Those to meet, in the order in which they are offered: the ones not met yet first. */
  readonly scenarios: readonly ScenarioCard[];
  /** A trainer's own files. */
  readonly own: Result<readonly OwnScenario[], OwnError>;
}

export type Home =
  | { readonly state: 'reading' }
  /** The rounds could not be read; there is still somebody to meet. */
  | ({ readonly state: 'failed'; readonly error: SaveError } & Offered)
  | ({
      readonly state: 'read';
      readonly waiting: WaitingRound | null;
      /** The others in which something was said, the last used first. */
      readonly past: readonly PastRound[];
    } & Offered);

/** Those not met yet, the easiest first, then the others, the one met longest ago first. */
function inTurn(cards: readonly ScenarioCard[], past: readonly PastRound[]): readonly ScenarioCard[] {
  const metAt = ({ id }: ScenarioCard): number =>
    Math.max(0, ...past.filter(({ round }) => round.scenario === id).map(({ round }) => round.lastAt));
  return [...cards].sort((a, b) => metAt(a) - metAt(b) || LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
}

/** Whether a round can be gone on with. */
function isLeft(one: PastRound): one is KnownRound {
  return one.scenario !== null && one.round.phase === 'talking';
}

interface Sources {
  readonly saves: RoundSaves;
  readonly shelf: ScenarioShelf;
  readonly own: OwnShelf;
}

async function readHome({ saves, shelf, own: ownShelf }: Sources): Promise<Home> {
  const [listed, cards, own] = await Promise.all([saves.list(), shelf.list(), ownShelf.files()]);
  if (!listed.ok) return { state: 'failed', scenarios: cards, own, error: listed.error };
  const past = listed.value
    .filter(({ phase }) => phase !== 'preparing')
    .map((round) => ({ round, scenario: cards.find(({ id }) => id === round.scenario) ?? null }));
  const offered = { state: 'read', scenarios: inTurn(cards, past), own } as const;
  const left = past.find(isLeft);
  if (left === undefined) return { ...offered, waiting: null, past };
  const [view, draft] = await Promise.all([loadView(saves, left.round.id), saves.loadDraft(left.round.id)]);
  if (view === null) return { ...offered, waiting: null, past };
  return {
    ...offered,
    waiting: { ...left, view, draft: draft.ok && draft.value !== '' },
    past: past.filter((one) => one !== left),
  };
}

/** What home shows, read all at once so that nothing jumps, and a way to read it again. */
export function useHome(): readonly [home: Home, readAgain: () => void] {
  const { saves, shelf, own } = useServices();
  const [home, setHome] = useState<Home>({ state: 'reading' });
  const last = useRef(0);
  const read = useCallback(() => {
    const mine = ++last.current;
    void readHome({ saves, shelf, own }).then((found) => {
      if (last.current === mine) setHome(found);
    });
  }, [saves, shelf, own]);
  useEffect(() => {
    read();
    return () => {
      last.current += 1;
    };
  }, [read]);
  return [home, read];
}
