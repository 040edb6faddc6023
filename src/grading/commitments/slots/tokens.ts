/** A reply as the tagger of slots reads it: words and marks in English, characters in Chinese; runs of digits and Latin letters whole. */
import type { Span } from '../../../shared/span.ts';
import type { TextDoc } from '../../../text/types.ts';

/** One token; the place is in the folded view. */
export interface Token extends Span {
  readonly text: string;
  /** Written with a capital in the raw reply. */
  readonly capital: boolean;
  /** Index of its clause in the reply. */
  readonly clause: number;
}

const TOKEN = /\d+(?:[.,:]\d+)*|[a-z]+(?:'[a-z]+)?|[^\s]/g;
/** "I'll" is who and when it will be: two tokens. */
const CONTRACTED = /^([a-z]+)('[a-z]+)$/;

function piecesOf(text: string, start: number): readonly { readonly text: string; readonly start: number }[] {
  const parts = CONTRACTED.exec(text);
  const [, word, rest] = parts ?? [];
  if (word === undefined || rest === undefined) return [{ text, start }];
  return [
    { text: word, start },
    { text: rest, start: start + word.length },
  ];
}

/** The tokens of each sentence, in order. */
export function tokensOf(doc: TextDoc): readonly (readonly Token[])[] {
  return doc.sentences.map((sentence) => {
    let clause = sentence.firstClause;
    const next = doc.sentences[sentence.index + 1]?.start ?? doc.folded.length;
    return [...doc.folded.slice(sentence.start, next).matchAll(TOKEN)].flatMap((match) =>
      piecesOf(match[0], sentence.start + match.index).map(({ text, start }): Token => {
        while (clause + 1 < sentence.endClause && start >= (doc.clauses[clause + 1]?.start ?? Infinity))
          clause++;
        const raw = doc.raw[doc.toRaw[start] ?? 0] ?? '';
        return { text, start, end: start + text.length, capital: /\p{Lu}/u.test(raw), clause };
      }),
    );
  });
}
