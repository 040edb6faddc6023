/** Chinese clauses that a tagger may take for a promise or an offer and that bind nobody. */
import { overlaps, type Span } from '../../../shared/span.ts';
import { refuses, tellsPast } from '../../told.ts';
import type { Clause, TextDoc } from '../../../text/types.ts';

/** It waits for somebody else's word: 折扣一项需总监批准; not 我去帮您申请. */
const NEEDS_LEAVE = /(?:需要?|要|得|须)[^,]{0,10}(?:批准?|审批|同意|点头|签字)(?:才行|才可以|的)?$/;
const ASKS_LEAVE = /申请|争取|帮[您你]|替[您你]|我去|我来/;
/** It only announces what is said next: 那我从头说一遍, 我再跟您对一下. */
const ANNOUNCES =
  /^(?:那|好|行|嗯)?(?:我|咱们?)?(?:再|先|从头|重新|给[您你]|跟[您你]|和[您你])*(?:说|讲|念|对|捋|复述|总结|汇总)(?:一遍|一下|一次|一说)?(?:哈|啊|吧|如下)?$/;
/** What is owed, ought to be, or was found: 我们欠他一句话, 九块起了泡. */
const STATES =
  /我们?(?:还)?欠[^,]{1,8}$|^[^我]{0,12}有[\d一二两三四五六七八九十]+[块台件个只张][^,]{0,6}[起坏裂漏破]/;

function bindsNobody({ folded }: TextDoc, { start, end, tense, lang }: Clause): boolean {
  if (lang !== 'zh') return false;
  const words = folded.slice(start, end);
  if (tellsPast(words, tense) || refuses(words)) return true;
  if (NEEDS_LEAVE.test(words) && !ASKS_LEAVE.test(words)) return true;
  return ANNOUNCES.test(words) || STATES.test(words);
}

/** Whether all clauses that a place lies in bind nobody. */
export function isIdle(doc: TextDoc, place: Span): boolean {
  const here = doc.clauses.filter((clause) => overlaps(clause, place));
  return here.length > 0 && here.every((clause) => bindsNobody(doc, clause));
}
