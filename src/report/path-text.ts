/** How a step of the flow was taken, in words. */
import type { Translator } from './translator.ts';
import type { PathRow } from './types.ts';

export function pathRowText(
  { isOptional, filledAt, turns, early, back }: PathRow,
  { say }: Pick<Translator, 'say'>,
): string {
  if (filledAt !== null)
    return say(isOptional ? 'debrief:pathBeside' : 'debrief:pathDone', { turn: filledAt });
  const last = back.at(-1);
  if (last !== undefined && [...turns, ...early].every((turn) => turn < last.turn))
    return say('debrief:pathBack', { turn: last.turn });
  if (isOptional) return say('debrief:pathOptional');
  return say(turns.length + early.length > 0 ? 'debrief:pathEarly' : 'debrief:pathNever');
}
