/** The facts of a case as questions are held against them, in one language. */
import type { Askable } from '../grading/askings.ts';
import { wordings } from './lines.ts';
import type { ScenarioTexts } from './schema.ts';

export function askablesOf({ facts }: Pick<ScenarioTexts, 'facts'>): readonly Askable[] {
  return Object.entries(facts).map(([id, { note, askings, misses, answer }]) => ({
    id,
    askings,
    misses,
    answers: [note, ...wordings(answer)],
  }));
}
