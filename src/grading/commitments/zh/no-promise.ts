/** Chinese clauses that a tagger may take for a promise or an offer and that bind nobody. */
import { overlaps, type Span } from '../../../shared/span.ts';
import { announces, bidsCall, refuses, tellsPast } from '../../told.ts';
import type { Clause, TextDoc } from '../../../text/types.ts';

/** It waits for somebody else's word: 折扣一项需总监批准; not 我去帮您申请. */
const NEEDS_LEAVE = /(?:需要?|要|得|须)[^,]{0,10}(?:批准?|审批|同意|点头|签字)(?:才行|才可以|的)?$/;
const ASKS_LEAVE = /申请|争取|帮[您你]|替[您你]|我去|我来/;
/** What is owed, ought to be, or was found: 我们欠他一句话, 九块起了泡. */
const STATES =
  /我们?(?:还)?欠[^,]{1,8}$|^[^我]{0,12}有[\d一二两三四五六七八九十]+[块台件个只张][^,]{0,6}[起坏裂漏破]/;

/** What the customer is bidden to, how far it is, what comes anyway, whom to call, and what lies in one's power: no deed is named. */
const NO_DEED = new RegExp(
  [
    '^(?:[您你两各大][位家]?们?)?(?:先|请)(?:坐|歇|缓|等|看着)[^,我给]{0,3}$',
    '(?:车程|路程|公里|米远)$',
    '(?:照来|照常|照旧|照样来)$',
    '^(?:[我您你]的?)?(?:电话|手机|微信|工号|分机|号码)[^,打发给]{0,4}[\\d一-龥]{2,11}(?:那个|那支)?$',
    '^(?:我|我们|这边)?能[批做给定答应办]{1,2}的(?:就|只)?(?:是|有)',
    '(?:我|这边)(?:就|也|都)?(?:能|可以)(?:做主|定|拍板)$',
    '等[您你][^,]{0,6}(?:完|好|定|想|忙|说)',
    '^[^,]{0,4}第[一二三四五]天(?:上班|来|上岗)$',
    '^(?:错过|赶不上|过了)[^,]{2,16}(?:要|得)等',
    '^我.{0,6}(?:交班|下班|当班)$',
  ].join('|'),
);

function bindsNobody({ folded }: TextDoc, { start, end, tense, lang }: Clause): boolean {
  if (lang !== 'zh') return false;
  const words = folded.slice(start, end);
  if (tellsPast(words, tense) || refuses(words) || bidsCall(words)) return true;
  if (NEEDS_LEAVE.test(words) && !ASKS_LEAVE.test(words)) return true;
  return announces(words) || STATES.test(words) || NO_DEED.test(words);
}

/** Whether all clauses that a place lies in bind nobody. */
export function isIdle(doc: TextDoc, place: Span): boolean {
  const here = doc.clauses.filter((clause) => overlaps(clause, place));
  return here.length > 0 && here.every((clause) => bindsNobody(doc, clause));
}
