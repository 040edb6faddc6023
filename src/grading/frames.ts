/** Findings whose words only say when or if: what then is done, in the clause behind, belongs to them. */
import type { UnitId } from '../shared/rubric-ids.ts';
import { overlaps } from '../shared/span.ts';
import type { Clause, TextDoc } from '../text/types.ts';
import type { Finding } from './types.ts';

/** 从今天起, 以后车一晚点, 要是再漏. */
const FRAME =
  /^(?:(?:从|自|打)[^,]{1,14}(?:起|开始|以后|之后)|(?:以后|今后|往后|下次|下回|如果|要是|万一|一旦)[^,]{0,20})$/;

function isFrame({ folded }: TextDoc, { start, end, lang, question }: Clause): boolean {
  return lang === 'zh' && question === null && FRAME.test(folded.slice(start, end));
}

/** The finding, reaching over the next clause of its sentence where its own words are but the frame of that one. */
export function withFramed<T extends Finding<UnitId>>(doc: TextDoc, finding: T): T {
  const here = doc.clauses.filter((clause) => overlaps(clause, finding.span));
  const last = here.at(-1);
  if (last === undefined || !here.every((clause) => isFrame(doc, clause))) return finding;
  const next = doc.clauses[last.index + 1];
  if (next?.sentence !== last.sentence) return finding;
  return { ...finding, span: { start: finding.span.start, end: next.end } };
}
