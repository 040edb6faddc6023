/** Whether words that name amends hold them out: not the form, rule or page about them, nor what the customer is to pay. */
import type { CueLang } from '../../shared/lang.ts';
import type { OfferKind } from '../../shared/offer-kinds.ts';
import { overlaps, type Span } from '../../shared/span.ts';
import type { Clause, TextDoc } from '../../text/types.ts';
import { OFFER_WORDS } from './offer-words.ts';

/** What is about amends and none itself, right behind the word: discount rules, 退款流程. */
const ABOUT: { readonly [L in CueLang]: RegExp } = {
  en: /^(?:'s)? (?:rules?|polic(?:y|ies)|forms?|settings?|pages?|terms|process|procedures?|status|department|team|desk|line|section|tab|button|tool|guide|instructions|conditions|address)\b/,
  zh: /^[款券费金]?的?(?:规则|政策|规定|条款|流程|步骤|手续|进度|状态|设置|页面|通道|部门|专员|团队|说明|申请表|表格?|方法|地址|条件|功能|按钮|活动)/,
};
/** The act is to tell about amends: "show you how the refund works", 教您设置优惠券. */
const TELLS: { readonly [L in CueLang]: RegExp } = {
  en: /\b(?:show|teach|tell|explain|walk)\b.{0,24}\bhow\b|\b(?:set up|check|look up|configure)\b.{0,16}$/,
  zh: /(?:教|演示|讲解|设置|(?<!检)查(?:一下|下|看|询)).{0,6}$/,
};
/** The customer is the one who pays. */
const PAYER: { readonly [L in CueLang]: RegExp } = {
  en: /\b(?:you|u)(?:'ll| will| would| only| just| still| simply)* pay\b/,
  zh: /[您你]们?(?:只|还|先|需要?|要|得|再)*(?:付(?!款(?:账|方|码|卡|后))|交|缴|支付)/,
};
/** What may be held out of a price all the same. */
const CHEAPER: ReadonlySet<OfferKind> = new Set(['discount', 'waiver']);

/** Whether a kind of amends named at a place of a clause's words is held out there. */
function isHeldOut(words: string, kind: OfferKind, start: number, end: number, lang: CueLang): boolean {
  if (ABOUT[lang].test(words.slice(end)) || TELLS[lang].test(words.slice(0, start))) return false;
  return CHEAPER.has(kind) || !PAYER[lang].test(words);
}

/** The first kind of amends that a clause holds out in so many words. */
export function kindIn({ folded }: TextDoc, { start, end, lang, negated }: Clause): OfferKind | null {
  const words = folded.slice(start, end);
  for (const [kind, pattern] of OFFER_WORDS[lang]) {
    const match = pattern.exec(words);
    if (match === null) continue;
    const [from, to] = [match.index, match.index + match[0].length];
    if (!isHeldOut(words, kind, from, to, lang)) continue;
    const at = { start: start + from, end: start + to };
    if (kind === 'waiver' || !negated.some((scope) => overlaps(scope, at))) return kind;
  }
  return null;
}

/** Whether a place speaks of a kind of amends, and yet no clause of it holds that out. Words of another kind leave it open. */
export function isOnlyNamed({ clauses, folded }: TextDoc, kind: OfferKind, place: Span): boolean {
  const here = clauses.filter((clause) => overlaps(clause, place));
  const heldOut = new Set(
    here.map(({ start, end, lang }) => {
      const words = folded.slice(start, end);
      const match = OFFER_WORDS[lang].find(([one]) => one === kind)?.[1].exec(words) ?? null;
      if (match === null) return !CHEAPER.has(kind) && PAYER[lang].test(words) ? false : null;
      return isHeldOut(words, kind, match.index, match.index + match[0].length, lang);
    }),
  );
  return heldOut.has(false) && !heldOut.has(true);
}

/**
 * Whether a place only asks the customer for something or bids them do it, "how's your back now?", "take your time", and holds
 * out no amends of the kind in so many words.
 */
export function isAskedOrBidden(doc: TextDoc, kind: OfferKind, place: Span): boolean {
  return doc.clauses
    .filter((clause) => overlaps(clause, place))
    .every((clause) => {
      const asks = clause.question === 'open' || clause.question === 'closed';
      return (asks || clause.imperative) && kindIn(doc, clause) !== kind;
    });
}
