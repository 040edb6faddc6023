import { useState } from 'react';
import { useLocation } from 'wouter';
import type { ScenarioCard } from '../scenario/shelved.ts';
import type { RoundError } from '../session/store-types.ts';
import type { PersonaId } from '../shared/customer.ts';
import { usePreference, useRound } from './services.ts';
import { langIn, useLang } from './use-texts.ts';

interface Meeting {
  readonly meet: () => Promise<void>;
  readonly busy: boolean;
  /** Why the round could not begin. */
  readonly error: RoundError | null;
}

/** Begins a round in the interface's language, or in the first that the scenario has, and goes to it. */
export function useMeet(scenario: ScenarioCard, persona: PersonaId): Meeting {
  const [, navigate] = useLocation();
  const lang = useLang();
  const mode = usePreference('mode');
  const start = useRound((round) => round.start);
  const error = useRound((round) => round.error);
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const meet = async (): Promise<void> => {
    setState('busy');
    const spoken = langIn(scenario, lang);
    const id = await start({ scenario: scenario.id, persona, lang: spoken, mode });
    setState(id === null ? 'failed' : 'idle');
    if (id !== null) navigate(`/prepare/${id}`);
  };
  return { meet, busy: state === 'busy', error: state === 'failed' ? error : null };
}
