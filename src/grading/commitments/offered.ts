/** Whether words that name amends hold them out: not the form, rule or page about them, nor what the customer is to pay. */
import type { CueLang } from '../../shared/lang.ts';
import type { OfferKind } from '../../shared/offer-kinds.ts';
import { overlaps, type Span } from '../../shared/span.ts';
import { Sieve } from '../../text/sieve.ts';
import type { Clause, TextDoc } from '../../text/types.ts';
import { OFFER_WORDS } from './offer-words.ts';
import { isOnlySpokenOf } from './zh/no-offer.ts';

/** What is about amends and none itself, right behind the word: discount rules, 退款流程. */
const ABOUT: { readonly [L in CueLang]: RegExp } = {
  en: /^(?:'s)? (?:rules?|polic(?:y|ies)|forms?|settings?|pages?|terms|process|procedures?|status|department|team|desk|line|section|tab|button|tool|guide|instructions|conditions|address)\b/,
  zh: /^[款券费金]?的?(?:规则|政策|规定|条款|流程|步骤|手续|进度|状态|设置|页面|通道|部门|专员|团队|说明|申请表|表格?|方法|地址|条件|功能|按钮|活动|事情?(?=$|[我您你由就归])|问题|部(?=$|[门再重会去磨那]))/,
};
/** The act is to tell about amends: "show you how the refund works", 教您设置优惠券. */
const TELLS: { readonly [L in CueLang]: RegExp } = {
  en: /\b(?:show|teach|tell|explain|walk)\b.{0,24}\bhow\b|\b(?:set up|check|look up|configure)\b.{0,16}$/,
  zh: /(?:教|演示|讲解|设置|(?<!检)查(?:一下|下|看|询)).{0,6}$|[汇通]?报(?!销|价|废|到).{0,2}$/,
};
/** The customer is the one who pays. */
const PAYER: { readonly [L in CueLang]: RegExp } = {
  en: /\b(?:you|u)(?:'ll| will| would| only| just| still| simply)* pay\b/,
  zh: /[您你]们?(?:只|还|先|需要?|要|得|再)*(?:付(?!款(?:账|方|码|卡|后))|交|缴|支付)/,
};
/** What nobody does, "if I could just take it off", what is only owned, "that's on us", and what is asked to be heard. */
const NOT_GIVEN =
  /\bif (?:i|we|everyone|everybody)(?:'d| could| had| were| gave| did| took| just| started)\b|^(?:and |so |but )?(?:that|this|it|that one|this one)(?:'s| is| was) (?:all |entirely |fully )?on (?:us|me)(?:,? not \w+)?\W*$|\bhear\b.{0,20}\bfrom you\b/;
/** A price that is kept is no thing that is. */
const KEPT_PRICE =
  /\bkeep(?:s|ing)? (?:the |your |that )?(?:[$£€]|\d|(?:old |same |present |current |lower )?(?:price|rate|fee))/;
const THINGS: ReadonlySet<OfferKind> = new Set(['gift', 'loan', 'upgrade', 'replacement']);

/** What may be held out of a price all the same. */
const CHEAPER: ReadonlySet<OfferKind> = new Set(['discount', 'waiver']);

/** Amends that are paid or not charged. */
const OF_MONEY: ReadonlySet<OfferKind> = new Set(['refund', 'discount', 'voucher', 'compensation', 'waiver']);
/** Words without any of which a Chinese reply speaks of no money; 回退 goes back to a version. */
const MONEY_ZH =
  /[钱錢款费費元块塊价價账帳折免券赔賠租息补補扣垫墊刷]|(?<!回)退|不收|现金|現金|记录|記錄|我们出|我們出|不用(?:付|出)|送/;

/** Whether a kind of amends can't be held out in a reply, since it costs money and the reply speaks of none. */
export function isUnpaid({ folded, lang, amounts }: TextDoc, kind: OfferKind): boolean {
  if (lang !== 'zh' || !OF_MONEY.has(kind)) return false;
  return !amounts.some((one) => one.kind === 'money') && !MONEY_ZH.test(folded);
}

/** Work and goods, which a list of prices names too. */
const PRICED: ReadonlySet<OfferKind> = new Set(['repair', 'replacement', 'gift', 'upgrade', 'loan']);
/** A sum of money, with its unit or in full. */
const SUM_ZH = /\d(?:元|块|万|千)|[一二两三四五六七八九十][百千万]/;
/** Who does it, for whom, or that it costs nothing. */
const GIVES_ZH = /[我咱您你]|免|不收|不要钱|赔|退|送|垫|出钱|承担/;

/** Whether a Chinese clause is a line of a bill, 换天沟一万: it has a sum, and nobody who gives. */
export function isPriceLine({ clauses, folded, lang }: TextDoc, kind: OfferKind, place: Span): boolean {
  if (lang !== 'zh' || !PRICED.has(kind)) return false;
  return clauses
    .filter((clause) => overlaps(clause, place))
    .every(({ start, end }) => {
      const words = folded.slice(start, end);
      return SUM_ZH.test(words) && !GIVES_ZH.test(words);
    });
}

/** Whether a kind of amends named at a place of a clause's words is held out there. */
function isHeldOut(words: string, kind: OfferKind, start: number, end: number, lang: CueLang): boolean {
  if (ABOUT[lang].test(words.slice(end)) || TELLS[lang].test(words.slice(0, start))) return false;
  if (lang === 'zh' && isOnlySpokenOf(words, kind, start)) return false;
  if (NOT_GIVEN.test(words) || (THINGS.has(kind) && KEPT_PRICE.test(words))) return false;
  return CHEAPER.has(kind) || !PAYER[lang].test(words);
}

/** Most clauses have words of no kind, and some are asked at each key. */
function sieved(words: (typeof OFFER_WORDS)[CueLang]) {
  const sieve = new Sieve();
  const kinds = words.map(([kind, pattern]) => ({ kind, sieved: sieve.add(pattern) }));
  return { sieve, kinds };
}

const SIEVED = { zh: sieved(OFFER_WORDS.zh), en: sieved(OFFER_WORDS.en) };

/** Kinds of amends that a clause holds out in so many words, in the order of the list. */
export function kindsIn({ folded }: TextDoc, { start, end, lang, negated }: Clause): readonly OfferKind[] {
  const { sieve, kinds } = SIEVED[lang];
  const sifted = sieve.sift(folded.slice(start, end));
  const { text: words } = sifted;
  return kinds.flatMap(({ kind, sieved: one }) => {
    const match = sifted.may(one) ? one.pattern.exec(words) : null;
    if (match === null) return [];
    const [from, to] = [match.index, match.index + match[0].length];
    if (!isHeldOut(words, kind, from, to, lang)) return [];
    const at = { start: start + from, end: start + to };
    return kind === 'waiver' || !negated.some((scope) => overlaps(scope, at)) ? [kind] : [];
  });
}

/** The first of them. */
export function kindIn(doc: TextDoc, clause: Clause): OfferKind | null {
  return kindsIn(doc, clause)[0] ?? null;
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
