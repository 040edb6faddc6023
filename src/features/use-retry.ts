import { useCallback, useState } from 'react';
import { useLocation } from 'wouter';
import { isUntouched } from '../report/attempts.ts';
import type { RoundState } from '../session/store-types.ts';
import type { RoundSaves } from '../storage/ports.ts';
import { useRound, useServices } from './services.ts';

/** A branch that was opened at that turn and not answered yet, with whatever was begun in it. */
async function openedBefore(saves: RoundSaves, parent: string, turn: number): Promise<string | null> {
  const listed = await saves.list();
  const same = (listed.ok ? listed.value : []).find(
    (round) => isUntouched(round) && round.branch?.round === parent && round.branch.turn === turn,
  );
  return same?.id ?? null;
}

/** Goes back to a turn of a round and opens the conversation there; the code of why not, where it can't be done. */
export function useRetry(): {
  readonly retry: (parent: string, turn: number) => Promise<void>;
  readonly refused: RoundState['error'];
} {
  const { saves, round } = useServices();
  const branch = useRound((state) => state.branch);
  const [, navigate] = useLocation();
  const [refused, setRefused] = useState<RoundState['error']>(null);
  const retry = useCallback(
    async (parent: string, turn: number): Promise<void> => {
      const id = (await openedBefore(saves, parent, turn)) ?? (await branch(parent, turn));
      if (id === null) setRefused(round.getState().error);
      else navigate(`/talk/${id}`);
    },
    [saves, round, branch, navigate],
  );
  return { retry, refused };
}
