/** Sentences put into what stays of a reply, each where the flow teaches it. */
import type { Assessment } from '../grading/types.ts';
import type { CueLang } from '../shared/lang.ts';
import { asks } from './asks.ts';
import { RANKS } from './ranks.ts';
import type { KeptSentence } from './sentence.ts';
import { REPAIR_WORDS } from './repair-words.ts';
import { rewrittenText, type Need, type Piece } from './types.ts';
import type { CriterionId } from '../shared/rubric-ids.ts';

/** A sentence to put in, with its place in the taught order. */
export interface Insert {
  readonly text: string;
  readonly rank: number;
  readonly brings: readonly CriterionId[];
  readonly levels?: Assessment['levels'];
  /** Said in this very beat by a good talk of the case. */
  readonly isHere?: boolean;
  /** What it gives here. */
  readonly given?: readonly Need[];
}

/** Words that a sentence may begin with and that are no names: small behind a comma. */
const SMALL =
  /^(?:You|Your|It|We|That|This|There|Two|After|No|Anyone|Of|With|Both|The|Nobody|Neither|What|On|At|If|From|Three|Being|Having|As)\b/;

function behind(text: string, before: string, lang: CueLang): string {
  if (lang !== 'en' || !/[,:]\s*$/.test(before) || !SMALL.test(text)) return text;
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

/** Puts marks or blanks between two stretches where they need some. */
function between(before: string, lang: CueLang): readonly Piece[] {
  if (before === '') return [];
  const { mark, endsWithMark } = REPAIR_WORDS[lang];
  const isOpen = !endsWithMark.test(before) && !/[,，:：、—]\s*$/.test(before) && !/\n\s*$/.test(before);
  const join = isOpen ? mark : lang === 'en' && !/\s$/.test(before) ? ' ' : '';
  return join === '' ? [] : [{ kind: 'in', text: join, brings: [] }];
}

/** Regards stand apart from what is put in above them. */
const PARAGRAPH: readonly Piece[] = [{ kind: 'in', text: '\n\n', brings: [] }];

/** The pieces of a whole rewrite: the sentences in their order, with the inserts before the first that comes later in the flow. */
export function compose(
  sentences: readonly KeptSentence[],
  inserts: readonly Insert[],
  lang: CueLang,
): readonly Piece[] {
  const waiting = inserts
    // A question is asked at the end, whatever leads to it.
    .map((one) => (asks(one.text) ? { ...one, rank: RANKS.asked } : one))
    .sort((a, b) => a.rank - b.rank);
  const pieces: Piece[] = [];
  const put = ({ text, brings }: Insert): void => {
    const before = rewrittenText(pieces);
    pieces.push(...between(before, lang), { kind: 'in', text: behind(text, before, lang), brings });
  };
  for (const sentence of sentences) {
    const says = rewrittenText(sentence.pieces) !== '';
    const due = says ? waiting.filter(({ rank }) => rank < sentence.rank) : [];
    waiting.splice(0, due.length);
    due.forEach(put);
    if (says && pieces.at(-1)?.kind === 'in')
      pieces.push(...(sentence.rank === RANKS.closing ? PARAGRAPH : between(rewrittenText(pieces), lang)));
    const next = waiting[0]?.rank ?? Infinity;
    const goesOn = sentence.open !== null && next <= Math.max(sentence.rank, RANKS.reason);
    pieces.push(...(goesOn && sentence.open !== null ? sentence.open : sentence.pieces));
  }
  waiting.forEach(put);
  return tidied(pieces);
}

/** Two stretches that go as one: what only hung on the other goes for its reason. */
function asOne(last: Piece, piece: Piece): Piece | null {
  const text = last.text + piece.text;
  if (last.kind === 'kept' && piece.kind === 'kept') return { kind: 'kept', text };
  if (last.kind !== 'out' || piece.kind !== 'out') return null;
  if (last.because === 'joint' || piece.because === 'joint') return null;
  if (last.because === piece.because || piece.because === 'beside') return { ...last, text };
  return last.because === 'beside' ? { ...piece, text } : null;
}

/** Neighbours of a kind as one. */
function tidied(pieces: readonly Piece[]): readonly Piece[] {
  const tidy: Piece[] = [];
  for (const piece of pieces) {
    const last = tidy.at(-1);
    const one = last === undefined ? null : asOne(last, piece);
    if (one !== null) tidy[tidy.length - 1] = one;
    else if (piece.text !== '') tidy.push(piece);
  }
  return tidy;
}
