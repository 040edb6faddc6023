/** One sentence of what stays: its parts joined, begun and ended as a sentence is. */
import type { CueLang } from '../shared/lang.ts';
import { isFree, joined, joint, kept, type Draft } from './draft.ts';
import { RANKS, ranksOf } from './ranks.ts';
import type { RepairWords } from './repair-words.ts';
import { rewrittenText, type Piece } from './types.ts';

export interface KeptSentence {
  readonly pieces: readonly Piece[];
  /** The same with its comma, for a word or two that the next sentence can go on from: 对不起，… */
  readonly open: readonly Piece[] | null;
  /** Its place in the taught order; see `RANKS`. */
  readonly rank: number;
}

/** Characters of a lead that a comma may stand behind. */
const SHORT_LEAD = { zh: 6, en: 12 } as const;
/** "2. …" */
const ITEM = /^\d{1,2}[.)] /u;
const COMMA = /^[,，]\s*$/u;

export interface Context {
  readonly words: RepairWords;
  readonly lang: CueLang;
  readonly inherited: number;
  readonly startsOut: boolean;
}

/** An English sentence begins with a capital. */
function capitalised(pieces: readonly Piece[], lang: CueLang): readonly Piece[] {
  const at = pieces.findIndex(({ kind }) => kind !== 'out');
  const first = pieces[at];
  if (lang !== 'en' || first === undefined || first.kind === 'out' || !/^[a-z]/.test(first.text))
    return pieces;
  const head = first.text.slice(0, 1);
  return [
    ...pieces.slice(0, at),
    joint(head),
    joined(head.toUpperCase()),
    ...kept(first.text.slice(1)),
    ...pieces.slice(at + 1),
  ];
}

/** The beginning of a sentence whose first words are gone: what tied it to them goes as well. */
function untied({ part, body }: Draft, words: RepairWords, lang: CueLang): readonly Piece[] {
  const [first, ...rest] = body;
  const found = first?.kind === 'kept' ? (words.tie.exec(first.text) ?? words.but.exec(first.text)) : null;
  if (first === undefined || found === null || !isFree(part, found[0].length)) return capitalised(body, lang);
  return [joint(found[0]), ...capitalised([...kept(first.text.slice(found[0].length)), ...rest], lang)];
}

/** The marks behind a clause, made to end a sentence. */
function ended(tail: string, words: RepairWords): readonly Piece[] {
  if (words.endsWithMark.test(tail)) return kept(tail);
  const space = /\s*$/.exec(tail)?.[0] ?? '';
  const marks = tail.slice(0, tail.length - space.length);
  const mark = space === '' ? words.mark : words.mark.trim();
  return [...(marks === '' ? [] : [joint(marks)]), joined(mark), ...kept(space)];
}

function piecesOf(
  run: readonly Draft[],
  isLast: boolean,
  { words, lang, startsOut }: Context,
  close: (tail: string) => readonly Piece[],
): readonly Piece[] {
  const lastKept = run.map(({ isOut }) => isOut).lastIndexOf(false);
  let fresh = startsOut;
  return run.flatMap((draft, i): readonly Piece[] => {
    if (draft.isOut) {
      if (i === 0 || fresh) fresh = true;
      return draft.body;
    }
    const body = fresh || draft.opens ? untied(draft, words, lang) : draft.body;
    fresh = false;
    const isEnd = i === lastKept && !(isLast && i === run.length - 1);
    const text = rewrittenText(body);
    const isMarked = words.endsWithMark.test(text + draft.tail) || words.closing.test(text);
    return [...body, ...(isEnd && !isMarked ? close(draft.tail) : kept(draft.tail))];
  });
}

export function sentenceOf(run: readonly Draft[], isLast: boolean, context: Context): KeptSentence {
  const { words, lang, inherited } = context;
  const pieces = piecesOf(run, isLast, context, (tail) => ended(tail, words));
  const stays = run.filter(({ isOut }) => !isOut);
  const [only] = stays;
  const isShort =
    stays.length === 1 && only !== undefined && rewrittenText(only.body).length <= SHORT_LEAD[lang];
  const ranks = run.flatMap(({ part, isOut }) => (isOut ? [] : ranksOf(part)));
  // Who greets or says a name does so first, whatever else the sentence does.
  const greets = only !== undefined && words.greeting.test(rewrittenText(only.body));
  // In English what follows begins with a capital: only a greeting can go on into it.
  const goesOn = isShort && COMMA.test(only.tail) && (lang === 'zh' || greets);
  const open = goesOn ? piecesOf(run, isLast, context, (tail) => kept(tail)) : null;
  const asks = run.some(({ part, isOut }) => !isOut && part.isQuestion);
  const text = rewrittenText(pieces).trim();
  if (ranks.length === 0 && words.closing.test(text.replace(/[,.]$/u, '')))
    return { pieces, open, rank: RANKS.closing };
  // An item of a list stays with what the list is of.
  const isItem = ITEM.test(text);
  const taught = ranks.length === 0 || isItem ? inherited : Math.min(...ranks);
  const rank = greets ? RANKS.greeting : asks ? RANKS.asked : taught;
  return { pieces, open, rank };
}
