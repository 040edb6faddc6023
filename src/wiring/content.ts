/** The one place that bundles the shipped scenarios and voices. They are checked in tests, so that the page needs no zod for them. */
import reactions from '../../scenarios/reactions.json' with { type: 'json' };
import type { WrittenScenario } from '../scenario/schema.ts';
import type { ReactionRule } from '../scenario/types.ts';
import type { Content, PersonaLines } from '../session/content.ts';
import { PERSONA_IDS, type PersonaId } from '../shared/customer.ts';
import { withDefaults } from '../scenario/defaults.ts';

const scenarios = import.meta.glob<WrittenScenario>('../../scenarios/*/scenario.json', {
  eager: true,
  import: 'default',
});
const personas = import.meta.glob<PersonaLines>('../../scenarios/personas/*.json', {
  eager: true,
  import: 'default',
});

function linesOf(persona: PersonaId): PersonaLines {
  const lines = personas[`../../scenarios/personas/${persona}.json`];
  if (lines === undefined) throw new Error(`scenarios/personas/${persona}.json is missing`);
  return lines;
}

/** How the four types of customer react, whatever the scenario. */
export const voices: Pick<Content, 'reactions' | 'personas'> = {
  reactions: reactions as readonly ReactionRule[],
  personas: Object.fromEntries(PERSONA_IDS.map((id) => [id, linesOf(id)])) as Content['personas'],
};

export const content: Content = {
  scenarios: new Map(Object.values(scenarios).map((scenario) => [scenario.id, withDefaults(scenario)])),
  ...voices,
};
