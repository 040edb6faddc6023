import type { Grader } from '../grading/types.ts';
import type { Play } from '../session/play.ts';
import { flows } from './flows.ts';

/** What rounds are played with, and the grader that all is graded by: chunks of their own, since no screen needs them to be drawn. */
export async function loadPlay(loading: Promise<Grader>): Promise<Play> {
  const [{ createPlay }, { voices }, grader] = await Promise.all([
    import('../session/play.ts'),
    import('./voices.ts'),
    loading,
  ]);
  return createPlay({ voices, flows, grader });
}
