/** Bundles how the four types of customer react. A test checks the files, so that the page needs no zod for them. */
import reactions from '../../scenarios/reactions.json' with { type: 'json' };
import type { ReactionRule } from '../scenario/types.ts';
import type { PersonaLines, Voices } from '../session/voices.ts';
import { PERSONA_IDS, type PersonaId } from '../shared/customer.ts';

const personas = import.meta.glob<PersonaLines>('../../scenarios/personas/*.json', {
  eager: true,
  import: 'default',
});

function linesOf(persona: PersonaId): PersonaLines {
  const lines = personas[`../../scenarios/personas/${persona}.json`];
  if (lines === undefined) throw new Error(`scenarios/personas/${persona}.json is missing`);
  return lines;
}

export const voices: Voices = {
  reactions: reactions as readonly ReactionRule[],
  personas: Object.fromEntries(PERSONA_IDS.map((id) => [id, linesOf(id)])) as Voices['personas'],
};
