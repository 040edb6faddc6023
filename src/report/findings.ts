/** Findings of a round with the words they were read from. */
import type { Weights } from '../grading/score.ts';
import type { Evidence } from '../grading/types.ts';
import type { TurnView } from '../session/types.ts';
import { clauseOf } from '../shared/clause.ts';
import { isPitfallId, type CriterionId } from '../shared/rubric-ids.ts';
import { sliceOf } from '../shared/span.ts';
import type { QuotedFinding } from './types.ts';

function quoted({ turn, reply }: TurnView, evidence: Evidence): QuotedFinding {
  return {
    turn,
    criterion: evidence.criterion,
    level: evidence.level,
    code: evidence.code,
    quote: sliceOf(reply, evidence),
    clause: clauseOf(reply, evidence),
  };
}

/** The findings of a turn, each quote and clause a slice of what was typed in it. */
export function findingsOf(turn: TurnView): readonly QuotedFinding[] {
  return turn.assessment.evidence.map((evidence) => quoted(turn, evidence));
}

/** What words are worth as an example: their level, by how much likelier right than wrong they are. */
function worthOf({ level, sure }: Evidence): number {
  return level * (sure - 0.5);
}

/** The words of a turn that a criterion is best shown by. */
export function surestOf(turn: TurnView, criterion: CriterionId): QuotedFinding | null {
  const [best] = turn.assessment.evidence
    .filter((one) => one.criterion === criterion)
    .sort((a, b) => worthOf(b) - worthOf(a) || a.start - b.start);
  return best === undefined ? null : quoted(turn, best);
}

/** What was found of a criterion in a turn at its best: the strongest, the first of equals. */
export function strongestOf(
  findings: readonly QuotedFinding[],
  { criterion, turn }: Pick<QuotedFinding, 'criterion' | 'turn'>,
): QuotedFinding | null {
  const own = findings.filter((one) => one.criterion === criterion && one.turn === turn);
  return own.find(({ level }) => level === Math.max(...own.map((one) => one.level))) ?? null;
}

export function isPitfall({ criterion }: Pick<QuotedFinding, 'criterion'>): boolean {
  return isPitfallId(criterion);
}

/** The finding whose criterion is worth or costs most, the first of equals; `null` of none. */
export function weightiest(findings: readonly QuotedFinding[], weights: Weights): QuotedFinding | null {
  const worth = ({ criterion }: QuotedFinding): number => weights[criterion]?.points ?? 0;
  return findings.reduce<QuotedFinding | null>(
    (top, one) => (top === null || worth(one) > worth(top) ? one : top),
    null,
  );
}
