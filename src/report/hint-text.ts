/** The words of a hint, from the code that its record keeps. */
import type { HintTaken } from '../session/types.ts';
import type { Translator } from './translator.ts';

/** Steps that many flows share and that have hints of their own. */
const SHARED: ReadonlySet<string> = new Set([
  'listen',
  'establish',
  'apologize',
  'propose',
  'consent',
  'follow_up',
  'complete',
]);

export interface HintPlace {
  /** Id of the flow that the round was held against. */
  readonly flow: string;
  /** What the customer is called. */
  readonly pronoun: string;
}

/**
 * What a hint asks or shows. Of a step that no hint was written for it is asked how it would sound, and shown what it is. Codes of
 * before hints had costs name the step alone.
 */
export function hintText(
  { hint }: Pick<HintTaken, 'hint'>,
  { flow, pronoun }: HintPlace,
  { say }: Translator,
): string {
  const [kind = '', ...rest] = hint.split('.');
  const about = rest.join('.');
  if (about === 'fact' || about.startsWith('need.')) return say(`guided:${kind}.${about}`, { pronoun });
  const step = about.replace(/^step\./, '');
  if (SHARED.has(step)) return say(`talk:hints.${kind}.${step}`, { pronoun });
  const part = kind === 'ask' ? 'name' : 'what';
  const told = say(`flows:flow.${flow}.steps.${step}.${part}`);
  return kind === 'ask' ? say('talk:hintStep', { step: told }) : told;
}

/** How many hints, and what they took off together. */
export function hintsSumText(hints: readonly Pick<HintTaken, 'cost'>[], { say }: Translator): string {
  const cost = hints.reduce((sum, one) => sum + one.cost, 0);
  return say(cost === 0 ? 'guided:hint.sumFree' : 'guided:hint.sum', { count: hints.length, cost });
}
