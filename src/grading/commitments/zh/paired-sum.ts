/** The sum that belongs to words of a promise or an offer: in them, beside them, or said just before of what they pay. */
import { overlaps, type Span } from '../../../shared/span.ts';
import type { AmountMention, TextDoc } from '../../../text/types.ts';

/** What a clause may hold beside a sum and still be only the sum of the one before: 大概37块, 就是900. */
const ONLY_SUM = /^(?:(?:大概|大约|一共|总共|合计|也?就是|是|共)?#(?:左右|一[分毛]钱?[都也]?不[扣少])?)$/;
/** Deeds that pay what was named before them: 那四十块，下个月返还. */
const PAYS = /[退返赔减免抵扣垫还补转]|打到|打给|到账|入账|回(?:原|您|支付|卡|账)|冲掉|[打付][款给]|提交/;

/** How far back in its sentence the sum may have been named: 一共 820，手续费免了，三天内退到卡里. */
const REACH = 3;

const RANK = { money: 0, percent: 1, count: 2 } as const;

/** Money before a share before a quantity; of money the last, since it is given of the first: 手术费2300给您减400. */
function chosen(sums: readonly AmountMention[]): AmountMention | undefined {
  const best = Math.min(...sums.map(({ kind }) => RANK[kind]));
  const likest = sums.filter(({ kind }) => RANK[kind] === best);
  return best === RANK.money ? likest.at(-1) : likest[0];
}

/** Whether the clause behind a place is nothing but a sum. */
function onlySum({ clauses, folded }: TextDoc, sums: readonly AmountMention[], index: number) {
  const clause = clauses[index];
  const sum = clause && sums.find(({ span, kind }) => kind !== 'count' && overlaps(span, clause));
  if (clause === undefined || sum === undefined) return undefined;
  const words = `${folded.slice(clause.start, sum.span.start)}#${folded.slice(sum.span.end, clause.end)}`;
  return ONLY_SUM.test(words.trim()) ? sum : undefined;
}

/** The sum of the words at `place`; `within` are the clauses they stand in. Folded offsets. */
export function pairedSum(
  doc: TextDoc,
  sums: readonly AmountMention[],
  place: Span,
  within: Span,
): AmountMention | null {
  const inside = chosen(sums.filter(({ span }) => overlaps(span, place)));
  if (inside?.kind === 'money') return inside;
  const here = doc.clauses.filter((clause) => overlaps(clause, within));
  const after = onlySum(doc, sums, (here.at(-1)?.index ?? -2) + 1);
  if (after !== undefined && (inside === undefined || after.kind === 'money')) return after;
  if (inside !== undefined) return inside;
  const money = sums.filter(({ kind }) => kind !== 'count');
  const own = chosen(money.filter(({ span }) => overlaps(span, within)));
  if (own !== undefined) return own;
  if (!PAYS.test(doc.folded.slice(place.start, place.end))) return null;
  const [first] = here;
  if (first === undefined) return null;
  const before = doc.clauses
    .slice(Math.max(0, first.index - REACH), first.index)
    .filter(({ index, sentence }) => index === first.index - 1 || sentence === first.sentence)
    .map((clause) => chosen(sums.filter(({ kind, span }) => kind === 'money' && overlaps(span, clause))));
  return before.reverse().find((sum) => sum !== undefined) ?? null;
}
