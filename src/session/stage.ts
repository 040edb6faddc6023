/** All that stays the same through a round: made once when it is started or opened again. */
import type { Flows } from '../charts/flows/index.ts';
import type { PersonaId } from '../charts/types.ts';
import { prepareAskings, type PreparedAskings } from '../grading/askings.ts';
import type { Grader } from '../grading/types.ts';
import { compileRound, type CompiledRound } from '../scenario/compile.ts';
import type { Scenario, ScenarioTexts } from '../scenario/schema.ts';
import type { ShelvedScenario } from '../scenario/shelved.ts';
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
  readonly voice: Voice;
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
  return ok({
    scenario,
    hash,
    persona,
    lang,
    texts,
    round: compileRound(scenario, persona, flows),
    voice: voiceOf(scenario, texts, { persona, lang }, voices),
    askings: prepareAskings(
      Object.entries(texts.facts).map(([id, { askings, misses }]) => ({ id, askings, misses })),
    ),
    grader,
  });
}
