import type { Coach } from '../coach/types.ts';
import type { Grader } from '../grading/types.ts';

/** The coach with the grader that all is graded by: a chunk of its own, since no screen needs it to be drawn. */
export async function loadCoach(loading: Promise<Grader>): Promise<Coach> {
  const [{ rewritesOf }, grader] = await Promise.all([import('../coach/rewrite-round.ts'), loading]);
  return {
    rewrites: (view, turns, scenario) => rewritesOf(view, turns, scenario, grader),
  };
}
