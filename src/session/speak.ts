/** What the customer says: a word on what was just said, the answer to a question, then what the customer wants. */
import { holds } from '../charts/condition.ts';
import type { PromiseFate } from '../shared/promise-fate.ts';
import type { Reaction } from '../scenario/types.ts';
import type { GradedReply } from './causes.ts';
import { quoteFor } from './quote.ts';
import { HINT_LINE } from './customer-hint.ts';
import type { SaidPart } from './types.ts';
import type { Line, Voice } from './voice.ts';
import { chooseWording } from './wording.ts';

/** What was said before, and the seed that chooses among wordings. */
export interface Memory {
  readonly seed: number;
  readonly said: readonly SaidPart[];
  /** Facts told before this reply. */
  readonly told: readonly string[];
}

/** The first reaction that holds and has a wording left. */
function reactionTo(voice: Voice, reaction: Reaction, graded: GradedReply, memory: Memory): SaidPart | null {
  const { customer, steps, promise = 'none', happened = [] } = reaction.position;
  const { persona } = voice;
  const state = { ...customer, steps, promise, happened, persona, told: memory.told };
  for (const rule of voice.reactions) {
    if (!holds(rule.when, graded.event, state)) continue;
    const quote = quoteFor(rule.when, graded, voice.lang);
    const part = chooseWording(rule, memory.seed, memory.said, { name: voice.name, quote });
    if (part !== null) return part;
  }
  return null;
}

/** The lines that carry the talk on, the fitting one first; the others are for a round that outlasts its author's wordings. */
function linesOn(voice: Voice, { kind, to, told: now }: Reaction, { said, told }: Memory): readonly Line[] {
  if (kind === 'ended') return [voice.ending(to)];
  if (kind === 'parted') return [voice.parting(to)];
  if (kind === 'warned') return [voice.promise(to, 'warned')].filter((line) => line !== null);
  if (kind === 'moved') {
    const known = voice.known(to, now === null ? told : [...told, now]);
    return [...(known === null ? [] : [known]), voice.say(to), voice.nudge(to)];
  }
  // What was hinted at in vain is said the next time.
  const hint = said.at(-1)?.line.startsWith(HINT_LINE) === true ? null : voice.hint(to);
  return [...(hint === null ? [] : [hint]), voice.nudge(to)];
}

function firstUnsaid(voice: Voice, lines: readonly Line[], memory: Memory): SaidPart | null {
  for (const line of lines) {
    const part = chooseWording(line, memory.seed, memory.said, { name: voice.name, quote: null });
    if (part !== null) return part;
  }
  return null;
}

/**
 * The customer's words after a reply, in order: reaction, answer, what happens in the scene, and the beat's line, its nudge,
 * the act's or the ending's. Never a wording that was said before, unless nothing else is left to say at all. `then` is the voice
 * after what happens, which may turn the customer into another type.
 */
export function speak(
  voice: Voice,
  reaction: Reaction,
  graded: GradedReply,
  memory: Memory,
  then: Voice = voice,
): readonly SaidPart[] {
  const parts: SaidPart[] = [];
  const sayNow = (part: SaidPart | null): void => {
    if (part !== null) parts.push(part);
  };
  const now = (): Memory => ({ ...memory, said: [...memory.said, ...parts] });
  sayNow(reactionTo(voice, reaction, graded, memory));
  if (reaction.told !== null) sayNow(firstUnsaid(voice, [voice.answer(reaction.told)], now()));
  if (reaction.surprise !== null) sayNow(stageDirection(voice.surprise(reaction.surprise), now()));
  const lines = linesOn(then, reaction, memory);
  sayNow(firstUnsaid(then, lines, now()));
  return parts.length > 0 ? parts : again(then, lines, memory);
}

/** A wording said before, for a customer who would otherwise fall silent. */
function again(voice: Voice, lines: readonly Line[], memory: Memory): readonly SaidPart[] {
  const part = firstUnsaid(voice, lines, { ...memory, said: [] });
  return part === null ? [] : [part];
}

/** What happens may happen again in the same words. */
function stageDirection(line: Line, memory: Memory): SaidPart | null {
  const slots = { name: '', quote: null };
  return chooseWording(line, memory.seed, memory.said, slots) ?? chooseWording(line, memory.seed, [], slots);
}

/** The customer's first words in an act: on what was promised, then what the act begins with. A warning was answered before. */
export function speakAct(
  voice: Voice,
  act: string,
  { opening, promise }: { readonly opening: string; readonly promise: PromiseFate },
  memory: Omit<Memory, 'told'>,
): readonly SaidPart[] {
  const onPromise = promise === 'kept' || promise === 'missed' ? voice.promise(act, promise) : null;
  const lines = [...(onPromise === null ? [] : [[onPromise]]), [voice.say(opening), voice.nudge(opening)]];
  const said: SaidPart[] = [];
  for (const one of lines) {
    const part = firstUnsaid(voice, one, { ...memory, told: [], said: [...memory.said, ...said] });
    if (part !== null) said.push(part);
  }
  return said;
}

/** The customer's first words. */
export function speakOpening(voice: Voice, beat: string, seed: number): readonly SaidPart[] {
  const part = firstUnsaid(voice, [voice.say(beat)], { seed, said: [], told: [] });
  return part === null ? [] : [part];
}
