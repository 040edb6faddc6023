/** Chinese words that name amends and hold none out: who else would feel so, what is gone, what the customer does. Folded form. */
import type { OfferKind } from '../../../shared/offer-kinds.ts';

/** In whose place one would be: 换作是我也会急, 换谁都受不了. */
const IN_PLACE =
  /^换(?:作|做|成|了)?是?(?:谁|哪[个位家]|任何|别人|(?:我们?|[您你])(?:自己)?(?=也|都|会|可能|一样|不|肯|早|,|$|我))/;
/** Who does the work, by turns or no more: 半个月轮换一次, 一个月换三个老师. */
const OTHER_HANDS = /^换[两三四几]个(?:老师|客服|师傅|人)/;
const TURNS = /轮$/;
/** There is none left: 套房没有了, 备用机都借出去了. */
const GONE =
  /^[^,我咱给您你]{2,12}(?:没有?了?|没了|满了?|有人|有客人|住了人|(?:借|订|发|用|卖|送)(?:完|出去|光)了?)$/;
/** The customer does it: 您一支一支赔, 我等您修完. */
const THEY_DO =
  /(?<![给帮替为跟让陪送请退赔换补借还把和对向])[您你](?:们|自己)?(?!的|这|那|来)[^,我咱给帮替店厂由的]{0,8}$/;
/** It should have been, or somebody wants it: 上个月就该换, 对方要求退钱. */
const WANTED = /(?:要求|[应本早就]该|该|[您你]要是)$/;
/** Whether it costs, asked without its mark: 这时候退要扣钱不. */
const ASKS_COST = /[扣收付花交][^,我您你]{0,3}[不吗么没][?]?$/;
/** Things spoken of before: 把那两张送过去. */
const THOSE = /^送[^,]{0,6}那[一两几三张份个本]/;

const OF_THINGS: ReadonlySet<OfferKind> = new Set(['upgrade', 'loan', 'voucher', 'gift']);
const DONE_BY_ANYONE: ReadonlySet<OfferKind> = new Set(['compensation', 'repair', 'gift']);

/** Whether a kind of amends named at a place of a clause's words is only spoken of. */
export function isOnlySpokenOf(words: string, kind: OfferKind, start: number): boolean {
  const [before, from] = [words.slice(0, start), words.slice(start)];
  if (/^(?:因为|由于)/.test(words) || WANTED.test(before) || ASKS_COST.test(words)) return true;
  if (kind === 'replacement' && (IN_PLACE.test(from) || OTHER_HANDS.test(from) || TURNS.test(before)))
    return true;
  if (kind === 'gift' && THOSE.test(from)) return true;
  if (OF_THINGS.has(kind) && GONE.test(from)) return true;
  return DONE_BY_ANYONE.has(kind) && THEY_DO.test(before);
}
