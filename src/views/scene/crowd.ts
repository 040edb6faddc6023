/** How many others there are, for the eye alone: they wait behind a customer, or read along under a post. */
import { pickIndex } from '../../shared/random.ts';

const USUAL = 2;
/** As many as there is room to draw. */
const MOST = 9;

/** Who waits behind by now: one more every second turn. */
export function waitingNow(atFirst: number | undefined, turns: number): number {
  return Math.min(MOST, (atFirst ?? USUAL) + Math.floor(turns / 2));
}

export interface Onlookers {
  readonly views: number;
  readonly comments: number;
}

/** Who has read a post by now, and how many have written under it; the same for the same scenario and turn. */
export function onlookersNow(id: string, atFirst: number | undefined, turns: number): Onlookers {
  const there = (atFirst ?? USUAL) + 1;
  const start = there * (38 + pickIndex(30, 'views', id));
  return {
    views: Math.round(start * 1.4 ** turns),
    comments: there + turns * 3 + pickIndex(4, 'comments', id, turns),
  };
}
