import { isVague, type SlotReader } from '../slot-reader.ts';
import { actsOf } from './acts-of.ts';
import { conditionOf } from './condition-of.ts';
import { pairedSum } from './paired-sum.ts';
import { sumsIn } from './sums.ts';
import { isIdle } from './no-promise.ts';
import { pointsIn, timeOf } from './time-of.ts';

export const chineseSlots: SlotReader = {
  binds: (doc, { what }) => !isIdle(doc, what),
  acts: actsOf,
  times: pointsIn,
  when: (doc, tagged, { within }) =>
    tagged !== null && isVague(doc, tagged) ? null : timeOf(doc, tagged, within),
  amount: (doc, { what, within }) => pairedSum(doc, sumsIn(doc), what, within),
  condition: (doc, tagged, { what, within }) => conditionOf(doc, tagged, within, what),
  sum: (doc, _kind, clauses) =>
    pairedSum(
      doc,
      sumsIn(doc).filter(({ kind }) => kind !== 'count'),
      clauses,
      clauses,
    ),
};
