/** How right the grader is on labelled replies (design §3). A criterion is met at level 1 or above; levels are counted apart. */
import type { OfferKind } from '../shared/offer-kinds.ts';
import {
  CRITERION_IDS,
  isMoveId,
  isOfferUnit,
  MOVE_IDS,
  OFFER_UNITS,
  type MoveId,
  type UnitId,
} from '../shared/rubric-ids.ts';

import type { Span } from '../shared/span.ts';
import { overlapOf, type MarkedPlaces } from './overlap.ts';
import { reliabilityOf, type Band, type SureFinding } from './reliability.ts';
import type { Assessment, Grader } from './types.ts';

/** A reply with what an annotator found in it; what is at 0 is left out. */
export interface LabelledReply {
  readonly id: string;
  readonly reply: string;
  /** The customer's message it answers. */
  readonly context?: string;
  readonly labels: { readonly [K in UnitId]?: number };
  /** Of a reply labelled for moves: those that a careless reader would find. Other replies are labelled for criteria. */
  readonly near?: readonly MoveId[];
  /** Of a reply labelled for promises and offers. */
  readonly offers?: readonly { readonly kind: OfferKind }[];
  /** Where an annotator marked what meets a criterion; many rows have labels only. */
  readonly spans?: MarkedPlaces;
}

/** Replies, and the grader to ask about them. */
export interface Asked<Row extends LabelledReply = LabelledReply> {
  readonly rows: readonly Row[];
  readonly grader: Grader;
}

/** How often one criterion was found rightly, found wrongly, and missed. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  /** Of those right, how many with the labelled level. */
  readonly exact: number;
}

/** Shares, 0…1; 0 where there is nothing to share. */
export interface Quality {
  readonly precision: number;
  readonly recall: number;
  /** Harmonic mean of both. */
  readonly f1: number;
  /** Of what was found rightly, the share with the labelled level. */
  readonly exact: number;
}

/** One disagreement between grader and annotator. */
export interface Mistake {
  readonly row: LabelledReply;
  readonly unit: UnitId;
  readonly found: number;
  readonly labelled: number;
  /** How sure the grader was of what it found; 0 where it found nothing. */
  readonly sure: number;
}

export interface Evaluation {
  /** In the rubric's order, everything that the replies are labelled for. */
  readonly tallies: ReadonlyMap<UnitId, Tally>;
  /** Over all decisions: frequent criteria weigh more. */
  readonly micro: Quality;
  /** The mean over the criteria that are found or labelled anywhere: rare ones weigh as much. */
  readonly macro: Quality;
  /** The worst first: found with confidence and wrong, then missed, then at another level. */
  readonly mistakes: readonly Mistake[];
  /** How often findings of like confidence are right. */
  readonly reliability: readonly Band[];
  /** Mean overlap of evidence with marked places (intersection over union of characters), over what both found; `null` without marks. */
  readonly overlap: number | null;
}

const NOTHING: Tally = { right: 0, wrong: 0, missed: 0, exact: 0 };

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** The shares that a tally stands for. */
export function qualityOf({ right, wrong, missed, exact }: Tally): Quality {
  return {
    precision: share(right, right + wrong),
    recall: share(right, right + missed),
    f1: share(2 * right, 2 * right + wrong + missed),
    exact: share(exact, right),
  };
}

function plus(a: Tally, b: Tally): Tally {
  return {
    right: a.right + b.right,
    wrong: a.wrong + b.wrong,
    missed: a.missed + b.missed,
    exact: a.exact + b.exact,
  };
}

/** The sum of several tallies. */
export function sumOf(tallies: Iterable<Tally>): Tally {
  return [...tallies].reduce(plus, NOTHING);
}

/** What one decision adds: the level found against the level labelled, 0 for absence. */
export function tallyOf(found: number, labelled: number): Tally {
  if (found > 0 && labelled > 0) return { ...NOTHING, right: 1, exact: found === labelled ? 1 : 0 };
  return { ...NOTHING, wrong: found > 0 ? 1 : 0, missed: labelled > 0 ? 1 : 0 };
}

/** The mean of each share. */
export function meanOf(qualities: readonly Quality[]): Quality {
  const mean = (key: keyof Quality): number =>
    share(
      qualities.reduce((sum, quality) => sum + quality[key], 0),
      qualities.length,
    );
  return { precision: mean('precision'), recall: mean('recall'), f1: mean('f1'), exact: mean('exact') };
}

/** 0: found and not labelled; 1: missed; 2: another level. */
function gravity({ found, labelled }: Mistake): number {
  if (labelled === 0) return 0;
  return found === 0 ? 1 : 2;
}

const UNITS = { criteria: CRITERION_IDS, moves: MOVE_IDS, offers: OFFER_UNITS } as const;
/** What replies are labelled for; those for offers are labelled for promises too. */
export type LabelledFor = keyof typeof UNITS;

export function labelledFor({ near, offers }: Pick<LabelledReply, 'near' | 'offers'>): LabelledFor {
  if (offers !== undefined) return 'offers';
  return near === undefined ? 'criteria' : 'moves';
}

/** The units that a reply is labelled for. */
export function unitsOf(row: Pick<LabelledReply, 'near' | 'offers'>): readonly UnitId[] {
  return UNITS[labelledFor(row)];
}

/** One unit as a grader found it in a reply. */
interface Found {
  readonly level: number;
  readonly sure: number;
  readonly places: readonly (Span & { readonly sure: number })[];
}

function foundIn({ levels, evidence, moves = [], offers = [] }: Assessment, unit: UnitId): Found {
  const surest = (places: Found['places']): Found['sure'] => Math.max(0, ...places.map(({ sure }) => sure));
  if (isMoveId(unit) || isOfferUnit(unit)) {
    const places = isMoveId(unit)
      ? moves.filter(({ move }) => move === unit)
      : offers.filter(({ kind }) => unit === `offer.${kind}`);
    return { level: Math.min(1, places.length), sure: surest(places), places };
  }
  const places = evidence.filter(({ criterion }) => criterion === unit);
  return { level: levels[unit] ?? 0, sure: surest(places), places };
}

/** Asks each grader about its rows and compares, unit by unit. Pure but for the time it takes. */
export function evaluateAll(parts: readonly Asked[]): Evaluation {
  const tallies = new Map<UnitId, Tally>();
  const mistakes: Mistake[] = [];
  const findings: SureFinding[] = [];
  const overlaps: number[] = [];
  for (const { rows, grader } of parts) {
    for (const row of rows) {
      const { reply, context, labels } = row;
      const assessment = grader.assess(reply, context === undefined ? {} : { customer: context });
      for (const unit of unitsOf(row)) {
        const { level: found, sure, places } = foundIn(assessment, unit);
        const labelled = labels[unit] ?? 0;
        const tally = tallies.get(unit) ?? NOTHING;
        tallies.set(unit, found === 0 && labelled === 0 ? tally : plus(tally, tallyOf(found, labelled)));
        if (found > 0) findings.push({ sure, isRight: labelled > 0 });
        if (found !== labelled) mistakes.push({ row, unit, found, labelled, sure });
        const marked = row.spans?.[unit];
        if (found > 0 && marked !== undefined) overlaps.push(overlapOf(places, marked));
      }
    }
  }
  const met = [...tallies.values()].filter(({ right, wrong, missed }) => right + wrong + missed > 0);
  return {
    tallies,
    micro: qualityOf(sumOf(met)),
    macro: meanOf(met.map(qualityOf)),
    mistakes: mistakes.sort((a, b) => gravity(a) - gravity(b) || b.sure - a.sure),
    reliability: reliabilityOf(findings),
    overlap:
      overlaps.length === 0
        ? null
        : share(
            overlaps.reduce((sum, one) => sum + one, 0),
            overlaps.length,
          ),
  };
}

/** The same for one grader. */
export function evaluate(rows: readonly LabelledReply[], grader: Grader): Evaluation {
  return evaluateAll([{ rows, grader }]);
}
