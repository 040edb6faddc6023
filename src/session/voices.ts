/** How the four types of customer react, whatever the scenario, as the two composition roots hand it in. */
import type { PersonaId } from '../charts/types.ts';
import type { ReactionRule } from '../scenario/types.ts';
import type { Lang } from '../shared/lang.ts';

/** A persona's words for the common reactions: `scenarios/personas/<persona>.json`. */
export type PersonaLines = {
  readonly [L in Lang]?: { readonly [reaction: string]: readonly string[] };
};

export interface Voices {
  /** The common reactions in the order in which they are tried: `scenarios/reactions.json`. */
  readonly reactions: readonly ReactionRule[];
  readonly personas: { readonly [P in PersonaId]: PersonaLines };
}
