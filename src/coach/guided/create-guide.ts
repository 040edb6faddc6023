/** Replies to choose among, turn by turn, for the rounds of an app: what is known of a scenario is worked out once. */
import { flowById, type Flows } from '../../charts/flows/index.ts';
import type { Grader } from '../../grading/types.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Effect } from '../../session/foresee.ts';
import type { RoundView } from '../../session/types.ts';
import type { Voices } from '../../session/voices.ts';
import type { Lang } from '../../shared/lang.ts';
import { hintFor, type Hint } from '../hint.ts';
import type { GuidedTurn, PlanReplyAt, Stock } from './material.ts';
import { optionsFor, type OptionSet } from './options.ts';
import { planRepliesAt } from './plan-replies.ts';
import { sayableIn } from './sayable.ts';

export interface GuideParts {
  readonly grader: Grader;
  readonly flows: Flows;
  readonly voices: Voices;
  readonly stock: Stock;
}

/** What a reply would do in the round as it stands; `null` where nothing can be said. */
export type Foresee = (reply: string) => Effect | null;

export interface Guide {
  readonly options: (view: RoundView, scenario: Scenario, foresee: Foresee) => OptionSet | null;
  readonly hint: (view: RoundView, scenario: Scenario, foresee: Foresee) => Hint | null;
}

export function createGuide({ grader, flows, voices, stock }: GuideParts): Guide {
  const known = new WeakMap<Scenario, Map<Lang, readonly PlanReplyAt[]>>();
  const plannedIn = (scenario: Scenario, lang: Lang): readonly PlanReplyAt[] => {
    const byLang = known.get(scenario) ?? new Map<Lang, readonly PlanReplyAt[]>();
    known.set(scenario, byLang);
    const planned = byLang.get(lang) ?? planRepliesAt({ scenario, lang, grader, flows, voices });
    byLang.set(lang, planned);
    return planned;
  };
  const turn = (view: RoundView, scenario: Scenario, foresee: Foresee): GuidedTurn | null => {
    const texts = scenario.texts[view.lang];
    const beat = scenario.beats.find(({ id }) => id === view.position?.beat);
    if (texts === undefined || beat === undefined || view.phase !== 'talking') return null;
    const seen = new Map<string, Effect>();
    const once = (reply: string): Effect => {
      const effect = seen.get(reply) ?? foresee(reply);
      if (effect === null) throw new Error('A round that is on can be foreseen');
      seen.set(reply, effect);
      return effect;
    };
    return {
      view,
      scenario,
      texts,
      beat,
      grader: { assess: (text) => once(text).graded.assessment },
      stock: stock[view.lang],
      planned: () => plannedIn(scenario, view.lang),
      foresee: once,
      isSayable: sayableIn(view, scenario, texts),
    };
  };
  return {
    hint: (view, scenario, foresee) => {
      const now = turn(view, scenario, foresee);
      return now === null ? null : hintFor(now, flowById(scenario.flow, flows));
    },
    options: (view, scenario, foresee) => {
      const now = turn(view, scenario, foresee);
      return now === null ? null : optionsFor(now);
    },
  };
}
