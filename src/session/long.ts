/** Whether a reply is a long one: more than a customer who wants the short of it will hear out or read. */
import type { Scenario } from '../scenario/schema.ts';
import { fold } from '../text/fold.ts';

/** 120 Chinese characters or 90 words, and what comes of both together. */
const ROOM = 360;
const HAN = 3;
const WORD = 4;
const UNITS = /(?<han>\p{Script=Han})|[\p{L}\p{N}](?:(?!\p{Script=Han})[\p{L}\p{N}'’])*/gu;

/** An e-mail is read, and may be as long again. */
export function isLong(reply: string, channel: Scenario['channel']): boolean {
  let size = 0;
  for (const { groups } of fold(reply).folded.matchAll(UNITS))
    size += groups?.['han'] === undefined ? WORD : HAN;
  return size > (channel === 'email' ? 2 * ROOM : ROOM);
}
