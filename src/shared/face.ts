/** What a face is put together from. Which of it a customer has is the scenario's word, or follows from its id. */
import { pickIndex } from './random.ts';

export const HEADS = ['oval', 'round', 'long', 'square'] as const;
export const HAIRS = [
  'bob',
  'long',
  'bun',
  'short',
  'crop',
  'curls',
  'waves',
  'parted',
  'receding',
  'ponytail',
] as const;
export const HAIR_SHADES = ['black', 'brown', 'fair', 'red'] as const;
export const AGES = ['young', 'middle', 'old'] as const;
export const BEARDS = ['none', 'stubble', 'moustache', 'full'] as const;
export const CLOTHES = [
  'jumper',
  'shirt',
  'jacket',
  'vneck',
  'polo',
  'cardigan',
  'rollneck',
  'apron',
] as const;
export const CLOTH_SHADES = ['sage', 'slate', 'clay', 'sand', 'plum'] as const;
export const SKINS = ['light', 'warm', 'tan', 'brown', 'deep'] as const;

/** A face with every part chosen. */
export interface Look {
  readonly head: (typeof HEADS)[number];
  readonly hair: (typeof HAIRS)[number];
  readonly shade: (typeof HAIR_SHADES)[number];
  readonly grey: boolean;
  readonly glasses: boolean;
  readonly beard: (typeof BEARDS)[number];
  readonly headscarf: boolean;
  readonly age: (typeof AGES)[number];
  readonly skin: (typeof SKINS)[number];
  readonly clothes: (typeof CLOTHES)[number];
  readonly cloth: (typeof CLOTH_SHADES)[number];
}

/** The parts that a scenario names. */
export type FaceParts = { readonly [P in keyof Look]?: Look[P] | undefined };

/** Cuts that anybody may wear: an id says nothing about the person. */
const ANYBODYS = ['bob', 'short', 'crop', 'curls', 'waves'] as const;

/** The face of a scenario: what it leaves open is filled in from its id, always alike. */
export function lookOf({
  id,
  face = {},
}: {
  readonly id: string;
  readonly face?: FaceParts | undefined;
}): Look {
  const pick = <T>(part: keyof Look, choices: readonly T[]): T =>
    choices[pickIndex(choices.length, 'face', id, part)] as T;
  const age = face.age ?? pick('age', ['young', 'middle'] as const);
  return {
    head: face.head ?? pick('head', HEADS),
    hair: face.hair ?? pick('hair', ANYBODYS),
    shade: face.shade ?? pick('shade', ['black', 'brown'] as const),
    grey: face.grey ?? age === 'old',
    glasses: face.glasses ?? pick('glasses', [true, false, false]),
    beard: face.beard ?? 'none',
    headscarf: face.headscarf ?? false,
    age,
    skin: face.skin ?? pick('skin', ['light', 'warm', 'tan'] as const),
    clothes: face.clothes ?? pick('clothes', ['jumper', 'shirt', 'jacket', 'vneck', 'polo'] as const),
    cloth: face.cloth ?? pick('cloth', CLOTH_SHADES),
  };
}
