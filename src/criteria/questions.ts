/** Reading of questions that the four question criteria and the restatement share (rubric §3, §9 "Questions"). */
import type { DetectContext, Finding } from '../grading/types.ts';
import type { CriterionId } from '../shared/rubric-ids.ts';
import { hull, type Span } from '../shared/span.ts';
import type { Clause, QuestionKind } from '../text/types.ts';
import { firmIf, found, has, isWorded, oncePerClause, quotedAt, within, wordsOf } from './reading.ts';

/** The kind of a question and the words that ask it. */
interface Question {
  readonly kind: QuestionKind;
  readonly span: Span;
}

/** Characters at the head of an English clause in which its asking word stands: "so how many", "and is". */
const HEAD = 14;

/** "I could get it by noon I think?" tells, however it ends. */
const TELLS =
  /^(?:(?:so|and|but|well|ok|okay|oh|maybe|perhaps),? )*(?:i|we)(?:'ve|'d|'ll| (?:could|can|will|would|should|may|might|have|had|was|were|do|did))\b/;

/** Whether the clause has a word that asks: Chinese anywhere, English at its head. */
function hasAskingWord(context: DetectContext, clause: Clause): boolean {
  if (isWorded(context, clause, 'en', TELLS)) return false;
  const end = clause.lang === 'zh' ? clause.end : Math.min(clause.end, clause.start + HEAD);
  return has(context, { start: clause.start, end }, 'asking_word');
}

/** Characters that may stand before the word that asks: "and what …". */
const LEAD = 5;
/** What may stand before it in a question without a mark. */
const OPENING = /^(?:(?:so|and|but|ok|okay|right|then|now|well|oh|ah|aw|um|hi|great),? )*$/;

/** Whether a clause of English is a sentence of its own, typed without any mark at its end. */
export function isUnmarked({ doc }: DetectContext, { lang, index, sentence, end }: Clause): boolean {
  const { firstClause, endClause } = doc.sentences[sentence] ?? {};
  if (lang !== 'en' || firstClause !== index || endClause !== index + 1) return false;
  return !/^\s*[.!?;:…]/.test(doc.folded.slice(end, end + 2)) && doc.folded[end - 1] !== '?';
}

/** What an unmarked sentence asks by the verb turned around in it: "when does it whistle the most". */
export const unmarkedKind = oncePerClause((context, clause): QuestionKind | null => {
  if (clause.question === 'rhetorical' || !isUnmarked(context, clause)) return null;
  const opens = (role: string): boolean =>
    within(context, clause, role).some(({ span }) =>
      OPENING.test(context.doc.folded.slice(clause.start, span.start)),
    );
  if (!opens('turned')) return null;
  if (clause.question !== null) return clause.question;
  return opens('turned_open') && !has(context, clause, 'datum') ? 'open' : 'closed';
});

/** What a clause asks, with its mark or without. */
function kindOf(context: DetectContext, clause: Clause): QuestionKind | null {
  return clause.question ?? unmarkedKind(context, clause);
}

/** The clause just before in the same sentence: "除了速度, 您最想先解决哪一项?" leads in its first half. */
function leadIn(context: DetectContext, clause: Clause): Clause | undefined {
  const before = context.doc.clauses[clause.index - 1];
  return before?.sentence === clause.sentence ? before : undefined;
}

/** "对吧?" behind something said. */
const CHECKED = /.{3}(?:对吧|对吗|对不对|对么|没错吧|是吧)\??$/;
/** Words of reproach beside it. */
const REPROACHES = /自己|怎么|又|没|不(?!对)/;

/** Whether a clause says something and checks it in a breath, with no reproach: 您九点前都在摊上对吧. */
function isChecked(context: DetectContext, clause: Clause): boolean {
  const words = wordsOf(context, clause);
  return clause.question === 'confirm' && CHECKED.test(words) && !REPROACHES.test(words);
}

/**
 * Whether a clause asks something of the customer that waits for an answer. Without a question mark only the end of a
 * sentence can ask ("要不要拆,您不用今晚定" asks nothing); a retort or a quoted question is none.
 */
function isAsked(context: DetectContext, clause: Clause): boolean {
  if (clause.question === 'rhetorical') return false;
  if (quotedAt(context, clause.start) || quotedAt(context, clause.end - 1)) return false;
  if (isChecked(context, clause) || unmarkedKind(context, clause) !== null) return true;
  if (has(context, clause, 'retort')) return false;
  if (context.doc.folded[clause.end - 1] === '?') return true;
  if (context.doc.sentences[clause.sentence]?.endClause !== clause.index + 1) return false;
  if (has(context, clause, 'whether')) return false;
  return hasAskingWord(context, clause) || has(context, clause, 'checking');
}

/** "Whose is it?", "When is that?" end like a check and ask for one datum. */
const DATUM_HEAD = /^(?:(?:and|so|but|then),? )?(?:who|whose|which|where|when)\b/;

export function asksForFact(context: DetectContext, clause: Clause): boolean {
  return isWorded(context, clause, 'en', DATUM_HEAD);
}

/**
 * What a clause asks, once the words of sorting out, of checking, of choosing and of telling have been weighed; `null`
 * when it asks nothing. An offer to choose is consent and no question of fact; a bare statement with a question mark echoes
 * or retorts, unless the clause before it asks.
 */
export const questionOf = oncePerClause((context, clause): Question | null => {
  const asks = kindOf(context, clause);
  if (asks === null || !isAsked(context, clause)) return null;
  const before = leadIn(context, clause);
  const whole = before === undefined ? clause : hull(before, clause);
  if (isChecked(context, clause) || has(context, clause, 'checking'))
    return { kind: 'confirm', span: clause };
  if (asks === 'confirm' && asksForFact(context, clause)) return { kind: 'closed', span: clause };
  if (asks !== 'confirm' && has(context, whole, 'sorting')) {
    return { kind: 'guiding', span: has(context, clause, 'sorting') ? clause : whole };
  }
  if (has(context, clause, 'choosing')) return { kind: 'consent', span: clause };
  if (has(context, clause, 'telling')) return { kind: 'open', span: whole };
  if (asks === 'confirm' || asks === 'consent') return { kind: asks, span: clause };
  if (hasAskingWord(context, clause)) {
    // "是刚开门就量, 还是卸完才量?" is one question.
    const isHalf = before !== undefined && context.doc.folded.startsWith('还是', clause.start);
    return { kind: factKind(context, clause), span: isHalf ? whole : clause };
  }
  if (before === undefined || !hasAskingWord(context, before)) return null;
  if (has(context, before, 'choosing')) return { kind: 'consent', span: whole };
  return { kind: factKind(context, before), span: whole };
});

/** Open or closed, for a clause that asks for what happened or is. */
function factKind(context: DetectContext, clause: Clause): QuestionKind {
  // "这几天怎么样" counts no days.
  const isCounted = within(context, clause, 'datum').some(
    ({ span }) => !/[这那前好过十]/.test(context.doc.folded.slice(Math.max(0, span.start - 1), span.start)),
  );
  if (isCounted) return 'closed';
  const asks = kindOf(context, clause);
  return asks === 'open' || asks === 'guiding' ? 'open' : 'closed';
}

/** It has the form of a question and upbraids. */
const UPBRAIDS = /\b(?:how come|how (?:can|could|dare)|what (?:do|did|else|more)\b.{0,8}\b(?:expect|want))\b/;

/** A sentence of one clause that begins with an English asking word and ends in a question mark: it asks, whatever about. */
const asksPlainly = oncePerClause((context, clause): boolean => {
  const { folded, sentences } = context.doc;
  const sentence = sentences[clause.sentence];
  if (clause.lang !== 'en' || clause.question === 'rhetorical' || folded[clause.end - 1] !== '?')
    return false;
  if (sentence?.firstClause !== clause.index || sentence.endClause !== clause.index + 1) return false;
  const begins = within(context, clause, 'asking_word').some(({ span }) => span.start - clause.start <= LEAD);
  return begins && !UPBRAIDS.test(folded.slice(clause.start, clause.end));
});

/** One datum, or one of two facts: 几点, 多少, 有没有, 是刚开门还是卸完. */
const DATUM =
  /有没有|(?<![这那前好过十])几[点个天号位人层楼次]|多(?:少|大|久|长|高|重)|什么时候|哪[天位]|是.{1,14}还是/;
/** It is about what is wanted, weighed or offered, or only sounds like a question. */
const NO_DATUM = /更|最|比较|在意|在乎|想要|觉得|满意|漏|错|偏|多大点|算什么|多少(?:遍|次)|不如|故意/;

/** A Chinese question that no tone can be heard in: it ends in a mark and asks for a datum, or checks what was just said. */
function asksOutright(context: DetectContext, clause: Clause, { kind, span }: Question): boolean {
  const { folded, sentences } = context.doc;
  const sentence = sentences[clause.sentence];
  if (clause.lang !== 'zh' || clause.question === 'rhetorical' || sentence === undefined) return false;
  if (kind === 'confirm')
    return has(context, clause, 'checking') || CHECKED.test(folded.slice(sentence.start, clause.end));
  const words = wordsOf(context, span);
  if (kind !== 'closed' || !words.endsWith('?') || has(context, sentence, 'retort', 'checking')) return false;
  return DATUM.test(words) && !NO_DATUM.test(folded.slice(sentence.start, sentence.end));
}

/** How a question begins that was typed without its mark. */
const ASKING_HEAD =
  /^(?:(?:so|and|but|ok|okay|then),? )*(?:what|how|which|who|whose|when|where|why|is|are|was|were|do|does|did|has|have|can|could|will|would|should|shall|may)\b/;

/** An English statement asks nothing, whatever it reminds of: no mark, no asking word at its head, no word of checking. */
export function asksNothing(context: DetectContext, clause: Clause): boolean {
  if (clause.lang !== 'en' || clause.question !== null) return false;
  const sentence = context.doc.sentences[clause.sentence] ?? clause;
  if (wordsOf(context, sentence).trimEnd().endsWith('?')) return false;
  if (ASKING_HEAD.test(wordsOf(context, clause)) || unmarkedKind(context, clause) !== null) return false;
  return !has(context, sentence, 'checking', 'telling', 'choosing', 'sorting');
}

/** What a Chinese question without its mark ends in, or begins with. */
const ASKS_BARE = /[吗么吧嘛呢呗不没否][?.。!]*$|(?:看看?|核对|确认|检查|指正|纠正|告诉我|补充|说一声)/;

/** A Chinese statement checks nothing: 您没听岔. */
export function tellsOnly(context: DetectContext, clause: Clause): boolean {
  if (clause.lang !== 'zh' || clause.question !== null) return false;
  const sentence = context.doc.sentences[clause.sentence] ?? clause;
  if (wordsOf(context, sentence).includes('?') || has(context, sentence, 'checking', 'asking_word'))
    return false;
  return !ASKS_BARE.test(wordsOf(context, clause));
}

/** What asks for one datum at the end of a clause, typed without its mark: 吊车周五几点, 您插在哪个位置. */
const BARE_DATUM =
  /(?:(?<![这那么前好过十])几[点个天号位人层楼次件箱只](?:钟|出发|到|来|开始|走)?|多(?:少|大|久|长|高|重)(?:钱|天|人)?|什么时候(?:到|来|走|开始|用)?|哪[天位儿里]|(?:哪|什么)(?:个|种|一)?(?:位置|地方|型号|颜色|牌子|单号|楼层?|时段)|(?:叫|是)什么(?:名字)?)$/;
/** It is looked up, told or open to whoever: then nobody is asked. */
const NOBODY_ASKED =
  /[我咱]|看|查|问(?!一下[您你])|说|讲|告诉|知道|清楚|记得|确认|算|定|不管|无论|随|都|没|不|写|填|报|选|挑|该|再/;

/** A Chinese clause that asks for one datum though no mark says so: alone, or the last of its sentence. */
function asksBare(context: DetectContext, clause: Clause): boolean {
  if (clause.lang !== 'zh' || clause.question !== null || clause.condition || clause.imperative) return false;
  const sentence = context.doc.sentences[clause.sentence];
  if (sentence?.endClause !== clause.index + 1 || quotedAt(context, clause.start)) return false;
  const words = wordsOf(context, clause);
  return BARE_DATUM.test(words) && !NOBODY_ASKED.test(words);
}

/** A finding for each clause that asks in the given way. */
export function asked(
  context: DetectContext,
  criterion: CriterionId,
  kind: QuestionKind,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const clause of context.doc.clauses) {
    if (kind === 'closed' && asksBare(context, clause)) {
      findings.push(firmIf(true, found(criterion, 1, 'asked', clause, 0.75)));
      continue;
    }
    const question = questionOf(context, clause);
    if (question?.kind !== kind) continue;
    const isFirm =
      unmarkedKind(context, clause) !== null ||
      asksPlainly(context, clause) ||
      asksOutright(context, clause, question);
    findings.push(firmIf(isFirm, found(criterion, 1, 'asked', question.span, 0.8)));
  }
  return findings;
}
