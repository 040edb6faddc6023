/** Weak replies said in the middle of good talks of the shipped scenarios, and their rewrites. */
import { plansPlayed } from '../../src/coach/plan-replies.ts';
import { rewritesOf } from '../../src/coach/rewrite-round.ts';
import type { Rewrite } from '../../src/coach/types.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { openPlay, playOne } from '../../src/session/play-replies.ts';
import type { RoundView, TurnView } from '../../src/session/types.ts';
import type { Lang } from '../../src/shared/lang.ts';
import { loadGrader } from '../../src/wiring/grader.ts';
import { flows } from '../../src/wiring/flows.ts';
import { voices } from '../../src/wiring/voices.ts';
import caseWeak from './case-weak-replies.json' with { type: 'json' };
import weak from './weak-replies.json' with { type: 'json' };

export const grader = await loadGrader();
export const planned = plansPlayed({ grader, flows, voices });
/** Of each shipped case's own matter, by its id. */
export const CASE_WEAK: { readonly [id: string]: typeof WEAK | undefined } = caseWeak;
export const WEAK: { readonly [L in Lang]: readonly string[] } = weak;

export interface Said {
  readonly view: RoundView;
  readonly turn: TurnView;
  readonly rewrite: Rewrite | null;
}

/** The talk that ends best, in this language. @throws Error where there is none. */
function bestPlan({ endings, plans }: Scenario, lang: Lang): Scenario['plans'][number] {
  const best = endings.find(({ rank }) => rank === 1)?.id;
  const plan = plans.find((one) => one.ending === best && one.lang === lang);
  if (plan === undefined) throw new Error(`No good talk in ${lang}`);
  return plan;
}

/** A reply in place of the one that a good talk has after `depth` turns. */
export function saidAt(scenario: Scenario, lang: Lang, depth: number, reply: string): Said {
  const plan = bestPlan(scenario, lang);
  const play = openPlay({ scenario, voices, grader, flows, persona: plan.persona, lang });
  for (const good of plan.replies.slice(0, depth % plan.replies.length)) playOne(play, good);
  play.reply(reply);
  const view = play.view();
  const turn = view.turns.at(-1);
  if (turn === undefined) throw new Error('Nothing was said');
  const [rewrite] = rewritesOf(view, [turn.turn], scenario, { grader, planned });
  return { view, turn, rewrite: rewrite ?? null };
}
