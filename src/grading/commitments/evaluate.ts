/** How right the reading of promises and offers is on labelled replies, slot by slot. */
import type { OfferKind } from '../../shared/offer-kinds.ts';
import type { Span } from '../../shared/span.ts';
import { qualityOf, type Quality, type Tally } from '../evaluate.ts';
import type { Grader } from '../types.ts';
import { labelledPlaces } from './labelled-places.ts';
import { readCommitments } from './read-commitments.ts';
import type { PromiseRead } from './types.ts';

export const PROMISE_SLOTS = ['who', 'what', 'when', 'amount', 'condition'] as const;
export const OFFER_SLOTS = ['kind', 'offered'] as const;
export type CommitmentSlot = (typeof PROMISE_SLOTS)[number] | (typeof OFFER_SLOTS)[number];
export const COMMITMENT_SLOTS = [...PROMISE_SLOTS, ...OFFER_SLOTS] as const;

/** A labelled reply: every text is a part of the reply, `null` where there is none. */
export interface CommitmentRow {
  readonly id: string;
  readonly context?: string;
  readonly reply: string;
  readonly promises: readonly { readonly [S in (typeof PROMISE_SLOTS)[number]]: string | null }[];
  readonly offers: readonly {
    readonly kind: OfferKind;
    readonly amount: string | null;
    /** The clause that makes it, where a row names it. */
    readonly at?: string;
  }[];
}

/** A reply whose commitments were read otherwise than labelled. */
export interface CommitmentMistake {
  readonly row: CommitmentRow;
  readonly slot: CommitmentSlot;
  readonly found: string | null;
  readonly labelled: string | null;
}

export interface CommitmentEvaluation {
  /** By slot; `offered` is the amount of an offer. */
  readonly tallies: ReadonlyMap<CommitmentSlot, Tally>;
  /** Over all slots. */
  readonly micro: Quality;
  readonly mistakes: readonly CommitmentMistake[];
}

/** Two stretches mean the same when they share at least half of what either covers. */
const SAME = 0.5;

function likeness(a: Span, b: Span): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function placeOf(text: string | null, reply: string): Span | null {
  const start = text === null ? -1 : reply.indexOf(text);
  return text === null || start === -1 ? null : { start, end: start + text.length };
}

/** Pairs of labelled and found promises, the likest acts first; what is left over stands alone. */
function paired(row: CommitmentRow, found: readonly PromiseRead[]) {
  const places = labelledPlaces(row.reply, row.promises);
  const options = places.flatMap(({ what }, l) =>
    found.map((one, f) => ({ l, f, like: what === null ? 0 : likeness(what, one.what) })),
  );
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const { l, f, like } of [...options].sort((a, b) => b.like - a.like)) {
    if (like <= 0 || pairs.has(l) || taken.has(f)) continue;
    pairs.set(l, f);
    taken.add(f);
  }
  return {
    both: places.map((place, l) => ({
      labelled: row.promises[l],
      place,
      found: found[pairs.get(l) ?? -1] ?? null,
    })),
    alone: found.filter((_, f) => !taken.has(f)),
  };
}

/** Has each grader read its replies and counts, by slot, what was found rightly, found wrongly, and missed. */
export function evaluateCommitments(
  parts: readonly { readonly rows: readonly CommitmentRow[]; readonly grader: Grader }[],
): CommitmentEvaluation {
  const counts = new Map(COMMITMENT_SLOTS.map((slot) => [slot, { right: 0, wrong: 0, missed: 0 }]));
  const mistakes: CommitmentMistake[] = [];
  const count = (
    row: CommitmentRow,
    slot: CommitmentSlot,
    found: string | null,
    labelled: string | null,
    same: boolean,
  ): void => {
    const tally = counts.get(slot);
    if (tally === undefined || (found === null && labelled === null)) return;
    if (same) tally.right++;
    else {
      if (found !== null) tally.wrong++;
      if (labelled !== null) tally.missed++;
      mistakes.push({ row, slot, found, labelled });
    }
  };
  const asked = parts.flatMap(({ rows, grader }) => rows.map((row) => [row, grader] as const));
  for (const [row, grader] of asked) {
    const input = row.context === undefined ? {} : { customer: row.context };
    const { promises, offers } = readCommitments(
      row.reply,
      grader.assess(row.reply, { ...input, promises: true }),
    );
    const words = (span: Span | null | undefined): string | null =>
      span == null ? null : row.reply.slice(span.start, span.end);
    const { both, alone } = paired(row, promises);
    for (const { labelled, place: places, found } of both) {
      for (const slot of PROMISE_SLOTS) {
        const text = labelled?.[slot] ?? null;
        const place = places[slot];
        const span = found?.[slot] ?? null;
        // A doer said twice is the same doer.
        const isSaid = text !== null && words(span) === text;
        const isThere = place !== null && span !== null && likeness(place, span) >= SAME;
        count(row, slot, words(span), text, isSaid || isThere);
      }
    }
    for (const one of alone)
      for (const slot of PROMISE_SLOTS) count(row, slot, words(one[slot]), null, false);
    for (const { kind, amount } of row.offers) {
      const found = offers.find((one) => one.kind === kind);
      count(row, 'kind', found?.kind ?? null, kind, found !== undefined);
      const place = placeOf(amount, row.reply);
      const span = found?.amount ?? null;
      const same = place !== null && span !== null && likeness(place, span) >= SAME;
      count(row, 'offered', words(span), amount, same);
    }
    for (const { kind, amount } of offers) {
      if (row.offers.some((one) => one.kind === kind)) continue;
      count(row, 'kind', kind, null, false);
      count(row, 'offered', words(amount), null, false);
    }
  }
  const tallies = new Map([...counts].map(([slot, one]) => [slot, { ...one, exact: one.right }]));
  const sum = { right: 0, wrong: 0, missed: 0, exact: 0 };
  for (const { right, wrong, missed } of tallies.values()) {
    sum.right += right;
    sum.wrong += wrong;
    sum.missed += missed;
    sum.exact += right;
  }
  return { tallies, micro: qualityOf(sum), mistakes };
}
