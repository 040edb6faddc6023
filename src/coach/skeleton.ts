/** What stays of a reply: its sentences with what hurt taken out or mended, ready for something to be put between them. */
import type { CueLang } from '../shared/lang.ts';
import type { CriterionId } from '../shared/rubric-ids.ts';
import { overlaps } from '../shared/span.ts';
import type { Part } from './parts.ts';
import { REPAIR_WORDS, type RepairWords } from './repair-words.ts';
import { rewrittenText, type OutReason, type Piece } from './types.ts';

/** `rebuild`: mend what can be mended; `drop`: take out all that hurts; `bare`: keep only what does something. */
export const WAYS = ['rebuild', 'drop', 'bare'] as const;
export type Way = (typeof WAYS)[number];

export interface KeptSentence {
  readonly pieces: readonly Piece[];
  /** The same with its comma, for a word or two that the next sentence can go on from: 对不起，… */
  readonly open: readonly Piece[] | null;
  /** Its place in the taught order; see `RANKS`. */
  readonly rank: number;
}

/** The taught order: greeting, hearing, owning with its reason, acting, asking, following up. */
export const RANKS = { greeting: 0, heard: 1, owned: 2, reason: 3, act: 4, asked: 6, followed: 5 } as const;

function rankOf(criterion: CriterionId): number {
  if (criterion === 'resolve.consent' || criterion === 'listen.confirm') return RANKS.asked;
  if (criterion === 'resolve.follow_up') return RANKS.followed;
  if (criterion === 'resolve.reason' || criterion === 'fit.evidence') return RANKS.reason;
  if (criterion === 'apology.remedy' || criterion === 'apology.prevent') return RANKS.act;
  if (criterion === 'empathy.support' || criterion.startsWith('resolve.')) return RANKS.act;
  if (criterion.startsWith('apology.')) return RANKS.owned;
  return criterion.startsWith('fit.') ? RANKS.act : RANKS.heard;
}

function joint(text: string): Piece {
  return { kind: 'out', text, because: 'joint' };
}

function joined(text: string): Piece {
  return { kind: 'in', text, brings: [] };
}

function kept(text: string): readonly Piece[] {
  return text === '' ? [] : [{ kind: 'kept', text }];
}

/** Whether a stretch at the beginning of a part may be cut: no found words lie in it. */
function isFree(part: Part, length: number): boolean {
  const head = { start: part.start, end: part.start + length };
  return !part.met.some((one) => overlaps(one, head));
}

/** The part without its "if"; as it is where the "if" stands in another part; `null` where nothing would be left. */
function withoutCondition(part: Part, body: string, words: RepairWords): readonly Piece[] | null {
  for (const [pattern, plain] of words.conditional) {
    const found = pattern.exec(body);
    if (found === null) continue;
    const { index } = found;
    const after = body.slice(index + found[0].length);
    if (body.slice(0, index).trim() === '' && after.trim() === '') return null;
    return [
      ...kept(body.slice(0, index)),
      { kind: 'out', text: found[0], because: part.hurt ?? 'joint' },
      ...(plain === '' ? [] : [joined(plain)]),
      ...kept(after),
    ];
  }
  return kept(body);
}

/** The part with the "but" in front of it gone. */
function withoutBut(part: Part, body: string, words: RepairWords): readonly Piece[] | null {
  const found = words.but.exec(body);
  if (found === null || !isFree(part, found[0].length)) return null;
  const rest = body.slice(found[0].length);
  return rest === '' ? null : [{ kind: 'out', text: found[0], because: 'pitfall.but' }, ...kept(rest)];
}

interface Draft {
  readonly part: Part;
  readonly body: readonly Piece[];
  readonly tail: string;
  readonly isOut: boolean;
  /** Begins a sentence of its own. */
  readonly opens: boolean;
}

function outDraft(part: Part, text: string, because: OutReason): Draft {
  return { part, body: [{ kind: 'out', text, because }], tail: '', isOut: true, opens: false };
}

function draftOf(part: Part, reply: string, way: Way, words: RepairWords): Draft {
  const whole = reply.slice(part.start, part.end);
  const body = reply.slice(part.start, part.bodyEnd);
  const tail = reply.slice(part.bodyEnd, part.end);
  const stays = (pieces: readonly Piece[], opens = false): Draft => ({
    part,
    body: pieces,
    tail,
    isOut: false,
    opens,
  });
  if (part.hurt === null) {
    const isIdle = part.met.length === 0 && part.criteria.length === 0 && !words.greeting.test(body);
    if (isIdle && (part.isNegated || part.isHedged || part.isOfOthers) && !part.isQuestion)
      return outDraft(part, whole, 'shut');
    // A time or a sum of the trainee's own would stand against the one that is put in.
    if (isIdle && (way === 'bare' || part.isOrder || part.hasFigure)) return outDraft(part, whole, 'room');
    return stays(kept(body));
  }
  if (way === 'rebuild') {
    const mended =
      part.hurt === 'pitfall.conditional_apology'
        ? withoutCondition(part, body, words)
        : part.hurt === 'pitfall.but'
          ? withoutBut(part, body, words)
          : null;
    if (mended !== null) return stays(mended, part.hurt === 'pitfall.but');
  }
  return outDraft(part, whole, part.hurt);
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

/** Drafts of one sentence, cut where a part begins one of its own or after a greeting. */
function runsOf(
  drafts: readonly Draft[],
  isGreeting: (draft: Draft) => boolean,
): readonly (readonly Draft[])[] {
  const runs: Draft[][] = [];
  drafts.forEach((draft, i) => {
    const before = drafts[i - 1];
    if (i === 0 || draft.opens || (i === 1 && before !== undefined && isGreeting(before))) runs.push([draft]);
    else runs.at(-1)?.push(draft);
  });
  return runs;
}

/** Taking out one clause takes along what only hung on it: the idle ones beside it. */
function besideOut(drafts: readonly Draft[], reply: string, words: RepairWords): readonly Draft[] {
  if (!drafts.some(({ isOut }) => isOut)) return drafts;
  return drafts.map((draft) => {
    const { part, isOut } = draft;
    const body = reply.slice(part.start, part.bodyEnd);
    const isIdle = !isOut && part.criteria.length === 0 && part.hurt === null && !words.greeting.test(body);
    return isIdle ? outDraft(part, reply.slice(part.start, part.end), 'beside') : draft;
  });
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
    return [...body, ...(isEnd ? close(draft.tail) : kept(draft.tail))];
  });
}

function sentenceOf(run: readonly Draft[], isLast: boolean, context: Context): KeptSentence {
  const { words, lang, inherited } = context;
  const pieces = piecesOf(run, isLast, context, (tail) => ended(tail, words));
  const stays = run.filter(({ isOut }) => !isOut);
  const [only] = stays;
  const isShort =
    stays.length === 1 && only !== undefined && rewrittenText(only.body).length <= SHORT_LEAD[lang];
  const open = isShort && COMMA.test(only.tail) ? piecesOf(run, isLast, context, (tail) => kept(tail)) : null;
  const ranks = run.flatMap(({ part, isOut }) => (isOut ? [] : part.criteria.map(rankOf)));
  const asks = run.some(({ part, isOut }) => !isOut && part.isQuestion);
  const rank = asks ? RANKS.asked : ranks.length === 0 ? inherited : Math.min(...ranks);
  return { pieces, open, rank };
}

/** Characters of a lead that a comma may stand behind. */
const SHORT_LEAD = { zh: 6, en: 12 } as const;
const COMMA = /^[,，]\s*$/u;

interface Context {
  readonly words: RepairWords;
  readonly lang: CueLang;
  readonly inherited: number;
  readonly startsOut: boolean;
}

/** What stays of a reply in one of the ways, sentence by sentence; sentences that are all taken out stay in their place. */
export function skeletonOf(
  reply: string,
  parts: readonly Part[],
  way: Way,
  lang: CueLang,
): readonly KeptSentence[] {
  const words = REPAIR_WORDS[lang];
  const sentences: KeptSentence[] = [];
  const isGreeting = ({ part, isOut }: Draft): boolean =>
    !isOut && part.criteria.length === 0 && words.greeting.test(reply.slice(part.start, part.bodyEnd));
  const last = parts.at(-1)?.sentence ?? 0;
  for (let s = 0; s <= last; s++) {
    const drafts = besideOut(
      parts.filter(({ sentence }) => sentence === s).map((part) => draftOf(part, reply, way, words)),
      reply,
      words,
    );
    let startsOut = false;
    const runs = runsOf(drafts, isGreeting);
    runs.forEach((run, i) => {
      const [only] = run;
      if (i === 0 && run.length === 1 && only !== undefined && isGreeting(only)) {
        sentences.push({ pieces: [...only.body, ...kept(only.tail)], open: null, rank: RANKS.greeting });
        startsOut = false;
        return;
      }
      const inherited = sentences.at(-1)?.rank ?? RANKS.greeting;
      const context = { words, lang, inherited, startsOut };
      sentences.push(sentenceOf(run, s === last && i === runs.length - 1, context));
      startsOut = run.every(({ isOut }) => isOut);
    });
  }
  return sentences;
}
