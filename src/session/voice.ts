/** Everything that a customer of one type can say in one scenario and language, by the line it belongs to. */
import { styleOf, waysOfStyle } from '../charts/persona/styles.ts';
import type { PersonaId } from '../charts/types.ts';
import { wordingsFor } from '../scenario/lines.ts';
import type { Say, Scenario, ScenarioTexts } from '../scenario/schema.ts';
import type { CommonReaction, ReactionRule } from '../scenario/types.ts';
import type { Lang } from '../shared/lang.ts';
import { HINT_LINE, hintOf } from './customer-hint.ts';
import type { Voices } from './voices.ts';

/** A line of the dialogue: its id as the log names it, and the wordings to choose among. */
export interface Line {
  readonly line: string;
  readonly wordings: readonly string[];
}

export interface Voice {
  readonly lang: Lang;
  readonly persona: PersonaId;
  /** The customer's own name, for `{name}`. */
  readonly name: string;
  /** The scenario's own reactions, then those of the type and the style, in the order in which they are tried. */
  readonly reactions: readonly (ReactionRule & Line)[];
  /** The line of a beat when it is reached, and when its question is asked again. */
  say(beat: string): Line;
  nudge(beat: string): Line;
  /** The line of a beat that is reached when all that it reveals has been told; `null` before, and where none is written. */
  known(beat: string, told: readonly string[]): Line | null;
  /** The question of a beat in a hint; `null` for a customer who says it, and where there is nothing to hint at. */
  hint(beat: string): Line | null;
  answer(fact: string): Line;
  ending(ending: string): Line;
  /** The last words before an act, and the first in it after what became of the promises; `null` where nothing is said of that. */
  parting(act: string): Line;
  promise(act: string, fate: 'kept' | 'warned' | 'missed'): Line | null;
  /** A stage direction. */
  surprise(surprise: string): Line;
}

function required<T>(texts: Readonly<Record<string, T>>, id: string): T {
  const text = Object.hasOwn(texts, id) ? texts[id] : undefined;
  if (text === undefined)
    throw new Error(`The scenario has no text for ${id}; the check refuses such a file`);
  return text;
}

/** The voice of a persona in a scenario; `texts` are the scenario's in the round's language. */
export function voiceOf(
  scenario: Scenario,
  texts: ScenarioTexts,
  { persona, lang }: { readonly persona: PersonaId; readonly lang: Lang },
  voices: Voices,
): Voice {
  const line = (id: string, say: Say): Line => ({ line: id, wordings: wordingsFor(say, persona) });
  const style = styleOf(persona, scenario.style);
  const ways = waysOfStyle(style);
  const ofType = voices.personas[persona][lang] ?? {};
  const common = ({ style: way, ...rule }: CommonReaction): readonly (ReactionRule & Line)[] => {
    if (way !== undefined && !ways.includes(way)) return [];
    const given = way === undefined ? ofType : (voices.styles[way]?.[lang] ?? {});
    return [{ ...rule, line: `reaction/${rule.id}`, wordings: given[rule.id] ?? [] }];
  };
  const hints = style.talk === 'indirect' ? (voices.styles['talk.indirect']?.[lang] ?? {}) : {};
  return {
    lang,
    persona,
    name: texts.customer.name,
    reactions: [
      ...scenario.reactions.map((rule) => ({
        ...rule,
        ...line(`reaction/${rule.id}`, required(texts.reactions, rule.id)),
      })),
      ...voices.reactions.flatMap(common),
    ],
    say: (id) => line(`beat/${id}/say`, required(texts.beats, id).say),
    nudge: (id) => line(`beat/${id}/nudge`, required(texts.beats, id).nudge),
    known: (id, told) => {
      const { known } = required(texts.beats, id);
      const reveals = scenario.beats.find((beat) => beat.id === id)?.reveals ?? [];
      return known === undefined || !reveals.every((fact) => told.includes(fact))
        ? null
        : line(`beat/${id}/known`, known);
    },
    hint: (id) => {
      const hint = hintOf(scenario, id, persona);
      const wordings = hint === null ? [] : (hints[hint] ?? []);
      return wordings.length === 0 ? null : { line: `${HINT_LINE}${hint}`, wordings };
    },
    answer: (id) => line(`fact/${id}/answer`, required(texts.facts, id).answer),
    parting: (id) => line(`act/${id}/parting`, required(texts.acts, id).parting),
    promise: (id, fate) => {
      const say = required(texts.acts, id)[fate];
      return say === undefined ? null : line(`act/${id}/${fate}`, say);
    },
    surprise: (id) => ({ line: `surprise/${id}/say`, wordings: required(texts.surprises, id) }),
    ending: (id) => line(`ending/${id}/say`, required(texts.endings, id).say),
  };
}
