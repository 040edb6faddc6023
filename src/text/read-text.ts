/** A reply read once into a `TextDoc`. */
import type { CueLang } from '../shared/lang.ts';
import type { Span } from '../shared/span.ts';
import { fold } from './fold.ts';
import { languageReader } from './language.ts';
import { negationsIn } from './negation.ts';
import * as en from './patterns/en.ts';
import * as zh from './patterns/zh.ts';
import { personsIn } from './person.ts';
import { isOrder, questionOf } from './question.ts';
import { quotesIn } from './quotes.ts';
import { segment, type RawClause } from './segment.ts';
import { tenseOf } from './tense.ts';
import { amountsIn, sift, timesIn } from './times.ts';
import type { Clause, Sentence, TextDoc } from './types.ts';

const NOBODY = { persons: [], subject: null } as const;
const NO_SPANS: readonly Span[] = [];

function shifted({ start, end }: Span, by: number): Span {
  return { start: by + start, end: by + end };
}

function readClause(
  folded: string,
  { start, end, sentence }: RawClause,
  index: number,
  clauses: readonly RawClause[],
  lang: CueLang,
): Clause {
  const text = folded.slice(start, end);
  const { sift: siftClause, CONDITION, PERSON, NEGATOR } = lang === 'zh' ? zh : en;
  const words = siftClause(text);
  const imperative = isOrder(words, lang);
  const following = clauses[index + 1];
  const next = following?.sentence === sentence ? folded.slice(following.start, following.end) : null;
  const { persons, subject } = words.may(PERSON) ? personsIn(text, lang) : NOBODY;
  return {
    start,
    end,
    index,
    sentence,
    lang,
    persons,
    subject,
    question: questionOf(words, lang, imperative, next),
    condition: words.test(CONDITION),
    imperative,
    tense: tenseOf(words, lang),
    negated: words.may(NEGATOR) ? negationsIn(text, lang).map((span) => shifted(span, start)) : NO_SPANS,
  };
}

function sentencesOf(clauses: readonly Clause[]): readonly Sentence[] {
  const sentences: { index: number; start: number; end: number; firstClause: number; endClause: number }[] =
    [];
  for (const clause of clauses) {
    const last = sentences.at(-1);
    if (last !== undefined && last.index === clause.sentence) {
      last.end = clause.end;
      last.endClause = clause.index + 1;
    } else {
      const { sentence: index, start, end, index: firstClause } = clause;
      sentences.push({ index, start, end, firstClause, endClause: firstClause + 1 });
    }
  }
  return sentences;
}

/**
 * Reads a text of any content and length into its structure (design §3). Pure and total; time grows with the length.
 * All offsets but `toRaw`'s values are into `folded`.
 */
export function readText(raw: string): TextDoc {
  const { folded, toRaw } = fold(raw);
  const languageIn = languageReader(folded);
  const clauses = segment(folded, languageIn).clauses.map((clause, index, all) =>
    readClause(folded, clause, index, all, languageIn(clause.start, clause.end)),
  );
  const words = sift(folded);
  return {
    raw,
    folded,
    toRaw,
    lang: languageIn(0, folded.length),
    sentences: sentencesOf(clauses),
    clauses,
    quotes: quotesIn(folded),
    times: timesIn(words),
    amounts: amountsIn(words),
  };
}

/** A folded span as the span of raw text it stands for: whole characters, never half a pair. */
export function toRawSpan(doc: TextDoc, span: Span): Span {
  const start = doc.toRaw[span.start] ?? doc.raw.length;
  if (span.end <= span.start) return { start, end: start };
  const last = doc.toRaw[span.end - 1] ?? doc.raw.length;
  const width = (doc.raw.codePointAt(last) ?? 0) > 0xffff ? 2 : 1;
  return { start, end: Math.min(doc.raw.length, last + width) };
}
