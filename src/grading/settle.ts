/**
 * What the criteria found is settled by one table of data after all have been read (rubric §8, §9): criteria exclude,
 * require and imply one another, and nothing of that is known inside a criterion.
 */
import { isUnsure } from './confidence.ts';
import { isPitfallId, type CriterionId, type Level } from '../shared/rubric-ids.ts';
import type { Clause, TextDoc } from '../text/types.ts';
import type { Finding, Settled } from './types.ts';

/** How near the other finding must be for the rule to hold. */
export type SettleScope = 'overlap' | 'clause' | 'sentence' | 'reply';

/** Where `by` is found and not unsure, `drop` is taken back; what hurts firmly only by what is as sure. */
interface Excludes {
  readonly kind: 'excludes';
  readonly id: string;
  readonly by: CriterionId;
  readonly byLevel?: Level;
  readonly drop: CriterionId;
  readonly dropLevel?: Level;
  readonly scope: SettleScope;
}

/** `criterion` stands only where one of `needs` is found too. */
interface Requires {
  readonly kind: 'requires';
  readonly id: string;
  readonly criterion: CriterionId;
  readonly level?: Level;
  readonly needs: readonly CriterionId[];
  readonly scope: SettleScope;
}

/** Where `from` is found at least at `fromLevel`, `to` is met at `level` by the same words. */
interface Implies {
  readonly kind: 'implies';
  readonly id: string;
  readonly from: CriterionId;
  readonly fromLevel?: Level;
  readonly to: CriterionId;
  readonly level: Level;
  readonly code: string;
}

export type SettleRule = Excludes | Requires | Implies;

/** Settling in order: implications first, then requirements, then exclusions, each in the order of the table. */
const ORDER = { implies: 0, requires: 1, excludes: 2 } as const;

interface Settlement {
  readonly findings: readonly Finding[];
  readonly settled: readonly Settled[];
}

/** @throws Error when a rule's outcome can come back to what it rests on. */
function assertAcyclic(rules: readonly SettleRule[]): void {
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

function clauseAt({ clauses }: TextDoc, offset: number): Clause | undefined {
  let low = 0;
  let high = clauses.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offset < (clauses[middle]?.end ?? 0)) high = middle;
    else low = middle + 1;
  }
  return clauses[low];
}

/** A test whether a finding lies near one of `others`; prepared once, so that many findings cost no more each. */
function nearness(
  doc: TextDoc,
  others: readonly Finding[],
  scope: SettleScope,
): (finding: Finding) => boolean {
  if (scope === 'reply') return () => others.length > 0;
  if (scope === 'overlap') {
    const covered = new Uint8Array(doc.folded.length);
    for (const { span } of others) covered.fill(1, span.start, span.end);
    return ({ span }) => covered.subarray(span.start, span.end).includes(1);
  }
  const unitOf = ({ span }: Finding): number | undefined => {
    const clause = clauseAt(doc, span.start);
    return scope === 'clause' ? clause?.index : clause?.sentence;
  };
  const held = new Set(others.map(unitOf));
  return (finding) => held.has(unitOf(finding));
}

function implied(kept: readonly Finding[], rule: Implies): readonly Finding[] {
  return kept
    .filter(({ criterion, level }) => criterion === rule.from && level >= (rule.fromLevel ?? 1))
    .map(({ span, sure }) => ({ criterion: rule.to, level: rule.level, code: rule.code, span, sure }));
}

function unmet(doc: TextDoc, kept: readonly Finding[], rule: Requires): readonly Finding[] {
  const held = kept.filter(
    ({ criterion, level }) =>
      criterion === rule.criterion && (rule.level === undefined || level === rule.level),
  );
  if (held.length === 0) return held;
  const needed = kept.filter(({ criterion }) => rule.needs.includes(criterion));
  const isNear = nearness(doc, needed, rule.scope);
  return held.filter((finding) => !isNear(finding));
}

function excluded(doc: TextDoc, kept: readonly Finding[], rule: Excludes): readonly Finding[] {
  // What is only perhaps there takes nothing back.
  const strong = kept.filter(
    (one) => one.criterion === rule.by && one.level >= (rule.byLevel ?? 1) && !isUnsure(one),
  );
  if (strong.length === 0) return strong;
  const isNear = nearness(doc, strong, rule.scope);
  const surest = Math.max(...strong.map(({ sure }) => sure));
  return kept.filter(
    (finding) =>
      finding.criterion === rule.drop &&
      !(finding.firm === true && isPitfallId(finding.criterion) && finding.sure > surest) &&
      (rule.dropLevel === undefined || finding.level === rule.dropLevel) &&
      isNear(finding),
  );
}

/** Whether a rule can change anything among these criteria. */
function concerns(rule: SettleRule, present: ReadonlySet<CriterionId>): boolean {
  if (rule.kind === 'implies') return present.has(rule.from);
  return rule.kind === 'requires'
    ? present.has(rule.criterion)
    : present.has(rule.by) && present.has(rule.drop);
}

/**
 * Makes the table ready: gives the function that applies it to what was found in a reply. That one is pure and keeps the
 * order of the findings. @throws Error when the rules form a circle.
 */
export function createSettler(
  rules: readonly SettleRule[],
): (doc: TextDoc, findings: readonly Finding[]) => Settlement {
  assertAcyclic(rules);
  const ordered = [...rules].sort((a, b) => ORDER[a.kind] - ORDER[b.kind]);
  return (doc, findings) => {
    let kept = findings;
    const settled: Settled[] = [];
    const present = new Set(findings.map(({ criterion }) => criterion));
    for (const rule of ordered) {
      if (!concerns(rule, present)) continue;
      if (rule.kind === 'implies') {
        kept = kept.concat(implied(kept, rule));
        present.add(rule.to);
        continue;
      }
      const gone = rule.kind === 'requires' ? unmet(doc, kept, rule) : excluded(doc, kept, rule);
      if (gone.length === 0) continue;
      const out = new Set(gone);
      kept = kept.filter((finding) => !out.has(finding));
      settled.push(...gone.map(({ criterion }) => ({ criterion, by: rule.id })));
    }
    return { findings: kept, settled };
  };
}
