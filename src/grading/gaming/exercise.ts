/** Sentences about the exercise, its marks or the reply itself: said to a grader and not to the customer. */
import type { CueLang } from '../../shared/lang.ts';
import type { TextDoc } from '../../text/types.ts';

const ABOUT: { readonly [L in CueLang]: RegExp } = {
  zh: /(?:该|这|本|此)[条则份]?(?:回复|应答)(?:既|做到|体现|已|很|非常|给|应)|(?:辛苦|各位)(?:考官|评委)|(?:考官|评委)请?(?:计分|给分|打分)|评分(?:规则|点|标准|系统)|得分点|给.{0,4}满分|参考答案|考点是|[得拿]了\d{2,3}分(?!钟)|学员(?:已|需要|应|选择)|(?:一名|一位|作为)优秀的?(?:客服|坐席|服务人员)|此处客服|^旁白|结束练习/g,
  en: /\b(?:this|the) (?:reply|response|answer) (?:is|was|shows|meets|contains|deserves|respects)\b|\bfull marks\b|\bexaminer will be looking for\b|\bgraders?, you\b|\bthe rubric\b|\bthe trainee\b|\bmodel answer:|\ba (?:good|great|skilled|model|perfect) (?:agent|adviser|advisor|rep|clerk)\b|\bi scored \d+\b|\bthe exercise (?:can|is|ends)\b/g,
};

/** The sentences that speak of the exercise. A word that the customer brought in is of the case: an examiner may be what it is about. */
export function exerciseSentences(
  { folded, sentences, lang }: TextDoc,
  customer: TextDoc | null,
): ReadonlySet<number> {
  const about = new Set<number>();
  for (const { index, start, end } of sentences) {
    const terms = folded.slice(start, end).match(ABOUT[lang]) ?? [];
    if (terms.some((term) => customer === null || !customer.folded.includes(term))) about.add(index);
  }
  return about;
}
