/** Seven bots that play a scenario in text, as classes do (design §6). */
import type { PlanReply, Scenario } from '../scenario/schema.ts';
import type { Lang } from '../shared/lang.ts';
import en from './bots/en.json' with { type: 'json' };
import zhHans from './bots/zh-Hans.json' with { type: 'json' };
import zhHant from './bots/zh-Hant.json' with { type: 'json' };

export const BOTS = ['model', 'rude', 'robotic', 'sorry', 'solver', 'silent', 'gaming'] as const;
export type Bot = (typeof BOTS)[number];

/** What all but the model say, one after another, again and again. */
const LINES: { readonly [L in Lang]: { readonly [B in Exclude<Bot, 'model'>]: readonly string[] } } = {
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
  en,
};

/** Longer rounds are none. */
export const MOST_TURNS = 40;

/** The courses a bot can take, turn by turn: the model has the scenario's own plans that end best, each other bot one. */
export function botCourses(bot: Bot, scenario: Scenario, lang: Lang): readonly (readonly PlanReply[])[] {
  if (bot === 'model') {
    const best = scenario.endings.find(({ rank }) => rank === 1)?.id;
    return scenario.plans
      .filter((plan) => plan.ending === best && plan.lang === lang)
      .map(({ replies }) => replies);
  }
  const lines = LINES[lang][bot];
  return [Array.from({ length: MOST_TURNS }, (_, i) => lines[i % lines.length] ?? '')];
}
