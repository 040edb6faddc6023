/** The debrief of a round: a pure view of its log. Every quote is a slice of the reply that was typed in that turn. */
import type { FlowDefinition } from '../charts/flows/definition.ts';
import type { Score, Weights } from '../grading/score.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { FlowTurn, MilestoneView } from '../session/flow-course.ts';
import type { RoundView } from '../session/types.ts';
import type { CriterionId } from '../shared/rubric-ids.ts';
import { adviceFor, bestOf } from './advice.ts';
import { barsOf } from './bars.ts';
import { deepestFall, moodsOf } from './course.ts';
import { findingsOf, isPitfall } from './findings.ts';
import { guidedSummary } from './guided.ts';
import { hintsTaken } from './hints-taken.ts';
import { judgedAgainst } from './judged.ts';
import { controlLostIn, pathOf } from './path.ts';
import { turningPointOf } from './turning-point.ts';
import { customerTypes } from './customer-types.ts';
import type { SignSeen } from './signs.ts';
import type { DebriefModel, Guess } from './types.ts';
import { weakestOf, weakTurns } from './weakest.ts';

export interface DebriefInput {
  readonly view: RoundView;
  readonly scenario: Pick<Scenario, 'facts' | 'preparation'>;
  /** The flow that the round was held against. */
  readonly flow: FlowDefinition;
  /** What each turn did to it: `flowCourse`. */
  readonly course: readonly FlowTurn[];
  /** `milestonesOf` the same. */
  readonly milestones: readonly MilestoneView[];
  /** The customer's words by which the type could be known: `signsIn`. */
  readonly signs: readonly SignSeen[];
  /** What the types that the customer was of want beside the flow. */
  readonly wants: readonly CriterionId[];
  /** The criteria that the grader reads. */
  readonly graded: readonly CriterionId[];
  readonly weights: Weights;
  /** Of `scoredTurns(view.turns)`, with these weights. */
  readonly score: Score;
}

function guessOf(
  view: RoundView,
  { preparation }: DebriefInput['scenario'],
  signs: readonly SignSeen[],
): Guess {
  const { guess } = view;
  const types = customerTypes(view);
  const hiddenNeed = preparation.needs.find(({ hidden }) => hidden)?.id ?? null;
  return {
    ...guess,
    personaRight: types.some(({ persona }) => persona === guess.persona),
    types,
    signs,
    hiddenNeed,
    needRight: guess.need !== null && guess.need === hiddenNeed,
  };
}

/** Everything the debrief shows. Deterministic: the same log, scenario and weights give the same debrief. */
export function debrief({
  view,
  scenario,
  flow,
  course,
  milestones,
  wants,
  signs,
  graded,
  weights,
  score,
}: DebriefInput): DebriefModel {
  const { turns, position } = view;
  const findings = turns.flatMap(findingsOf);
  const told = position?.told ?? [];
  const path = pathOf(course, flow);
  const moods = moodsOf(view);
  const bars = barsOf(graded, { findings, score, weights });
  const change =
    turns.length === 0 ? null : adviceFor(turns, { flow, path, persona: wants, graded }, weights, score);
  const guess = guessOf(view, scenario, signs);
  const turningPoint = turningPointOf(moods);
  const personas = guess.types.map(({ persona }) => persona);
  const truth = { personas, hiddenNeed: guess.hiddenNeed, turningPoint, bars };
  const weak = weakTurns(turns, score, change);
  return {
    ending: position?.ending ?? null,
    moods,
    worked: bestOf(turns, score, change),
    change,
    deepest: deepestFall(turns)?.turn ?? null,
    bars,
    pitfalls: findings.filter(isPitfall),
    score,
    path,
    milestones,
    controlLost: controlLostIn(turns),
    neverTold: scenario.facts.filter(({ id, matters }) => matters && !told.includes(id)).map(({ id }) => id),
    guess,
    judged: view.judgement === null ? null : judgedAgainst(view.judgement, truth),
    turningPoint,
    weak,
    weakest: weakestOf(weak),
    hints: hintsTaken(turns),
    guided: guidedSummary(turns),
  };
}
