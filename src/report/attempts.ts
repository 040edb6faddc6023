/** Rounds that went back and tried again, as trees: each attempt under the one that it left. */
import type { RoundSummary } from '../session/types.ts';

export interface Attempt {
  readonly round: RoundSummary;
  /** Those that left it, the earliest departure first. */
  readonly branches: readonly Attempt[];
}

/** Whether a branch has nothing of its own yet: opened, and not answered. */
export function isUntouched({ branch, turns, phase }: RoundSummary): boolean {
  return branch !== null && phase === 'talking' && turns < branch.turn;
}

function byDeparture(a: RoundSummary, b: RoundSummary): number {
  return (a.branch?.turn ?? 0) - (b.branch?.turn ?? 0) || a.startedAt - b.startedAt || (a.id < b.id ? -1 : 1);
}

/** The round at the root of another's tree: the last parent that is listed. A circle, as a damaged file may have, is left. */
function rootOf(round: RoundSummary, rounds: readonly RoundSummary[]): RoundSummary {
  const passed = new Set([round.id]);
  let root = round;
  for (;;) {
    const parent = rounds.find(({ id }) => id === root.branch?.round);
    if (parent === undefined || passed.has(parent.id)) return root;
    passed.add(parent.id);
    root = parent;
  }
}

function attemptOf(
  round: RoundSummary,
  rounds: readonly RoundSummary[],
  above: ReadonlySet<string> = new Set(),
): Attempt {
  const passed = new Set([...above, round.id]);
  const left = rounds.filter(({ id, branch }) => branch?.round === round.id && !passed.has(id));
  return { round, branches: left.sort(byDeparture).map((one) => attemptOf(one, rounds, passed)) };
}

/**
 * The trees of these rounds, in the order in which the first round of each is listed. A branch whose parent isn't among them
 * stands for itself.
 */
export function attemptTrees(rounds: readonly RoundSummary[]): readonly Attempt[] {
  const roots = new Set(rounds.map((round) => rootOf(round, rounds)));
  return [...roots].map((root) => attemptOf(root, rounds));
}

/** The tree that a round stands in; `null` where it isn't listed. */
export function treeAround(id: string, rounds: readonly RoundSummary[]): Attempt | null {
  const round = rounds.find((one) => one.id === id);
  return round === undefined ? null : attemptOf(rootOf(round, rounds), rounds);
}

/** Every round of a tree, the root first. */
export function roundsIn({ round, branches }: Attempt): readonly RoundSummary[] {
  return [round, ...branches.flatMap(roundsIn)];
}
