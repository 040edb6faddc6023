/** The customer's scales, from worst to best, and the four types of customer. */

export const MOODS = ['furious', 'upset', 'uneasy', 'calm', 'warm'] as const;
export type Mood = (typeof MOODS)[number];

export const TRUSTS = ['broken', 'low', 'building', 'firm'] as const;
export type Trust = (typeof TRUSTS)[number];

/** How much the customer tells. */
export const DISCLOSURES = ['closed', 'partial', 'open'] as const;
export type Disclosure = (typeof DISCLOSURES)[number];

export const PERSONA_IDS = ['rational', 'emotional', 'dominant', 'cautious'] as const;
export type PersonaId = (typeof PERSONA_IDS)[number];
