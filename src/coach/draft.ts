/** What becomes of each part of a reply: it stays, is mended, or goes. */
import { overlaps } from '../shared/span.ts';
import type { Part } from './parts.ts';
import type { RepairWords } from './repair-words.ts';
import type { OutReason, Piece } from './types.ts';

/** `rebuild`: mend what can be mended; `drop`: take out all that hurts; `bare`: keep only what does something. */
export const WAYS = ['rebuild', 'drop', 'bare'] as const;
export type Way = (typeof WAYS)[number];

export function joint(text: string): Piece {
  return { kind: 'out', text, because: 'joint' };
}

export function joined(text: string): Piece {
  return { kind: 'in', text, brings: [] };
}

export function kept(text: string): readonly Piece[] {
  return text === '' ? [] : [{ kind: 'kept', text }];
}

/** Whether a stretch at the beginning of a part may be cut: no found words lie in it. */
export function isFree(part: Part, length: number): boolean {
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

export interface Draft {
  readonly part: Part;
  readonly body: readonly Piece[];
  readonly tail: string;
  readonly isOut: boolean;
  /** Begins a sentence of its own. */
  readonly opens: boolean;
}

export function outDraft(part: Part, text: string, because: OutReason): Draft {
  return { part, body: [{ kind: 'out', text, because }], tail: '', isOut: true, opens: false };
}

export function draftOf(part: Part, reply: string, way: Way, words: RepairWords): Draft {
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
    const isFrame = words.greeting.test(body) || words.closing.test(body.trim());
    const isIdle = part.met.length === 0 && part.criteria.length === 0 && !isFrame;
    if (isIdle && (part.isNegated || part.isHedged || part.isOfOthers) && !part.isQuestion)
      return outDraft(part, whole, 'shut');
    // A time or a sum of the trainee's own would stand against the one that is put in.
    if (isIdle && !part.isOfCase && (way === 'bare' || part.isOrder || part.hasFigure))
      return outDraft(part, whole, 'room');
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

/** Taking out one clause takes along what only hung on it: the idle ones beside it. */
export function besideOut(drafts: readonly Draft[], reply: string, words: RepairWords): readonly Draft[] {
  if (!drafts.some(({ isOut }) => isOut)) return drafts;
  return drafts.map((draft) => {
    const { part, isOut } = draft;
    const body = reply.slice(part.start, part.bodyEnd);
    const isIdle = !isOut && part.criteria.length === 0 && part.hurt === null && !words.greeting.test(body);
    return isIdle ? outDraft(part, reply.slice(part.start, part.end), 'beside') : draft;
  });
}
