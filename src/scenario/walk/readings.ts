/** The finite alphabet of the walk: every reading that can make a difference to a round, and none that no reply can have. */
import { toEvent } from '../../charts/to-event.ts';
import { NO_READING, type Grade3, type Reading } from '../../charts/types.ts';
import { isCriterionId, type Flag } from '../../shared/rubric-ids.ts';

const GRADES: readonly Grade3[] = [0, 1, 2];
const FITS = [-1, 0, 1] as const;
/** Beyond this many flags only small sets of them are tried. */
const MAX_FLAGS = 10;

/** All combinations of the five numbers, then a reply that could not be read; asking nothing, meeting nothing. */
export const NUMERIC_READINGS: readonly Reading[] = [
  ...GRADES.flatMap((hurt) =>
    GRADES.flatMap((heard) =>
      GRADES.flatMap((owned) =>
        GRADES.flatMap((concrete) =>
          FITS.map((fit): Reading => ({ ...NO_READING, hurt, heard, owned, concrete, fit })),
        ),
      ),
    ),
  ),
  { ...NO_READING, unclear: true },
];

/** Every set of flags; of more than ten only none, each, each two, and all. */
export function flagSets(flags: readonly Flag[]): readonly (readonly Flag[])[] {
  if (flags.length > MAX_FLAGS) {
    const pairs = flags.flatMap((one, i) => flags.slice(i + 1).map((other) => [one, other]));
    return [[], ...flags.map((flag) => [flag]), ...pairs, flags];
  }
  let all: (readonly Flag[])[] = [[]];
  for (const flag of flags) all = all.concat(all.map((part) => [...part, flag]));
  return all;
}

/** Pitfalls without which control is kept (rubric §7). */
const CONTROL_PITFALLS: ReadonlySet<Flag> = new Set<Flag>([
  'pitfall.hostile',
  'pitfall.argue',
  'pitfall.blame_customer',
  'pitfall.command_calm',
  'pitfall.minimise',
]);

/** The least numbers of a reply that meets these criteria, by `toEvent` itself. */
function leastOf(flags: readonly Flag[]): Reading {
  const levels = Object.fromEntries(flags.filter(isCriterionId).map((id) => [id, 1 as const]));
  const reading = (more: object) =>
    toEvent({ levels: { ...levels, ...more }, steps: {}, moves: [], unclear: false }, null, 'rational');
  // An empathy formula takes the general kinds of being heard back, so only what stands beside one is sure.
  return { ...reading({}), heard: reading({ 'pitfall.hollow_empathy': 1 }).heard };
}

/** A test whether some reply has the numbers of a reading and, of the `considered` flags, just the given ones (rubric §7). */
export function consistencyOf(
  flags: readonly Flag[],
  considered: readonly Flag[],
): (reading: Reading) => boolean {
  const least = leastOf(flags);
  const lacks = (flag: Flag): boolean => considered.includes(flag) && !flags.includes(flag);
  return ({ hurt, heard, owned, concrete, unclear }) => {
    if (unclear) return flags.length === 0;
    if (hurt < least.hurt || heard < least.heard || owned < least.owned || concrete < least.concrete)
      return false;
    if (flags.includes('step.resolve') && concrete === 0) return false;
    if (lacks('step.resolve') && concrete === 2) return false;
    if (flags.includes('step.establish') && (heard === 0 || flags.includes('pitfall.hollow_empathy')))
      return false;
    if (flags.includes('step.control')) return !flags.some((flag) => CONTROL_PITFALLS.has(flag));
    return !lacks('step.control') || hurt > 0 || heard + owned + concrete === 0;
  };
}
