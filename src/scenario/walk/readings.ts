/** The finite alphabet of the walk: every reading that can make a difference to a round, and none that no reply can have. */
import { toEvent } from '../../charts/to-event.ts';
import { NO_READING, type Grade3, type Reading } from '../../charts/types.ts';
import { CRITERION_IDS, isCriterionId, type Flag } from '../../shared/rubric-ids.ts';

const GRADES: readonly Grade3[] = [0, 1, 2];
const FITS = [-1, 0, 1] as const;

/**
 * All combinations of the five numbers, then a reply that could not be read, then those that can be of one that is too long;
 * asking nothing, meeting nothing.
 */
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
  ...GRADES.flatMap((hurt) =>
    GRADES.flatMap((heard) =>
      GRADES.flatMap((owned) =>
        GRADES.map((concrete): Reading => ({
          ...NO_READING,
          hurt,
          heard,
          owned,
          concrete,
          fit: -1,
          long: true,
        })),
      ),
    ),
  ),
];

/** Number of the readings that are not of a reply that is too long. */
const SHORT = NUMERIC_READINGS.findIndex(({ long }) => long === true);

/** By index: the same reading of a reply that is not too long and can't be borne as well; itself where it is not too long. */
export function shortOf(index: number): number {
  return index < SHORT ? index : (index - SHORT) * FITS.length;
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

/** How a set of flags binds the numbers and the other flags of a reply, whatever is met beside it. */
export interface Binding {
  /** The steps among the flags: what is lacking of them binds too. */
  readonly steps: string;
  /** The greater each of these, the fewer replies can have the flags. */
  readonly bounds: readonly number[];
}

/** What a criterion can bind together with another: an act with a time, a slip with a slip. */
const HALVES = [[], ['resolve.time'], ['resolve.action'], ['pitfall.jargon']] as const;

function leastBeside(flags: readonly Flag[]): readonly number[] {
  return HALVES.flatMap((beside) => {
    const { hurt, heard, owned, concrete } = leastOf([...flags, ...beside]);
    return [hurt, heard, owned, concrete];
  });
}

const NOTHING_BOUND = leastBeside([]).join();
/** The criteria that bind any number at all. */
const BINDING: ReadonlySet<Flag> = new Set(
  CRITERION_IDS.filter((id) => leastBeside([id]).join() !== NOTHING_BOUND),
);
const known = new Map<string, readonly number[]>();

/** The least numbers of a reply with these flags, alone and beside each half. Few flags bear on it, so few are worked out. */
function leastOnce(flags: readonly Flag[]): readonly number[] {
  const binding = flags.filter((flag) => BINDING.has(flag)).sort();
  const key = binding.join();
  const least = known.get(key) ?? leastBeside(binding);
  known.set(key, least);
  return least;
}

/** How these flags bind the others: see `Binding`. */
export function bindingOf(flags: readonly Flag[]): Binding {
  const others = [
    flags.length > 0,
    flags.includes('pitfall.hollow_empathy'),
    flags.some((flag) => CONTROL_PITFALLS.has(flag)),
  ];
  return {
    steps: flags
      .filter((flag) => flag.startsWith('step.'))
      .sort()
      .join(),
    bounds: [...leastOnce(flags), ...others.map(Number)],
  };
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
