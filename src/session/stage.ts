/** All that stays the same through a round: made once when it is started or opened again. */
import type { Flows } from '../charts/flows/index.ts';
import type { PersonaId } from '../charts/types.ts';
import { prepareAskings, type PreparedAskings } from '../grading/askings.ts';
import type { Grader } from '../grading/types.ts';
import { askablesOf } from '../scenario/askables.ts';
import { compileRound, type CompiledRound } from '../scenario/compile.ts';
import type { Scenario, ScenarioTexts } from '../scenario/schema.ts';
import type { ShelvedScenario } from '../scenario/shelved.ts';
import { turnsIn } from '../scenario/ways.ts';
import type { Lang } from '../shared/lang.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { voiceOf, type Voice } from './voice.ts';
import type { Voices } from './voices.ts';

export interface Stage {
  readonly scenario: Scenario;
  /** Of the scenario as it is now. */
  readonly hash: string;
  readonly persona: PersonaId;
  readonly lang: Lang;
  /** In the round's language. */
  readonly texts: ScenarioTexts;
  readonly round: CompiledRound;
  /** The customer's voice in each type that they may be of. */
  readonly voiceAs: (persona: PersonaId) => Voice;
  /** Those types: the round's, then those that the scene may turn it into. */
  readonly types: readonly PersonaId[];
  readonly askings: PreparedAskings;
  readonly grader: Grader;
}

/** Why a round can't be played here: no scenario of that id, or not in that language any more. */
export type StageError = 'scenario-gone' | 'language-gone';

/** What every stage is set with. */
export interface StageParts {
  readonly voices: Voices;
  readonly grader: Grader;
  /** Those that scenarios may name. */
  readonly flows: Flows;
}

/** Sets the stage for what the shelf gave, with a persona in a language. */
export function setStage(
  shelved: ShelvedScenario | null,
  { voices, grader, flows }: StageParts,
  { persona, lang }: { readonly persona: PersonaId; readonly lang: Lang },
): Result<Stage, StageError> {
  if (shelved === null) return fail('scenario-gone');
  const { scenario, hash } = shelved;
  const texts = scenario.texts[lang];
  if (texts === undefined) return fail('language-gone');
  const types = [...new Set([persona, ...turnsIn(scenario)])];
  const spoken = new Map<PersonaId, Voice>();
  return ok({
    scenario,
    hash,
    persona,
    lang,
    texts,
    round: compileRound(scenario, persona, flows),
    types,
    voiceAs: (one) => {
      const voice = spoken.get(one) ?? voiceOf(scenario, texts, { persona: one, lang }, voices);
      spoken.set(one, voice);
      return voice;
    },
    askings: prepareAskings(askablesOf(texts)),
    grader,
  });
}
