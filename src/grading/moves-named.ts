/** Moves that a Chinese reply makes in so many words, whatever the weights think of it. */
import type { MoveId } from '../shared/rubric-ids.ts';
import type { Clause, TextDoc } from '../text/types.ts';

const NAMED: readonly (readonly [MoveId, RegExp])[] = [
  [
    'move.teach_back',
    /[您你]?(?:用|拿)[您你]?自己的话.{0,12}[说讲]|[说讲]一[遍次].{0,4}给我听|换[您你]来?[说讲](?:一[遍次]|给我|说看)/,
  ],
  ['move.example', /打个比方|好比(?!说?您)|就(?:像|跟).{2,14}(?:一样|似的)$|一个道理$|相当于(?=.{2})/],
];
/** It is denied, or what the other one said is taken up. */
const NOT_MEANT = /不用|不必|像[您你]说|[您你]就是/;

export interface NamedMove {
  readonly move: MoveId;
  readonly clause: Clause;
}

/** Each such move with the clause that makes it. */
export function movesNamed({ folded, clauses, lang }: TextDoc): readonly NamedMove[] {
  if (lang !== 'zh') return [];
  return clauses.flatMap((clause) => {
    const words = folded.slice(clause.start, clause.end).replace(/[?]$/, '');
    if (NOT_MEANT.test(words)) return [];
    return NAMED.filter(([, pattern]) => pattern.test(words)).map(([move]) => ({ move, clause }));
  });
}
