/** Replies to choose among, turn by turn, for the rounds of an app. */
import { flowById, type Flows } from '../../charts/flows/index.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Effect } from '../../session/foresee.ts';
import type { RoundView } from '../../session/types.ts';
import { hintFor, type Hint } from '../hint.ts';
import type { Planned } from '../plan-replies.ts';
import type { GuidedTurn, Stock } from './material.ts';
import { optionsFor, type OptionSet } from './options.ts';
import { sayableIn } from './sayable.ts';

export interface GuideParts {
  readonly flows: Flows;
  readonly planned: Planned;
  readonly stock: Stock;
}

/** What a reply would do in the round as it stands; `null` where nothing can be said. */
export type Foresee = (reply: string) => Effect | null;

export interface Guide {
  readonly options: (view: RoundView, scenario: Scenario, foresee: Foresee) => OptionSet | null;
  readonly hint: (view: RoundView, scenario: Scenario, foresee: Foresee) => Hint | null;
}

export function createGuide({ flows, planned, stock }: GuideParts): Guide {
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
      planned: () => planned(scenario, view.lang),
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
