/** Evidence laid over a text: cut where spans cross, one lane per nesting, the shortest nearest the words. */
import type { Evidence } from '../grading/types.ts';
import type { CriterionId } from '../shared/rubric-ids.ts';

/** How a finding is drawn: what works in particular or in general, what hurts, and questions and acts. */
export type MarkKind = 'specific' | 'generic' | 'pitfall' | 'act';

export interface Mark {
  readonly criterion: CriterionId;
  readonly kind: MarkKind;
  /** 1 lies nearest the words. */
  readonly lane: number;
  /** Place in the list of evidence. */
  readonly index: number;
}

/** A stretch of the text under the same marks. */
export interface Segment {
  readonly start: number;
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Evidence that ends with this stretch, by its place in the list: where a badge stands. */
  readonly ends: readonly number[];
}

const LANES = 3;

/** How a finding is drawn. */
export function kindOf({ criterion, level }: Pick<Evidence, 'criterion' | 'level'>): MarkKind {
  if (criterion.startsWith('pitfall.')) return 'pitfall';
  if (criterion.startsWith('empathy.') || criterion.startsWith('apology.'))
    return level === 2 ? 'specific' : 'generic';
  return 'act';
}

/** Gives each piece of evidence a lane: short ones first, each in the lowest lane that is free over its whole length. */
function lanesOf(evidence: readonly Evidence[]): readonly number[] {
  const lanes = evidence.map(() => LANES);
  const order = evidence
    .map((one, index) => ({ one, index }))
    .sort((a, b) => a.one.end - a.one.start - (b.one.end - b.one.start) || a.index - b.index);
  const placed: { readonly start: number; readonly end: number; readonly lane: number }[] = [];
  for (const { one, index } of order) {
    const taken = new Set(
      placed.filter((p) => p.start < one.end && one.start < p.end).map(({ lane }) => lane),
    );
    let lane = 1;
    while (lane < LANES && taken.has(lane)) lane++;
    lanes[index] = lane;
    placed.push({ start: one.start, end: one.end, lane });
  }
  return lanes;
}

/** Cuts a text at every boundary of its evidence. The segments join to the text again. */
export function markSegments(text: string, evidence: readonly Evidence[]): readonly Segment[] {
  const lanes = lanesOf(evidence);
  const cuts = new Set([0, text.length]);
  for (const { start, end } of evidence) {
    cuts.add(start);
    cuts.add(end);
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).flatMap((start, i): Segment[] => {
    const end = places[i + 1] ?? text.length;
    if (end <= start) return [];
    const marks = evidence.flatMap((one, index): Mark[] => {
      if (one.start >= end || one.end <= start) return [];
      return [{ criterion: one.criterion, kind: kindOf(one), lane: lanes[index] ?? 1, index }];
    });
    return [
      {
        start,
        text: text.slice(start, end),
        marks: marks.sort((a, b) => b.lane - a.lane),
        ends: evidence.flatMap((one, index) => (one.end === end ? [index] : [])),
      },
    ];
  });
}
