/** Which fact a reply asks for (design §6, askings). */
import { readAsking } from '../grading/askings.ts';
import type { Assessment } from '../grading/types.ts';
import { readText } from '../text/read-text.ts';
import type { Stage } from './stage.ts';

/**
 * The fact that a reply asks for by its words; else, for an open question, the next fact not told yet, those that matter
 * first, as a customer would who is simply asked to tell. `null` when nothing of the case is asked for.
 */
export function askedFact(
  reply: string,
  assessment: Assessment,
  { askings, scenario }: Pick<Stage, 'askings' | 'scenario'>,
  told: readonly string[],
): string | null {
  const consents = assessment.evidence.filter(({ criterion }) => criterion === 'resolve.consent');
  const asking = readAsking(readText(reply), askings, consents);
  if (asking !== null) return asking.fact;
  if (assessment.levels['listen.open_question'] === undefined) return null;
  const untold = scenario.facts.filter(({ id }) => !told.includes(id));
  return (untold.find(({ matters }) => matters) ?? untold[0])?.id ?? null;
}
