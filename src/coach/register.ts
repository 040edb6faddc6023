/** A ready sentence in the register of a reply: 您 or 你, contracted or written out. */
import { cueLangOf, type Lang } from '../shared/lang.ts';
import { readText } from '../text/read-text.ts';
import { isSimplified, isTraditional } from '../text/script.ts';

const WRITTEN_OUT: readonly (readonly [RegExp, string])[] = [
  [/\bI[’']m\b/g, 'I am'],
  [/\b([Ww]on)[’']t\b/g, 'will not'],
  [/\b([Cc]an)[’']t\b/g, '$1not'],
  [/\b(\w+)n[’']t\b/g, '$1 not'],
  [/\b([Yy]ou|[Ww]e|[Tt]hey)[’']re\b/g, '$1 are'],
  [/\b(I|[Yy]ou|[Ww]e|[Tt]hey)[’']ve\b/g, '$1 have'],
  [/\b(\w+)[’']ll\b/g, '$1 will'],
  [/\b([Ii]t|[Tt]hat|[Tt]here|[Ww]hat|[Ww]ho)[’']s\b/g, '$1 is'],
];

/** A contraction of a pronoun or a negation; a possessive is none. */
const CONTRACTION = /\b(?:I|you|we|they|it|that|there)[’'](?:m|re|ve|ll|d|s)\b|n[’']t\b/i;
const LONG_FORM =
  /\b(?:I am|I will|I have|we are|we will|we have|you are|you have|it is|that is|do not|does not|did not|can ?not|will not|is not|are not|was not)\b/i;

/** Says 你 to the customer; 你们 is said to a firm by those who say 您 as well. */
const SAYS_NI = /你(?![们們])/u;

/** Whether a reply is written in the language and script of its round. */
export function isInLanguage(reply: string, lang: Lang): boolean {
  if (readText(reply).lang !== cueLangOf(lang)) return false;
  return lang === 'zh-Hans' ? !isTraditional(reply) : lang === 'en' || !isSimplified(reply);
}

/** The sentence as the writer of the reply would put it. */
export function inRegister(text: string, reply: string, lang: Lang): string {
  if (lang === 'en') {
    const formal = LONG_FORM.test(reply) && !CONTRACTION.test(reply);
    const words = formal ? WRITTEN_OUT.reduce((all, [short, long]) => all.replace(short, long), text) : text;
    return /[’]/.test(reply) || !/'/.test(reply) ? words : words.replaceAll('’', "'");
  }
  return SAYS_NI.test(reply) && !reply.includes('您') ? text.replaceAll('您', '你') : text;
}
