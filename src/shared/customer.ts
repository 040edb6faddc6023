/** The customer's scales, from worst to best, the four types of customer, and how a customer talks. */

export const MOODS = ['furious', 'upset', 'uneasy', 'calm', 'warm'] as const;
export type Mood = (typeof MOODS)[number];

/** Whether a customer of this mood is in no need of being heard before anything else. */
export function isCalm(mood: Mood): boolean {
  return MOODS.indexOf(mood) >= MOODS.indexOf('calm');
}

export const TRUSTS = ['broken', 'low', 'building', 'firm'] as const;
export type Trust = (typeof TRUSTS)[number];

/** How much the customer tells. */
export const DISCLOSURES = ['closed', 'partial', 'open'] as const;
export type Disclosure = (typeof DISCLOSURES)[number];

export const PERSONA_IDS = ['rational', 'emotional', 'dominant', 'cautious'] as const;
export type PersonaId = (typeof PERSONA_IDS)[number];

/** The three sides of a style of talk, each with its two ends. */
export const STYLE_SIDES = {
  /** Says what is wanted, or hints at it. */
  talk: ['direct', 'indirect'],
  /** Wants every step and reason, or the short of it. */
  detail: ['detailed', 'summary'],
  /** Goes by what is felt, or by what can be checked. */
  tone: ['emotional', 'rational'],
} as const;
export type StyleSide = keyof typeof STYLE_SIDES;
/** An end of each side; one that is left out is in between. */
export type Style = { readonly [S in StyleSide]?: (typeof STYLE_SIDES)[S][number] | undefined };

/** Every end, named by its side: the tone `rational` is not the type. */
export const STYLE_WAYS = [
  'talk.direct',
  'talk.indirect',
  'detail.detailed',
  'detail.summary',
  'tone.emotional',
  'tone.rational',
] as const satisfies readonly { [S in StyleSide]: `${S}.${(typeof STYLE_SIDES)[S][number]}` }[StyleSide][];
export type StyleWay = (typeof STYLE_WAYS)[number];
