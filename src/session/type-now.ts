import type { RoundPosition } from '../scenario/types.ts';
import type { PersonaId } from '../shared/customer.ts';

/** The type that the customer of a round is of in a position; that of the round before anything is said. */
export function typeNow(
  { persona }: { readonly persona: PersonaId },
  position: Pick<RoundPosition, 'persona'> | null,
): PersonaId {
  return position?.persona ?? persona;
}
