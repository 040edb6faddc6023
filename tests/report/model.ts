/** The debrief of a round put together by hand, with the shipped weights. */
import { flowById } from '../../src/charts/flows/index.ts';
import { PERSONAS } from '../../src/charts/persona/personas.ts';
import { weights } from '../../src/criteria/weights.ts';
import { scoreRound } from '../../src/grading/score.ts';
import { scoredTurns } from '../../src/report/course.ts';
import { debrief } from '../../src/report/debrief.ts';
import type { DebriefModel } from '../../src/report/types.ts';
import { flowCourse, milestonesOf } from '../../src/session/flow-course.ts';
import type { RoundView } from '../../src/session/types.ts';
import { CRITERION_IDS } from '../../src/shared/rubric-ids.ts';
import { roundOf, scenario, type Said } from './rounds.ts';

export function modelOfView(view: RoundView): DebriefModel {
  const flow = flowById(view.flow);
  const { wants, fails } = PERSONAS[view.persona].fit;
  return debrief({
    view,
    scenario,
    flow,
    course: flowCourse(view.turns, flow),
    milestones: milestonesOf(view, flow),
    wants,
    graded: CRITERION_IDS,
    weights,
    score: scoreRound(scoredTurns(view.turns), weights, fails.criteria),
  });
}

export function modelOf(said: readonly Said[]): DebriefModel {
  return modelOfView(roundOf(said));
}
