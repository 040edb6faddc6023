/** How many replies that only try to earn points earn any: by language and by how they try. */
import { groupOf, type CriterionId } from '../../shared/rubric-ids.ts';
import { unsureIn } from '../confidence.ts';
import type { LabelledReply } from '../evaluate.ts';
import type { Grader } from '../types.ts';

/** A labelled reply whose domain may say that it games: "gaming-stuffing: wedding florist". */
export interface GamingCandidate extends LabelledReply {
  readonly lang: string;
  readonly domain?: string;
}

export interface GamingShare {
  readonly lang: string;
  readonly kind: string;
  readonly rows: number;
  /** Rows that earn something undeserved, however much. */
  readonly earning: number;
}

const FORM = /^gaming-([a-z]+)\b/;

/** How a row tries to earn points; `null` for an honest one. */
export function gamingKindOf({ domain }: GamingCandidate): string | null {
  return domain === undefined ? null : (FORM.exec(domain)?.[1] ?? null);
}

/** The criteria that a reply earns without "perhaps" though it does not meet them. Pitfalls are nothing to earn. */
export function undeservedIn(
  { reply, context, labels }: LabelledReply,
  grader: Grader,
): readonly CriterionId[] {
  const { levels, evidence } = grader.assess(reply, context === undefined ? {} : { customer: context });
  const unsure = unsureIn(evidence);
  return (Object.keys(levels) as CriterionId[]).filter(
    (id) => groupOf(id) !== 'pitfall' && !unsure.has(id) && (labels[id] ?? 0) === 0,
  );
}

/** The shares in the order in which languages and kinds come; honest rows are left out. */
export function gamingShares(rows: readonly GamingCandidate[], grader: Grader): readonly GamingShare[] {
  const shares = new Map<string, GamingShare>();
  for (const row of rows) {
    const kind = gamingKindOf(row);
    if (kind === null) continue;
    const key = `${row.lang} ${kind}`;
    const { rows: count, earning } = shares.get(key) ?? { rows: 0, earning: 0 };
    const earns = undeservedIn(row, grader).length > 0 ? 1 : 0;
    shares.set(key, { lang: row.lang, kind, rows: count + 1, earning: earning + earns });
  }
  return [...shares.values()];
}
