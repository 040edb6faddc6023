/** The debrief of a round put together by hand, with the shipped weights. */
import { flowById } from '../../src/charts/flows/index.ts';
import { PERSONAS } from '../../src/charts/persona/personas.ts';
import { styleOf, waysOfStyle } from '../../src/charts/persona/styles.ts';
import { weights } from '../../src/criteria/weights.ts';
import { scoreRound } from '../../src/grading/score.ts';
import { scoredTurns } from '../../src/report/course.ts';
import { signsIn } from '../../src/report/signs.ts';
import { debrief } from '../../src/report/debrief.ts';
import type { DebriefModel } from '../../src/report/types.ts';
import { flowCourse, milestonesOf } from '../../src/session/flow-course.ts';
import { feltIn } from '../../src/session/felt.ts';
import { signLines } from '../../src/wiring/signs.ts';
import type { RoundView } from '../../src/session/types.ts';
import { CRITERION_IDS } from '../../src/shared/rubric-ids.ts';
import { roundOf, scenario, type Said } from './rounds.ts';

export function modelOfView(view: RoundView): DebriefModel {
  const flow = flowById(view.flow);
  const { wants } = PERSONAS[view.persona].fit;
  return debrief({
    view,
    scenario,
    flow,
    course: flowCourse(view.turns, flow),
    milestones: milestonesOf(view, flow),
    wants,
    graded: CRITERION_IDS,
    weights,
    signs: signsIn(view, {
      lines: signLines,
      scenario,
      texts: { signs: [] },
      waysOf: (persona) => waysOfStyle(styleOf(persona)),
    }),
    score: scoreRound(scoredTurns(view.turns), weights, feltIn(view)),
  });
}

export function modelOf(said: readonly Said[]): DebriefModel {
  return modelOfView(roundOf(said));
}
