/** How far findings can be relied on: below a bound the app says "perhaps" and they count half; no customer reacts to a likely mistake. */
import { isPitfallId, type CriterionId } from '../shared/rubric-ids.ts';
import type { TextDoc } from '../text/types.ts';
import { stepsOf } from './steps.ts';
import type { Assessment, Evidence, Finding, Settled } from './types.ts';

/** Of findings held less sure than this, more than two in five were wrong in cross-validation. */
const SURE = 0.6;
/** Below this a finding is likelier wrong than right: nobody is accused on its strength. */
export const EVEN = 0.5;
/** Below this a finding is not told at all: on rows of other hands, dropping these gained more precision than it cost recall. */
const TOLD = 0.4;
/** One finding this sure shows that a reply is an answer at all. */
const TELLING = 0.7;

/** Content units shared with the case from which a reply is an answer, however unsure what it does. */
const ON_CASE = 2;

/** Whether what a reply says is of this case: an hour or a sum, or words that the case has too, of which `shared` counts the units. Terse replies say little else. */
export function isOnCase({ lang, times, amounts }: TextDoc, shared: () => number): boolean {
  if (lang !== 'en') return false;
  return amounts.length > 0 || times.some(({ kind }) => kind !== 'vague') || shared() >= ON_CASE;
}

/** Whether a finding is told as "perhaps". */
export function isUnsure({ sure }: Pick<Evidence, 'sure'>): boolean {
  return sure < SURE;
}

/** Whether a finding is one of words that hurt, and likelier right than wrong. */
export function hurts({ criterion, sure }: Finding): boolean {
  return criterion.startsWith('pitfall.') && sure >= EVEN;
}

function isGood({ criterion }: Finding): boolean {
  return !isPitfallId(criterion);
}

/**
 * What is hardly likely is no finding. And a reply in which no good finding is as sure as that has nothing good found: noise and small talk look like many things a little,
 * a reply that does one thing seldom leaves all in doubt. On rows of other hands precision gained and recall kept. `isAnswer`: it is known to
 * be more than noise.
 */
export function withoutGuesses(
  findings: readonly Finding[],
  isAnswer = false,
): {
  readonly kept: readonly Finding[];
  readonly guessed: readonly Settled[];
} {
  const stands = isAnswer || findings.some((one) => isGood(one) && one.sure >= TELLING);
  const isKept = (one: Finding): boolean => (isGood(one) ? stands && one.sure >= TOLD : one.sure >= EVEN);
  return {
    kept: findings.filter(isKept),
    guessed: findings.filter((one) => !isKept(one)).map(({ criterion }) => ({ criterion, by: 'guess' })),
  };
}

function onlyBelow(evidence: readonly Evidence[], bound: number): ReadonlySet<CriterionId> {
  const above = new Set(evidence.filter(({ sure }) => sure >= bound).map(({ criterion }) => criterion));
  return new Set(evidence.map(({ criterion }) => criterion).filter((id) => !above.has(id)));
}

/** The criteria of which there is unsure evidence only. */
export function unsureIn(evidence: readonly Evidence[]): ReadonlySet<CriterionId> {
  return onlyBelow(evidence, SURE);
}

/** What an assessment holds without what is likelier wrong than right: what a customer reacts to. */
export function reliedOn({
  levels,
  evidence,
  moves,
  unclear,
}: Assessment): Pick<Assessment, 'levels' | 'steps' | 'moves' | 'unclear'> {
  const unlikely = onlyBelow(evidence, EVEN);
  const likely = Object.fromEntries(
    Object.entries(levels).filter(([id]) => !unlikely.has(id as CriterionId)),
  ) as Assessment['levels'];
  return { levels: likely, steps: stepsOf(likely), ...(moves === undefined ? {} : { moves }), unclear };
}
