/** The replies of a scenario's best plans, each with the beat in which it is said. */
import type { PlanReply } from '../../scenario/schema.ts';
import { openPlay, playOne, type PlayInput } from '../../session/play-replies.ts';
import type { PlanReplyAt } from './material.ts';

type Parts = Omit<PlayInput, 'persona' | 'seed'>;

function courseOf(
  parts: Parts,
  persona: PlayInput['persona'],
  replies: readonly PlanReply[],
): readonly PlanReplyAt[] {
  const play = openPlay({ ...parts, persona });
  for (const said of replies) {
    if (play.view().phase !== 'talking') break;
    playOne(play, said);
  }
  return play
    .view()
    .turns.filter(({ warns }) => warns === null)
    .map(({ beat, told, reply: text }) => ({ persona, beat, told, text }));
}

/** Plays the plans of a language that end best. */
export function planRepliesAt(parts: Parts): readonly PlanReplyAt[] {
  const { scenario, lang } = parts;
  const best = new Set(scenario.endings.filter(({ rank }) => rank === 1).map(({ id }) => id));
  return scenario.plans
    .filter((plan) => plan.lang === lang && best.has(plan.ending))
    .flatMap(({ persona, replies }) => courseOf(parts, persona, replies));
}
