import type { Coach } from '../coach/types.ts';
import type { Grader } from '../grading/types.ts';
import { flows } from './flows.ts';

/** The coach with the grader that all is graded by: a chunk of its own, since no screen needs it to be drawn. */
export async function loadCoach(loading: Promise<Grader>): Promise<Coach> {
  const [{ rewritesOf }, { plansPlayed }, { createGuide }, { voices }, stock, grader] = await Promise.all([
    import('../coach/rewrite-round.ts'),
    import('../coach/plan-replies.ts'),
    import('../coach/guided/create-guide.ts'),
    import('./voices.ts'),
    import('../../scenarios/stock-replies.json', { with: { type: 'json' } }),
    loading,
  ]);
  const planned = plansPlayed({ grader, flows, voices });
  const guide = createGuide({ flows, planned, stock: stock.default });
  return {
    rewrites: (view, turns, scenario) => rewritesOf(view, turns, scenario, { grader, planned }),
    options: guide.options,
    hint: guide.hint,
  };
}
