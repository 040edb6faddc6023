/** Guided rounds of the shipped scenarios, played in memory. */
import { createGuide } from '../../../src/coach/guided/create-guide.ts';
import { plansPlayed } from '../../../src/coach/plan-replies.ts';
import type { OptionSet } from '../../../src/coach/guided/options.ts';
import type { Scenario } from '../../../src/scenario/schema.ts';
import { openPlay, type OpenPlay } from '../../../src/session/play-replies.ts';
import type { PersonaId } from '../../../src/shared/customer.ts';
import type { Lang } from '../../../src/shared/lang.ts';
import { flows } from '../../../src/wiring/flows.ts';
import { loadGrader } from '../../../src/wiring/grader.ts';
import { voices } from '../../../src/wiring/voices.ts';
import stock from '../../../scenarios/stock-replies.json' with { type: 'json' };

export const grader = await loadGrader();
export const guide = createGuide({ flows, planned: plansPlayed({ grader, flows, voices }), stock });

export interface Place {
  readonly scenario: Scenario;
  readonly lang: Lang;
  readonly persona: PersonaId;
  readonly seed?: number;
}

export function openGuided(place: Place): OpenPlay {
  return openPlay({ ...place, voices, grader, flows, mode: 'guided' });
}

export interface TurnOffered {
  readonly play: OpenPlay;
  readonly set: OptionSet;
}

/** Plays turns by the best reply, and gives each turn to look at before it is said; `null` where nothing is offered. */
export function* playBest(place: Place, turns: number): Generator<TurnOffered | null, OpenPlay> {
  const play = openGuided(place);
  for (let turn = 1; turn <= turns && play.view().phase === 'talking'; turn++) {
    if (play.pending() !== null) play.beginAct();
    const set = guide.options(play.view(), place.scenario, play.foresee);
    if (set === null) {
      yield null;
      return play;
    }
    yield { play, set };
    const chosen = play.choose({ ...set, chosen: set.best, reason: 'calm', why: '' });
    const said = play.reply(set.options[set.best]?.text ?? '');
    if (!chosen.ok || !said.ok) throw new Error('The best reply could not be said');
  }
  return play;
}
