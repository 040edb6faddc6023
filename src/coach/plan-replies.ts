/** The replies of a scenario's best plans, each with the beat in which it is said. */
import type { PlanReply, Scenario } from '../scenario/schema.ts';
import { openPlay, playOne, type PlayInput } from '../session/play-replies.ts';
import type { PersonaId } from '../shared/customer.ts';
import type { Lang } from '../shared/lang.ts';

/** A reply of a plan that ends best, where it was said and took the talk on. */
export interface PlanReplyAt {
  readonly persona: PersonaId;
  readonly beat: string;
  /** What had come out by then. */
  readonly told: readonly string[];
  readonly text: string;
}

type Parts = Omit<PlayInput, 'persona' | 'seed'>;

/** What plans are played with. */
export type PlanParts = Pick<Parts, 'grader' | 'flows' | 'voices'>;

/** The replies of a scenario's best plans in a language; worked out when they are first asked for. */
export type Planned = (scenario: Scenario, lang: Lang) => readonly PlanReplyAt[];

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
  return (
    play
      .view()
      .turns.filter(({ warns }) => warns === null)
      // Of several in one beat the last took the talk on.
      .filter(({ beat }, i, all) => all[i + 1]?.beat !== beat)
      .map(({ beat, told, reply: text }) => ({ persona, beat, told, text }))
  );
}

/** Plays the plans of a language that end best. */
function planRepliesAt(parts: Parts): readonly PlanReplyAt[] {
  const { scenario, lang } = parts;
  const best = new Set(scenario.endings.filter(({ rank }) => rank === 1).map(({ id }) => id));
  return scenario.plans
    .filter((plan) => plan.lang === lang && best.has(plan.ending))
    .flatMap(({ persona, replies }) => courseOf(parts, persona, replies));
}

/** Plays each scenario's plans once. */
export function plansPlayed(parts: PlanParts): Planned {
  const known = new WeakMap<Scenario, Map<Lang, readonly PlanReplyAt[]>>();
  return (scenario, lang) => {
    const byLang = known.get(scenario) ?? new Map<Lang, readonly PlanReplyAt[]>();
    known.set(scenario, byLang);
    const planned = byLang.get(lang) ?? planRepliesAt({ ...parts, scenario, lang });
    byLang.set(lang, planned);
    return planned;
  };
}
