/** Kinds of amends that can be offered. `priority`: a slot or treatment ahead of others; `extension`: more time, warranty or trial. */
export const OFFER_KINDS = [
  'refund',
  'discount',
  'voucher',
  'compensation',
  'waiver',
  'replacement',
  'repair',
  'loan',
  'upgrade',
  'gift',
  'extension',
  'priority',
] as const;

export type OfferKind = (typeof OFFER_KINDS)[number];
