/** What a search for a rewrite may choose: things to be given, and sentences that give them. */
import type { Assessment } from '../grading/types.ts';
import { asks } from './asks.ts';
import type { Insert } from './compose.ts';
import { unitsOf } from './material.ts';
import { ACTS, gives } from './needs.ts';
import type { Need } from './types.ts';

/** Leads to its question by a sentence. */
const LEADS = /[.!。！][”’"」』]?\s*\S.*[?？]\s*$/su;

const ENDS = /[.!?。！？]/u;

/** Sentences tried for each need; further ones seldom give what these don't. */
const TRIED = 5;

/** Whether much of what the shorter says is in the longer, or a sentence is in both. */
function saySame(a: string, b: string): boolean {
  if (a.split(ENDS).some((one) => one.trim().length > 3 && b.includes(one.trim()))) return true;
  const [less, more] = [unitsOf([a]), unitsOf([b])].sort((one, other) => one.size - other.size);
  const shared = [...(less ?? [])].filter((unit) => more?.has(unit));
  return shared.length > (less?.size ?? 0) / 3;
}

/** Every choice of one sentence per need; one sentence may serve several. */
export function choices(
  missing: readonly Need[],
  inserts: ReadonlyMap<Need, readonly Insert[]>,
): readonly (readonly Insert[])[] {
  return missing.reduce<readonly (readonly Insert[])[]>(
    (before, need) =>
      before.flatMap((chosen) => {
        const served = chosen.some(({ text }) => inserts.get(need)?.some((one) => one.text === text));
        if (served) return [chosen];
        return (inserts.get(need) ?? [])
          .slice(0, TRIED)
          .filter((one) => !chosen.some((other) => saySame(one.text, other.text)))
          .map((one) => [...chosen, one]);
      }),
    [[]],
  );
}

/** What is asked of a rewrite: all that is missing, then less and less, the most urgent staying to the last. */
export function wishes(missing: readonly Need[]): readonly (readonly Need[])[] {
  // Each number from 0 says by its bits which needs are left out, the most urgent by the highest.
  const subsets = Array.from({ length: 2 ** missing.length }, (_, left) =>
    missing.filter((_need, i) => Math.floor(left / 2 ** (missing.length - 1 - i)) % 2 === 0),
  );
  // Taking out alone makes no reply better.
  return subsets.filter(({ length }) => length > 0);
}

/** How often sentences bring or say what one of them, or the words beside them, say already. */
export function repeats(chosen: readonly Insert[], beside: string): number {
  const brought = chosen.flatMap(({ brings }) => brings);
  const said = [beside, ...chosen.map(({ text }) => text)].flatMap((text) => [...unitsOf([text])]);
  return brought.length - new Set(brought).size + said.length - new Set(said).size;
}

/** A question of the trainee's own ends what is said: nothing is told behind it, nor in front of what leads to it. */
export function asksLast(chosen: readonly Insert[]): boolean {
  const asking = chosen.filter(({ text, given = [] }) => !given.includes('consent') && asks(text));
  return (
    asking.length === 0 || chosen.every((one) => asking.includes(one) || !LEADS.test(asking[0]?.text ?? ''))
  );
}

/** Whether things are done as a good talk does them here, or else by ready sentences: not by both, which would not agree. */
export function actsAtOne(chosen: readonly Insert[]): boolean {
  const acting = chosen.filter(({ given = [] }) => given.some((need) => ACTS.has(need)));
  return new Set(acting.map(({ isHere = false }) => isHere)).size < 2;
}

/** Consent is asked to something. */
export function isWhole(wish: readonly Need[], levels: Assessment['levels']): boolean {
  return !wish.includes('consent') || gives(levels, 'act') || wish.some((need) => ACTS.has(need));
}
