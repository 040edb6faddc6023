/** What becomes of each part of a reply: it stays, is mended, or goes. */
import type { Assessment } from '../grading/types.ts';
import { HEARS_FEELING } from '../shared/rubric-ids.ts';
import { overlaps } from '../shared/span.ts';
import { FEELING } from './needs.ts';
import type { Part } from './parts.ts';
import type { RepairWords } from './repair-words.ts';
import { rewrittenText, type OutReason, type Piece } from './types.ts';
import { HANGS, isWorth, onlyActs, onlyRestates, type Place } from './worth.ts';

/**
 * `mend`: what hurts by one word goes without that word; `drop`: all that hurts goes; `lean`: so does what is said again by what is
 * put in, though it is of the case.
 */
export const WAYS = ['mend', 'drop', 'lean'] as const;
export type Way = (typeof WAYS)[number];

/** Levels that are given by what is put in. */
export type Given = Assessment['levels'];

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

export interface Repair extends Place {
  readonly reply: string;
  readonly given: Given;
  readonly way: Way;
  readonly words: RepairWords;
}

/** Whether all that is found in a part, but what it asks, is given again by what is put in; where much may go, one way to hear a feeling is as good as another. */
function isGivenAgain({ criteria }: Part, { own, given, way }: Repair): boolean {
  const said = criteria.filter((id) => !HANGS.has(id));
  const hears = way === 'lean' && HEARS_FEELING.some((id) => given[id] === 2);
  return (
    said.length > 0 && said.every((id) => (given[id] ?? 0) >= (own[id] ?? 0) || (hears && FEELING.has(id)))
  );
}

/** An apology without its "if" is said of this case, or where one is due and more than a bare sorry is left of it. */
function canApologise({ isOfCase }: Part, left: readonly Piece[], { useful, words }: Repair): boolean {
  const isBare = words.bareSorry.test(rewrittenText(left).trim());
  return isOfCase || useful === null || (useful.has('apology.sorry') && !isBare);
}

/** The part with what hurt in it mended; `null` where it can only be taken out. */
function mendedBody(part: Part, body: string, repair: Repair): readonly Piece[] | null {
  const { words } = repair;
  if (part.hurt === 'pitfall.conditional_apology') {
    const left = withoutCondition(part, body, words);
    return left !== null && canApologise(part, left, repair) ? left : null;
  }
  const isGood = part.criteria.length > 0 && part.isOfCase;
  return part.hurt === 'pitfall.but' && isGood ? withoutBut(part, body, words) : null;
}

export function draftOf(part: Part, repair: Repair): Draft {
  const { reply, way } = repair;
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
    // Of two plans for one thing the trainee's goes: they would not agree.
    const mayGo = way === 'lean' || !part.isOfCase || onlyRestates(part) || onlyActs(part);
    const isAgain = mayGo && isGivenAgain(part, repair);
    return isAgain ? outDraft(part, whole, 'again') : stays(kept(body));
  }
  if (way === 'mend') {
    const mended = mendedBody(part, body, repair);
    if (mended !== null) return stays(mended, part.hurt === 'pitfall.but');
  }
  return outDraft(part, whole, part.hurt);
}

/**
 * Words in which nothing was found stay where they belong to others that stay: what is of the case where the sentence goes on from
 * it and nothing hurt, and a name or a greeting where it stands first or behind what stays.
 */
export function idleOut(drafts: readonly Draft[], repair: Repair): readonly Draft[] {
  const { reply, words } = repair;
  const isHurt = drafts.some(({ part }) => part.hurt !== null);
  const isLetter = reply.includes('\n');
  const bodyOf = (part: Part): string => reply.slice(part.start, part.bodyEnd).trim();
  const isSaid = ({ part, isOut }: Draft): boolean =>
    !isOut && isWorth(part, repair) && (part.hurt !== null || !words.form.test(bodyOf(part)));
  const lastSaid = drafts.map(isSaid).lastIndexOf(true);
  return drafts.reduce<readonly Draft[]>((before, draft, i) => {
    const { part, isOut } = draft;
    if (isOut || isSaid(draft)) return [...before, draft];
    const body = bodyOf(part);
    const isFrame = words.greeting.test(body) || (isLetter && words.closing.test(body));
    const isBehind = before.at(-1)?.isOut === false;
    const hangs = part.criteria.some((id) => HANGS.has(id));
    const stays =
      isFrame || hangs ? isBehind || (i === 0 && isFrame) : part.isOfCase && i < lastSaid && !isHurt;
    const one = stays ? draft : outDraft(part, reply.slice(part.start, part.end), isHurt ? 'beside' : 'room');
    return [...before, one];
  }, []);
}
