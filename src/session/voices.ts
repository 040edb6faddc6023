/** How the four types of customer react and how each style of talk sounds, whatever the scenario, as the two composition roots hand it in. */
import type { PersonaId } from '../charts/types.ts';
import type { CommonReaction } from '../scenario/types.ts';
import type { StyleWay } from '../shared/customer.ts';
import type { Lang } from '../shared/lang.ts';

/** Words for the common reactions: `scenarios/personas/<persona>.json`. */
export type PersonaLines = {
  readonly [L in Lang]?: { readonly [reaction: string]: readonly string[] };
};

export interface Voices {
  /** The common reactions in the order in which they are tried: `scenarios/reactions.json`. */
  readonly reactions: readonly CommonReaction[];
  readonly personas: { readonly [P in PersonaId]: PersonaLines };
  /** The words of a style: for its own reactions, and for hints. `scenarios/styles/<way>.json`. */
  readonly styles: { readonly [W in StyleWay]?: PersonaLines };
}
