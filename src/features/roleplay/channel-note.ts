import type { TFunction } from 'i18next';
import type { Scenario } from '../../scenario/schema.ts';
import { TURN_MINUTES } from '../../session/turn-minutes.ts';
import type { RoundView } from '../../session/types.ts';
import { waitingNow } from '../../views/scene/crowd.ts';

/** Turns since the two last met. */
export function turnsOfContact({ turns, acts }: Pick<RoundView, 'turns' | 'acts'>): number {
  return turns.length - (acts.at(-1)?.afterTurn ?? 0);
}

/** What the channel tells by now beside its name: how long the call has lasted, how many wait behind; `null` for nothing. */
export function channelNote(
  t: TFunction,
  { channel, bystanders }: Pick<Scenario, 'channel' | 'bystanders'>,
  view: Pick<RoundView, 'turns' | 'acts'>,
): string | null {
  const turns = turnsOfContact(view);
  if (channel === 'phone' || channel === 'video') {
    const minutes = turns * TURN_MINUTES[channel];
    return minutes === 0 ? t('channel:justPickedUp') : t('channel:onTheLine', { count: minutes });
  }
  if (channel !== 'counter') return null;
  const waiting = waitingNow(bystanders, turns);
  return waiting === 0 ? t('channel:nobodyWaits') : t('channel:waiting', { count: waiting });
}
