import type { RoundSummary } from '../session/types.ts';

const SCREENS = { preparing: 'prepare', talking: 'talk', ended: 'debrief', stopped: 'debrief' } as const;

/** The screen where a round goes on. */
export function addressOf({ id, phase }: Pick<RoundSummary, 'id' | 'phase'>): string {
  return `/${SCREENS[phase]}/${id}`;
}
