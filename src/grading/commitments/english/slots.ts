import type { OfferKind } from '../../../shared/offer-kinds.ts';
import { isVague, type SlotReader } from '../slot-reader.ts';
import { trimmed } from '../trimmed.ts';
import { actsOf } from './acts-of.ts';
import { amountOf } from './amount-of.ts';
import { binds } from './binding.ts';
import { conditionOf } from './condition-of.ts';
import { mentionsOf } from './mentions.ts';
import { whenOf } from './when-of.ts';

/** Amends that are counted where no sum is named. */
const GIVEN: ReadonlySet<OfferKind> = new Set(['gift', 'voucher', 'replacement', 'loan']);

export const englishSlots: SlotReader = {
  binds,
  acts: actsOf,
  times: (doc) => mentionsOf(doc).times,
  when: (doc, tagged, { within }) =>
    tagged !== null && isVague(doc, tagged) ? null : whenOf(doc, mentionsOf(doc).times, tagged, within),
  amount: (doc, { what, within }) => amountOf(doc, mentionsOf(doc).amounts, what, within),
  condition: (doc, tagged, { what, nextAct }) =>
    conditionOf(doc, mentionsOf(doc).conditions, what, tagged, nextAct),
  sum: (doc, kind, clauses) => {
    const sums = mentionsOf(doc).amounts.filter((one) => one.kind !== 'count' || GIVEN.has(kind));
    const whole = trimmed(doc.folded, clauses) ?? clauses;
    return amountOf(doc, sums, whole, whole);
  },
};
