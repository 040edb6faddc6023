/** Bots × personas × languages × seeds through a scenario, in text, as trainees would play it (design §6). */
import type { Flows } from '../charts/flows/index.ts';
import { weights } from '../criteria/weights.ts';
import { scoreRound } from '../grading/score.ts';
import type { Grader } from '../grading/types.ts';
import { scoredTurns } from '../report/course.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Voices } from '../session/voices.ts';
import type { PersonaId } from '../shared/customer.ts';
import type { Lang } from '../shared/lang.ts';
import { botCourses, BOTS, type Bot } from './bots.ts';
import { feltIn } from '../session/felt.ts';
import { playReplies } from '../session/play-replies.ts';

/** One round of one bot. */
export interface Outcome {
  readonly scenario: string;
  readonly persona: PersonaId;
  readonly lang: Lang;
  readonly bot: Bot;
  readonly seed: number;
  /** `null` when the round was not over after the bot's last reply. */
  readonly ending: string | null;
  /** Of the ending, 0 (worst) to 1 (best); 0 without one. */
  readonly rank: number;
  /** 0 to 100. */
  readonly score: number;
}

export interface SimulateInput {
  readonly scenario: Scenario;
  readonly voices: Voices;
  readonly grader: Grader;
  readonly flows: Flows;
  readonly personas: readonly PersonaId[];
  readonly langs: readonly Lang[];
  /** How many seeds, from 1. */
  readonly seeds: number;
}

/** Plays every combination, of several courses the best. A bot with nothing to say in a language is left out. */
export function simulate({
  scenario,
  voices,
  grader,
  flows,
  personas,
  langs,
  seeds,
}: SimulateInput): readonly Outcome[] {
  const rankOf = (ending: string | null): number =>
    scenario.endings.find(({ id }) => id === ending)?.rank ?? 0;
  const round = (lang: Lang, persona: PersonaId, bot: Bot, seed: number): readonly Outcome[] => {
    const rounds = botCourses(bot, scenario, lang).map((replies): Outcome => {
      const { ending, view } = playReplies({ scenario, voices, grader, flows, persona, lang, seed, replies });
      const { total } = scoreRound(scoredTurns(view.turns), weights, feltIn(view));
      return { scenario: scenario.id, persona, lang, bot, seed, ending, rank: rankOf(ending), score: total };
    });
    return rounds.sort((a, b) => b.rank - a.rank || b.score - a.score).slice(0, 1);
  };
  return langs.flatMap((lang) =>
    personas.flatMap((persona) =>
      BOTS.flatMap((bot) => Array.from({ length: seeds }, (_, i) => round(lang, persona, bot, i + 1)).flat()),
    ),
  );
}

/** What the model has to reach in its own persona, and in the others. */
const OWN = 1;
const OTHERS = 0.75;

/** Where a scenario does not tell good from bad. */
export interface Disorder {
  readonly outcome: Outcome;
  /** The model ends too low; another bot ends as high as the model or higher. */
  readonly problem: 'modelLow' | 'botHigh';
  /** What would have been enough, or what the model reached. */
  readonly bound: number;
}

/** Every outcome against the order that bots must keep: the model reaches the best, and each other bot less. */
export function disorders(outcomes: readonly Outcome[], own: PersonaId): readonly Disorder[] {
  return outcomes.flatMap((outcome): readonly Disorder[] => {
    if (outcome.bot === 'model') {
      const bound = outcome.persona === own ? OWN : OTHERS;
      return outcome.rank < bound ? [{ outcome, problem: 'modelLow', bound }] : [];
    }
    const model = outcomes.find(
      ({ bot, persona, lang, seed }) =>
        bot === 'model' && persona === outcome.persona && lang === outcome.lang && seed === outcome.seed,
    );
    return model !== undefined && outcome.rank >= model.rank
      ? [{ outcome, problem: 'botHigh', bound: model.rank }]
      : [];
  });
}

/** The lowest and highest score of the rounds that came to each ending, best ending first. */
export function scoreRanges(
  outcomes: readonly Outcome[],
  scenario: Scenario,
): readonly {
  readonly ending: string;
  readonly rank: number;
  readonly scores: readonly [number, number] | null;
}[] {
  return [...scenario.endings]
    .sort((a, b) => b.rank - a.rank)
    .map(({ id, rank }) => {
      const scores = outcomes.filter(({ ending }) => ending === id).map(({ score }) => score);
      return {
        ending: id,
        rank,
        scores: scores.length === 0 ? null : [Math.min(...scores), Math.max(...scores)],
      };
    });
}
