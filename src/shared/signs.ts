/** The signs by which a type of customer, or a style of talk, can be known (taught material D): what each is stands in the locales. */
import { STYLE_WAYS, type PersonaId, type StyleWay } from './customer.ts';

export const TYPE_SIGNS = [
  'rational.proof',
  'rational.order',
  'rational.cool',
  'emotional.feeling',
  'emotional.treated',
  'dominant.short',
  'dominant.result',
  'dominant.control',
  'cautious.what_if',
  'cautious.sure',
  'cautious.safety',
] as const satisfies readonly `${PersonaId}.${string}`[];
export type TypeSign = (typeof TYPE_SIGNS)[number];

export const SIGN_IDS = [...TYPE_SIGNS, ...STYLE_WAYS] as const;
export type SignId = TypeSign | StyleWay;

/** The type that a sign is of; `null` for a sign of a style. */
export function typeOfSign(sign: SignId): PersonaId | null {
  const [persona = ''] = sign.split('.');
  return (TYPE_SIGNS as readonly SignId[]).includes(sign) ? (persona as PersonaId) : null;
}
