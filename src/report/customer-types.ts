/** The types that the customer was of in a round, one after another. */
import type { RoundView } from '../session/types.ts';
import type { PersonaId } from '../shared/customer.ts';

export interface CustomerType {
  readonly persona: PersonaId;
  /** The turn by which the customer turned into it; 0 for the one they began as. */
  readonly turn: number;
  /** The stage direction that told of it; `null` where none did. */
  readonly told: string | null;
}

/** At least the type that the round began with. */
export function customerTypes({
  persona,
  turns,
}: Pick<RoundView, 'persona' | 'turns'>): readonly CustomerType[] {
  return [
    { persona, turn: 0, told: null },
    ...turns.flatMap((one): readonly CustomerType[] => {
      if (one.persona === one.personaAfter) return [];
      const told = one.said.find(({ line }) => line.startsWith('surprise/'))?.text ?? null;
      return [{ persona: one.personaAfter, turn: one.turn, told }];
    }),
  ];
}

/** The type that the customer was of after a turn. */
export function typeAfter({ persona, turns }: Pick<RoundView, 'persona' | 'turns'>, turn: number): PersonaId {
  return turns.find((one) => one.turn === turn)?.personaAfter ?? persona;
}
