/** Which words of a reply are worth keeping where it was said. */
import type { Assessment } from '../grading/types.ts';
import type { CriterionId } from '../shared/rubric-ids.ts';
import { BROUGHT_BY, FREE } from './needs.ts';
import type { Part } from './parts.ts';

export interface Place {
  /** What was found in the reply. */
  readonly own: Assessment['levels'];
  /** What a good talk does here, or what is still due; `null` where nobody knows. */
  readonly useful: ReadonlySet<CriterionId> | null;
}

/** A fault that is owned is said whenever it is, with its sorry. */
const OWNS_UP: ReadonlySet<CriterionId> = new Set(['apology.responsibility', 'apology.sorry']);

/** Asked to what stands before it: by itself it leads away from the answer. */
export const HANGS: ReadonlySet<CriterionId> = new Set([
  'resolve.consent',
  'listen.closed_question',
  'listen.guiding_question',
]);

/** Whether something is found in a part that carries a score by itself, and that is done well, of use here or said of this case. */
export function isWorth(part: Part, { useful, own }: Place): boolean {
  const { hurt, criteria, isOfCase, isUntimed, isQuestion } = part;
  // What is only asked leave for is asked to what stands before it.
  if (hurt === null && isQuestion && onlyActs(part)) return false;
  // Who can say when does not promise beside it that something will be done.
  const isVague = isUntimed && (!isOfCase || !criteria.includes('resolve.action'));
  if (
    hurt === null &&
    isVague &&
    (useful?.has('resolve.time') === true || useful?.has('resolve.options') === true)
  )
    return false;
  const ownsUp = own['apology.responsibility'] === 2;
  const counts = (id: CriterionId): boolean =>
    useful === null ||
    isOfCase ||
    (ownsUp && OWNS_UP.has(id)) ||
    // A sorry for nothing in particular is none.
    (id !== 'apology.sorry' && useful.has(id));
  return hurt !== null || criteria.some((id) => !HANGS.has(id) && !FREE.includes(id) && counts(id));
}

/** What was said is given back once. */
export function onlyRestates({ criteria }: Part): boolean {
  return criteria.every((id) => id === 'listen.restate');
}

const ACTS: ReadonlySet<CriterionId> = new Set([...BROUGHT_BY.act, 'resolve.options']);

/** Does something, or asks leave to, and nothing else. */
export function onlyActs({ criteria }: Part): boolean {
  return criteria.length > 0 && criteria.every((id) => ACTS.has(id) || HANGS.has(id));
}
