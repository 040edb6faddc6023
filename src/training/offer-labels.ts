import type { CommitmentRow } from '../grading/commitments/evaluate.ts';
import type { Row } from './training-set.ts';

/** A reply labelled for promises and offers as a row that offers are learned from; places where its offers name them. */
export function withOfferLabels<T extends CommitmentRow>(row: T): T & Pick<Row, 'labels' | 'spans'> {
  const { offers, reply } = row;
  const labels = Object.fromEntries(offers.map(({ kind }) => [`offer.${kind}`, 1]));
  const spans = Object.fromEntries(
    offers.flatMap(({ kind, at }) => {
      const start = at === undefined ? -1 : reply.indexOf(at);
      return at === undefined || start === -1 ? [] : [[`offer.${kind}`, [[start, start + at.length]]]];
    }),
  );
  return { ...row, labels, spans };
}
