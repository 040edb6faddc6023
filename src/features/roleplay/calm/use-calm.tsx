import { useCallback, useMemo, useState, type ReactNode } from 'react';
import type { FlowInfo } from '../../../charts/flows/index.ts';
import { nextTurn, slipped } from '../../../session/self-control.ts';
import type { RoundView } from '../../../session/types.ts';
import { useRound } from '../../services.ts';
import { useShortcuts } from '../use-shortcuts.ts';
import { CalmDialog, type CalmWay } from './calm-dialog.tsx';
import { CalmOffer } from './calm-offer.tsx';

interface Where {
  readonly flow: Pick<FlowInfo, 'control'>;
  readonly pronoun: string;
  /** The round goes on: a key opens it. */
  readonly isOpen: boolean;
  /** Something can be said now. */
  readonly isWriting: boolean;
  /** Goes back to where one writes: what opened it may be gone by then. */
  readonly onBack: () => void;
}

interface Calm {
  /** Opens it; stays the same. */
  readonly take: () => void;
  /** The offer, where the last reply gives reason for one. */
  readonly offer: ReactNode;
  readonly dialog: ReactNode;
}

/**
 * The moment for oneself in a conversation. It is offered where control slipped and nothing was taken yet; not in an exam, where
 * the offer would tell what was found.
 */
export function useCalm(view: RoundView, { flow, pronoun, isOpen, isWriting, onBack }: Where): Calm {
  const calm = useRound((round) => round.calm);
  const reframe = useRound((round) => round.reframe);
  const [way, setWay] = useState<CalmWay | null>(null);
  const [declined, setDeclined] = useState(0);
  const take = useCallback(() => setWay('breath'), []);
  // With the capitals locked too.
  useShortcuts(useMemo(() => (isOpen ? { b: take, B: take } : {}), [isOpen, take]));
  const turn = nextTurn(view);
  const last = view.turns.at(-1);
  const taken = [...view.calmed, ...view.reframed].some((one) => one.turn === turn);
  const fits = last !== undefined && slipped(last, flow) && view.mode !== 'exam' && isWriting;
  return {
    take,
    // Stays while the dialog is open, so that the focus finds its way back.
    offer:
      fits && declined !== turn && (!taken || way !== null) ? (
        <CalmOffer
          onWay={setWay}
          onNo={() => {
            setDeclined(turn);
            onBack();
          }}
        />
      ) : null,
    dialog: (
      <CalmDialog
        view={view}
        pronoun={pronoun}
        way={way}
        onWay={(next) => {
          setWay(next);
          if (next === null) onBack();
        }}
        onTaken={(aid) => void calm(aid)}
        onOwn={(own) => void reframe(own)}
      />
    ),
  };
}
