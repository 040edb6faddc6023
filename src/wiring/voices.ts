/** Bundles how the four types of customer react and how each style of talk sounds. A test checks the files, so that the page needs no zod for them. */
import reactions from '../../scenarios/reactions.json' with { type: 'json' };
import type { CommonReaction } from '../scenario/types.ts';
import type { PersonaLines, Voices } from '../session/voices.ts';
import { PERSONA_IDS, STYLE_WAYS, type PersonaId } from '../shared/customer.ts';

const personas = import.meta.glob<PersonaLines>('../../scenarios/personas/*.json', {
  eager: true,
  import: 'default',
});

const styles = import.meta.glob<PersonaLines>('../../scenarios/styles/*.json', {
  eager: true,
  import: 'default',
});

function linesOf(persona: PersonaId): PersonaLines {
  const lines = personas[`../../scenarios/personas/${persona}.json`];
  if (lines === undefined) throw new Error(`scenarios/personas/${persona}.json is missing`);
  return lines;
}

export const voices: Voices = {
  reactions: reactions as readonly CommonReaction[],
  personas: Object.fromEntries(PERSONA_IDS.map((id) => [id, linesOf(id)])) as Voices['personas'],
  styles: Object.fromEntries(
    STYLE_WAYS.map((way) => [way, styles[`../../scenarios/styles/${way}.json`] ?? {}]),
  ),
};
