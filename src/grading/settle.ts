/**
 * What the criteria found is settled by one table of data after all have been read (rubric §8, §9): criteria exclude,
 * require and imply one another, and nothing of that is known inside a criterion.
 */
import { overlaps } from '../shared/span.ts';
import type { CriterionId, Level } from '../shared/rubric-ids.ts';
import type { TextDoc } from '../text/types.ts';
import type { Finding, Settled } from './types.ts';

/** How near the other finding must be for the rule to hold. */
export type SettleScope = 'overlap' | 'clause' | 'sentence' | 'reply';

export type SettleRule =
  /** Where `by` is found, `drop` is taken back. */
  | {
      readonly kind: 'excludes';
      readonly id: string;
      readonly by: CriterionId;
      readonly byLevel?: Level;
      readonly drop: CriterionId;
      readonly dropLevel?: Level;
      readonly scope: SettleScope;
    }
  /** `criterion` stands only where one of `needs` is found too. */
  | {
      readonly kind: 'requires';
      readonly id: string;
      readonly criterion: CriterionId;
      readonly level?: Level;
      readonly needs: readonly CriterionId[];
      readonly scope: SettleScope;
    }
  /** Where `from` is found at least at `fromLevel`, `to` is met at `level` by the same words. */
  | {
      readonly kind: 'implies';
      readonly id: string;
      readonly from: CriterionId;
      readonly fromLevel?: Level;
      readonly to: CriterionId;
      readonly level: Level;
      readonly code: string;
    };

/** Settling in order: implications first, then requirements, then exclusions, each in the order of the table. */
const ORDER = { implies: 0, requires: 1, excludes: 2 } as const;

/** @throws Error when a rule's outcome can come back to what it rests on. */
export function assertAcyclic(rules: readonly SettleRule[]): void {
  const edges = new Map<CriterionId, CriterionId[]>();
  const add = (from: CriterionId, to: CriterionId) => edges.set(from, [...(edges.get(from) ?? []), to]);
  for (const rule of rules) {
    if (rule.kind === 'excludes') add(rule.by, rule.drop);
    else if (rule.kind === 'implies') add(rule.from, rule.to);
    else for (const need of rule.needs) add(need, rule.criterion);
  }
  const done = new Set<CriterionId>();
  const visit = (id: CriterionId, path: readonly CriterionId[]): void => {
    if (path.includes(id))
      throw new Error(`Settling rules form a circle: ${[...path, id].join(' → ')}. Remove one of them.`);
    if (done.has(id)) return;
    for (const next of edges.get(id) ?? []) visit(next, [...path, id]);
    done.add(id);
  };
  for (const id of edges.keys()) visit(id, []);
}

/** Index of the clause that an offset lies in, by bisection: the clauses are in order of place. */
function clauseIndex(doc: TextDoc, offset: number): number {
  let low = 0;
  let high = doc.clauses.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((doc.clauses[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether some of `others` lies near a finding; by clause or sentence through an index, so that many findings stay cheap. */
function nearAny(
  doc: TextDoc,
  others: readonly Finding[],
  scope: SettleScope,
): (finding: Finding) => boolean {
  if (scope === 'reply') return (finding) => others.some((other) => other !== finding);
  if (scope === 'overlap') {
    return (finding) => others.some((other) => other !== finding && overlaps(other.span, finding.span));
  }
  const groupOf = ({ span }: Finding): number => {
    const clause = clauseIndex(doc, span.start);
    return scope === 'clause' ? clause : (doc.clauses[clause]?.sentence ?? -1);
  };
  const groups = new Map<number, Finding[]>();
  for (const other of others) {
    const group = groups.get(groupOf(other));
    if (group === undefined) groups.set(groupOf(other), [other]);
    else group.push(other);
  }
  return (finding) => groups.get(groupOf(finding))?.some((other) => other !== finding) ?? false;
}

/** Applies the table to what was found. Pure; the order of `findings` is kept. */
export function settle(
  doc: TextDoc,
  findings: readonly Finding[],
  rules: readonly SettleRule[],
): { readonly findings: readonly Finding[]; readonly settled: readonly Settled[] } {
  let kept = [...findings];
  const settled: Settled[] = [];
  const drop = (rule: SettleRule, gone: readonly Finding[]): void => {
    if (gone.length === 0) return;
    kept = kept.filter((finding) => !gone.includes(finding));
    settled.push(...gone.map(({ criterion }) => ({ criterion, by: rule.id })));
  };
  for (const rule of [...rules].sort((a, b) => ORDER[a.kind] - ORDER[b.kind])) {
    if (rule.kind === 'implies') {
      const sources = kept.filter(
        ({ criterion, level }) => criterion === rule.from && level >= (rule.fromLevel ?? 1),
      );
      kept.push(
        ...sources.map(({ span, sure }) => ({
          criterion: rule.to,
          level: rule.level,
          code: rule.code,
          span,
          sure,
        })),
      );
    } else if (rule.kind === 'requires') {
      const needed = kept.filter(({ criterion }) => rule.needs.includes(criterion));
      const isNear = nearAny(doc, needed, rule.scope);
      drop(
        rule,
        kept.filter(
          (finding) =>
            finding.criterion === rule.criterion &&
            (rule.level === undefined || finding.level === rule.level) &&
            !isNear(finding),
        ),
      );
    } else {
      const strong = kept.filter(
        ({ criterion, level }) => criterion === rule.by && level >= (rule.byLevel ?? 1),
      );
      const isNear = nearAny(doc, strong, rule.scope);
      drop(
        rule,
        kept.filter(
          (finding) =>
            finding.criterion === rule.drop &&
            (rule.dropLevel === undefined || finding.level === rule.dropLevel) &&
            isNear(finding),
        ),
      );
    }
  }
  return { findings: kept, settled };
}
