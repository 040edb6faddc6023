/** How a reply moves the customer: pure functions over the event and the persona's data, used by the chart's guards. */
import {
  MOODS,
  TRUSTS,
  type Mood,
  type PersonaId,
  type PromiseFate,
  type Reading,
  type Shifts,
  type Trust,
} from '../types.ts';
import { PERSONAS, type Need } from './personas.ts';

export type Reason = 'hurt' | 'heard' | 'owned' | 'concrete' | 'fit';

/** A move by a number of steps, and the dimension of the reading that carried it. */
export interface Shift {
  readonly by: number;
  readonly because: Reason;
}

const STAY: Shift = { by: 0, because: 'heard' };
/** The dimensions in the order in which they are named as a reason when several were needed. */
const DIMENSIONS = ['owned', 'heard', 'concrete', 'fit'] as const;

function meets(reading: Reading, need: Need): boolean {
  return DIMENSIONS.every((dimension) => reading[dimension] >= (need[dimension] ?? -1));
}

/** The dimension that a need asks most of; earlier in the list on a tie. */
function carrier(need: Need): Reason {
  const asked = DIMENSIONS.filter((dimension) => need[dimension] !== undefined);
  const strongest = Math.max(...asked.map((dimension) => need[dimension] ?? 0));
  return asked.find((dimension) => need[dimension] === strongest) ?? 'heard';
}

/** Steps of mood: down by hurt, up by what this persona needs at this mood; what the persona can't bear holds it back. */
export function moodShift(persona: PersonaId, mood: Mood, reading: Reading): Shift {
  const data = PERSONAS[persona];
  const drop = data.drop[reading.hurt];
  if (drop > 0) return { by: -Math.min(drop, MOODS.indexOf(mood)), because: 'hurt' };
  if (reading.hurt > 0 || reading.fit === -1 || mood === 'warm') return STAY;
  const leaps = mood === 'furious' || mood === 'upset' ? data.leap : null;
  if (leaps !== null && meets(reading, leaps)) return { by: 2, because: carrier(leaps) };
  const need = data.ladder[mood].find((one) => meets(reading, one));
  return need === undefined ? STAY : { by: 1, because: carrier(need) };
}

/** Steps of trust: owned faults and kept-to acts build it one step a reply; hurt breaks it. */
export function trustShift(trust: Trust, reading: Reading): Shift {
  const at = TRUSTS.indexOf(trust);
  if (reading.hurt === 2) return { by: at > 0 ? -1 : 0, because: 'hurt' };
  if (reading.hurt === 1) return { by: at > 1 ? -1 : 0, because: 'hurt' };
  if (at === TRUSTS.length - 1) return STAY;
  if (reading.concrete === 2) return { by: 1, because: 'concrete' };
  if (reading.owned === 2) return { by: 1, because: 'owned' };
  if (reading.owned === 1 && reading.concrete === 1) return { by: 1, because: 'owned' };
  if (reading.fit === 1 && reading.heard > 0) return { by: 1, because: 'fit' };
  return STAY;
}

function clamped(value: number, most: number): number {
  return Math.min(most, Math.max(0, value));
}

/** A value some steps on; an order has ends. */
function stepped<T>(order: readonly T[], value: T, by: number): T {
  return order[clamped(order.indexOf(value) + by, order.length - 1)] ?? value;
}

/** Trust at the next act, after what became of the promises. */
export function trustByPromise(persona: PersonaId, trust: Trust, fate: PromiseFate): Trust {
  if (fate === 'none') return trust;
  const by = PERSONAS[persona].promise[fate];
  if (fate !== 'warned' || by >= 0) return stepped(TRUSTS, trust, by);
  return TRUSTS.indexOf(trust) > TRUSTS.indexOf('low') ? stepped(TRUSTS, trust, by) : trust;
}

/** Mood at the next act: a silent miss hurts like an insult, everything else leaves it as it was. */
export function moodAtAct(persona: PersonaId, mood: Mood, fate: PromiseFate): Mood {
  return fate === 'missed' ? stepped(MOODS, mood, -PERSONAS[persona].drop[2]) : mood;
}

/** Patience at the next act: half of it comes back with time, unless the customer was let down in silence meanwhile. */
export function patienceAtAct(persona: PersonaId, patience: number, fate: PromiseFate): number {
  const { patience: most } = PERSONAS[persona];
  return fate === 'missed' ? patience : Math.min(most, patience + Math.ceil(most / 2));
}

/** The scales that something which happens can move. */
export interface Shifted {
  readonly mood: Mood;
  readonly trust: Trust;
  readonly patience: number;
}

/** The customer after something that happens; one who turns has no more patience than the new type begins with. */
export function shifted(persona: PersonaId, { mood, trust, patience }: Shifted, by: Shifts): Shifted {
  const { patience: most } = PERSONAS[by.persona ?? persona];
  return {
    mood: stepped(MOODS, mood, by.mood ?? 0),
    trust: stepped(TRUSTS, trust, by.trust ?? 0),
    patience: clamped(patience + (by.patience ?? 0), most),
  };
}
