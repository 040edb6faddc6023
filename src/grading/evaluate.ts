/** How right the grader is on labelled replies (design §3). A criterion is met at level 1 or above; levels are counted apart. */
import { CRITERION_IDS, type CriterionId } from '../shared/rubric-ids.ts';
import type { Grader } from './types.ts';

/** A reply with what an annotator found in it; criteria at 0 are left out. */
export interface LabelledReply {
  readonly id: string;
  readonly reply: string;
  /** The customer's message it answers. */
  readonly context?: string;
  readonly labels: { readonly [K in CriterionId]?: number };
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
  readonly id: string;
  readonly criterion: CriterionId;
  readonly found: number;
  readonly labelled: number;
  /** How sure the grader was of what it found; 0 where it found nothing. */
  readonly sure: number;
}

export interface Evaluation {
  /** In the rubric's order, every criterion. */
  readonly tallies: ReadonlyMap<CriterionId, Tally>;
  /** Over all decisions: frequent criteria weigh more. */
  readonly micro: Quality;
  /** The mean over the criteria that are found or labelled anywhere: rare ones weigh as much. */
  readonly macro: Quality;
  /** The worst first: found with confidence and wrong, then missed, then at another level. */
  readonly mistakes: readonly Mistake[];
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

/** Grades every row and compares, criterion by criterion. Pure but for the time it takes. */
export function evaluate(rows: readonly LabelledReply[], grader: Grader): Evaluation {
  const tallies = new Map<CriterionId, Tally>(CRITERION_IDS.map((id) => [id, NOTHING]));
  const mistakes: Mistake[] = [];
  for (const { id, reply, context, labels } of rows) {
    const { levels, evidence } = grader.assess(reply, context === undefined ? {} : { customer: context });
    for (const [criterion, tally] of tallies) {
      const found = levels[criterion] ?? 0;
      const labelled = labels[criterion] ?? 0;
      tallies.set(criterion, plus(tally, tallyOf(found, labelled)));
      if (found === labelled) continue;
      const sure = Math.max(
        0,
        ...evidence.filter((one) => one.criterion === criterion).map((one) => one.sure),
      );
      mistakes.push({ id, criterion, found, labelled, sure });
    }
  }
  const met = [...tallies.values()].filter(({ right, wrong, missed }) => right + wrong + missed > 0);
  return {
    tallies,
    micro: qualityOf(sumOf(met)),
    macro: meanOf(met.map(qualityOf)),
    mistakes: mistakes.sort((a, b) => gravity(a) - gravity(b) || b.sure - a.sure),
  };
}
