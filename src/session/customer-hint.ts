/** How a customer who doesn't say what is wanted asks for it: a hint, by what the beat waits for. */
import { awaitedBy, type Need } from '../scenario/awaited.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { PersonaId } from '../shared/customer.ts';

/** What can be hinted at: of all that is an act, that something be done. */
export const HINTS = ['heard', 'owned', 'reason', 'act', 'assurance'] as const;
export type HintId = (typeof HINTS)[number];

const HINT_OF: { readonly [N in Need]: HintId | null } = {
  heard: 'heard',
  owned: 'owned',
  reason: 'reason',
  act: 'act',
  options: 'act',
  follow_up: 'act',
  assurance: 'assurance',
  prevent: 'assurance',
  // Nobody hints at wanting to be asked.
  consent: null,
};

/** The prefix of the lines that are hints. */
export const HINT_LINE = 'hint/';

/** What a beat waits for, as far as it can be hinted at; `null` where it can't. */
export function hintOf({ beats }: Pick<Scenario, 'beats'>, beat: string, persona: PersonaId): HintId | null {
  const wants = beats.find(({ id }) => id === beat)?.wants;
  const needs = wants === undefined ? [] : awaitedBy(wants, persona);
  return needs.map((need) => HINT_OF[need]).find((hint) => hint !== null) ?? null;
}
