/** What a search for a rewrite may choose: things to be given, and sentences that give them. */
import type { Assessment } from '../grading/types.ts';
import type { CriterionId } from '../shared/rubric-ids.ts';
import { contentOf } from '../text/content.ts';
import { readText } from '../text/read-text.ts';
import type { Insert } from './compose.ts';
import { gives } from './needs.ts';
import type { Need } from './types.ts';

/** Sentences tried for each need; further ones seldom give what these don't. */
const TRIED = 6;

/** What would contradict words that leave a thing open. */
export const SETTLED: readonly Need[] = ['owned', 'reason', 'act', 'options', 'assurance', 'prevent'];
const ACTS: ReadonlySet<Need> = new Set(['act', 'options', 'assurance', 'prevent', 'follow_up']);

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
        return (inserts.get(need) ?? []).slice(0, TRIED).map((one) => [...chosen, one]);
      }),
    [[]],
  );
}

/** What is asked of a rewrite: all that is missing, then less and less, the most urgent staying longest. */
export function wishes(missing: readonly Need[]): readonly (readonly Need[])[] {
  // Each number from 0 says by its bits which needs are left out, the most urgent by the highest.
  const subsets = Array.from({ length: 2 ** missing.length }, (_, left) =>
    missing.filter((_need, i) => Math.floor(left / 2 ** (missing.length - 1 - i)) % 2 === 0),
  );
  // Taking out alone is enough only where nothing was missing.
  const some = missing.length === 0 ? subsets : subsets.filter(({ length }) => length > 0);
  return [...some].sort((a, b) => b.length - a.length);
}

/** How often sentences bring or say what the reply or another of them has already. */
export function repeats(chosen: readonly Insert[], reply: string, levels: Assessment['levels']): number {
  const brought = chosen.flatMap(({ brings }) => brings);
  const said = [reply, ...chosen.map(({ text }) => text)].flatMap((text) => [
    ...new Set(contentOf(readText(text)).map(({ unit }) => unit)),
  ]);
  const saidTwice = said.length - new Set(said).size;
  const had = (id: CriterionId): boolean =>
    levels[id] !== undefined ||
    (id === 'apology.sorry' && levels['pitfall.conditional_apology'] !== undefined);
  return brought.filter((id, i) => had(id) || brought.indexOf(id) < i).length + saidTwice;
}

/** Consent is asked to something. */
export function isWhole(wish: readonly Need[], levels: Assessment['levels']): boolean {
  return !wish.includes('consent') || gives(levels, 'act') || wish.some((need) => ACTS.has(need));
}
