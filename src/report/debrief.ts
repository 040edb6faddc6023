/** The debrief of a round: a pure view of its log. Every quote is a slice of the reply that was typed in that turn. */
import type { Score, ScoredTurn, Weights } from '../grading/score.ts';
import type { CustomerState } from '../scenario/types.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { RoundView, TurnView } from '../session/types.ts';
import { MOODS } from '../shared/customer.ts';
import { groupOf, GROUPS, type CriterionId, type StepId } from '../shared/rubric-ids.ts';
import type { Bar, BarCell, ChangeAdvice, DebriefModel, PathRow, QuotedFinding } from './types.ts';

/** What the flow's steps are carried by in a reply (rubric §7). */
const CARRIED_BY: { readonly [step: string]: CriterionId | StepId } = {
  listen: 'step.listen',
  establish: 'step.establish',
  apologize: 'step.apologize',
  propose: 'step.resolve',
  consent: 'resolve.consent',
  follow_up: 'resolve.follow_up',
};

/** What a round wants most, in the order in which a lack of it is told: heard, owned, acted on, agreed. */
const WANTED: readonly CriterionId[] = [
  'empathy.understand',
  'apology.responsibility',
  'apology.impact',
  'resolve.action',
  'resolve.time',
  'listen.restate',
  'apology.sorry',
  'empathy.name_emotion',
  'resolve.consent',
  'resolve.follow_up',
  'listen.open_question',
  'empathy.validate',
  'apology.prevent',
];

/** The findings of a turn with their words; what is missing has none and is left out. */
function findingsOf({ turn, reply, assessment }: TurnView): readonly QuotedFinding[] {
  return assessment.evidence.map(({ criterion, level, code, start, end }) => ({
    turn,
    criterion,
    level,
    code,
    quote: reply.slice(start, end),
  }));
}

function isPitfall({ criterion }: { readonly criterion: CriterionId }): boolean {
  return groupOf(criterion) === 'pitfall';
}

function moodFall({ before, after }: TurnView): number {
  return MOODS.indexOf(before.mood) - MOODS.indexOf(after.mood);
}

/** The turn with the deepest fall of mood, the first of equals. */
function deepestFall(turns: readonly TurnView[]): TurnView | null {
  let deepest: TurnView | null = null;
  for (const turn of turns) {
    if (moodFall(turn) > 0 && (deepest === null || moodFall(turn) > moodFall(deepest))) deepest = turn;
  }
  return deepest;
}

function costOf(weights: Weights, { criterion }: { readonly criterion: CriterionId }): number {
  return weights[criterion]?.points ?? 0;
}

/** The costliest of some findings, the first of equals. */
function costliest(findings: readonly QuotedFinding[], weights: Weights): QuotedFinding | null {
  return [...findings].sort((a, b) => costOf(weights, b) - costOf(weights, a) || a.turn - b.turn)[0] ?? null;
}

/**
 * The one thing to change: the words that hurt where the mood fell deepest; else the costliest pitfall; else what was
 * wanted and never came; else what was only said in general.
 */
function adviceFor(
  turns: readonly TurnView[],
  graded: readonly CriterionId[],
  weights: Weights,
): ChangeAdvice {
  const all = turns.flatMap(findingsOf);
  const fall = deepestFall(turns);
  const hurting = fall === null ? [] : findingsOf(fall).filter(isPitfall);
  const worst = costliest(hurting.length > 0 ? hurting : all.filter(isPitfall), weights);
  if (worst !== null) return { kind: 'pitfall', ...worst };
  const met = new Set(turns.flatMap(({ assessment }) => Object.keys(assessment.levels)));
  const missing = WANTED.find((id) => graded.includes(id) && !met.has(id));
  if (missing !== undefined) return { kind: 'missing', criterion: missing };
  const specific = new Set(all.filter(({ level }) => level === 2).map(({ criterion }) => criterion));
  const weak = all.filter(
    ({ criterion, level }) => level === 1 && weights[criterion]?.maxLevel === 2 && !specific.has(criterion),
  );
  const first = costliest(weak, weights);
  return first === null ? { kind: 'keep' } : { kind: 'weak', ...first };
}

/** What worked: the finding that earned most, where possible in a turn after which the mood rose. */
function bestOf(turns: readonly TurnView[], score: Score): QuotedFinding | null {
  const rose = new Set(turns.filter((turn) => moodFall(turn) < 0).map(({ turn }) => turn));
  const lines = score.lines
    .filter(({ points }) => points > 0)
    .sort(
      (a, b) => Number(rose.has(b.turn)) - Number(rose.has(a.turn)) || b.points - a.points || a.turn - b.turn,
    );
  for (const { criterion, turn } of lines) {
    const found = turns
      .filter((one) => one.turn === turn)
      .flatMap(findingsOf)
      .find((finding) => finding.criterion === criterion);
    if (found !== undefined) return found;
  }
  return null;
}

function barsOf(
  turns: readonly TurnView[],
  graded: readonly CriterionId[],
  weights: Weights,
  score: Score,
): readonly Bar[] {
  const all = turns.flatMap(findingsOf);
  return GROUPS.filter((group) => group !== 'pitfall').flatMap((group): Bar[] => {
    const cells = graded
      .filter((id) => groupOf(id) === group && weights[id] !== undefined)
      .map((criterion): BarCell => {
        const line = score.lines.find((one) => one.criterion === criterion);
        const best =
          all.find((finding) => finding.criterion === criterion && finding.turn === line?.turn) ?? null;
        const weight = weights[criterion];
        return {
          criterion,
          level: line?.level ?? 0,
          maxLevel: weight?.maxLevel ?? 1,
          best,
          points: line?.points ?? 0,
          of: weight?.points ?? 0,
        };
      });
    const sum = (key: 'points' | 'of'): number => cells.reduce((total, cell) => total + cell[key], 0);
    return cells.length === 0 ? [] : [{ group, cells, points: sum('points'), of: sum('of') }];
  });
}

/** For each step of the taught order, the turns that carried it and the turn from which the path counts it. */
function pathOf(turns: readonly TurnView[], order: readonly string[]): readonly PathRow[] {
  let gate = 0;
  return order.map((step): PathRow => {
    const flag = CARRIED_BY[step];
    const carried = turns
      .filter(({ event }) => flag !== undefined && event.met.includes(flag))
      .map(({ turn }) => turn);
    const counted = turns.find(({ steps }) => steps.includes(step))?.turn ?? null;
    const filledAt = counted === null || gate === Number.POSITIVE_INFINITY ? null : Math.max(counted, gate);
    gate = filledAt ?? Number.POSITIVE_INFINITY;
    return { step, turns: carried, filledAt };
  });
}

function calmed({ mood }: CustomerState): boolean {
  return MOODS.indexOf(mood) >= MOODS.indexOf('calm');
}

/** The turns as the score reads them: late once the customer was furious, until she is calm again. */
export function scoredTurns(turns: readonly TurnView[]): readonly ScoredTurn[] {
  let exploded = false;
  return turns.map(({ turn, before, after, assessment }) => {
    exploded = (exploded || before.mood === 'furious') && !calmed(before);
    const scored = { turn, levels: assessment.levels, exploded };
    if (after.mood === 'furious') exploded = true;
    return scored;
  });
}

interface DebriefInput {
  readonly view: RoundView;
  readonly scenario: Scenario;
  /** Step ids of the flow in the taught order. */
  readonly order: readonly string[];
  /** The criteria that the grader reads. */
  readonly graded: readonly CriterionId[];
  readonly weights: Weights;
  readonly score: Score;
}

/** Everything the debrief shows. Deterministic: the same log, scenario and weights give the same debrief. */
export function debrief({ view, scenario, order, graded, weights, score }: DebriefInput): DebriefModel {
  const { turns, position, guess } = view;
  const told = position?.told ?? [];
  const hidden = scenario.preparation.needs.find((need) => need.hidden)?.id ?? '';
  return {
    ending: position?.ending ?? null,
    moods: [
      turns[0]?.before.mood ?? position?.customer.mood ?? 'upset',
      ...turns.map(({ after }) => after.mood),
    ],
    worked: bestOf(turns, score),
    change: adviceFor(turns, graded, weights),
    deepest: deepestFall(turns)?.turn ?? null,
    turns: turns.map(({ turn, assessment }) => ({ turn, evidence: assessment.evidence })),
    bars: barsOf(turns, graded, weights, score),
    pitfalls: turns
      .flatMap(findingsOf)
      .filter(isPitfall)
      .map((finding) => {
        const line = score.lines.find(
          (one) => one.criterion === finding.criterion && one.turn === finding.turn,
        );
        return { ...finding, points: line?.points ?? 0 };
      }),
    score,
    path: pathOf(turns, order),
    controlLost: turns
      .filter(({ event }) => event.hurt > 0 && !event.met.includes('step.control'))
      .map(({ turn }) => turn),
    neverAsked: scenario.facts.filter(({ id, matters }) => matters && !told.includes(id)).map(({ id }) => id),
    guess: {
      persona: guess.persona,
      personaRight: guess.persona === view.persona,
      need: guess.need,
      hiddenNeed: hidden,
      needRight: guess.need === hidden,
    },
    hints: turns.reduce((sum, { hints }) => sum + hints.length, 0),
  };
}
