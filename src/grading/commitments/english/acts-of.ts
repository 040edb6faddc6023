/** The acts of an English sentence whole, from what was tagged of them, and who does them. */
import { contains, type Span } from '../../../shared/span.ts';
import type { TextDoc } from '../../../text/types.ts';
import type { TaggedPromise } from '../slots/promises-of.ts';
import { DOER, ELSE, NO_DOER, OWN_SUBJECT, PASSIVE, QUANTITY, SUBJECT, THING } from './act-words.ts';
import { mentionsOf } from './mentions.ts';

/** Whether some words name one who can act. Names are written with a capital: one word at the beginning, or any within. */
function canAct({ folded, raw, toRaw }: TextDoc, who: Span): boolean {
  const words = folded.slice(who.start, who.end);
  if (THING.test(words)) return false;
  if (DOER.test(words)) return true;
  const from = toRaw[who.start] ?? 0;
  const written = raw.slice(from, toRaw[who.end]);
  if (/^\p{Lu}\p{Ll}+$/u.test(written)) return !QUANTITY.test(words);
  return /(?<=\S )\p{Lu}\p{Ll}+/u.test(raw.slice(Math.max(0, from - 2), toRaw[who.end]));
}

/** An act up to its time, where behind the time nothing of the act follows. */
function upToTime(doc: TextDoc, { start, end }: Span): Span {
  const time = mentionsOf(doc).times.find(
    (one) => contains({ start: start + 1, end }, one) && ELSE.test(doc.folded.slice(one.end, end)),
  );
  const cut = time === undefined ? end : time.start;
  return doc.folded.slice(start, cut).trim() === '' ? { start, end } : { start, end: cut };
}

/**
 * The acts of one sentence. A doer goes on from act to act until the customer, or a thing, is the subject; a thing that is moved,
 * paid or mended belongs to the act.
 */
export function actsOf(doc: TextDoc, tagged: readonly TaggedPromise[]): readonly TaggedPromise[] {
  const { folded } = doc;
  return tagged.map((promise, i) => {
    const { who } = promise;
    const from =
      tagged[i - 1]?.what.end ??
      [...doc.sentences].reverse().find(({ start }) => start <= promise.what.start)?.start ??
      0;
    const what = upToTime(doc, promise.what);
    const words = folded.slice(what.start, what.end);
    const before = folded.slice(from, what.start).trimEnd();
    const isOwn = who !== null && who.start >= from;
    const own = who === null || !NO_DOER.test(before) ? SUBJECT.exec(words)?.[1] : undefined;
    if (own !== undefined) {
      const end = what.start + own.length;
      return { ...promise, who: { start: what.start, end }, what: { start: end + 1, end: what.end } };
    }
    if (OWN_SUBJECT.test(words)) return { ...promise, who: null, what };
    if (isOwn && who.end <= what.start) {
      const between = folded.slice(who.end, what.start).trim();
      const isThing =
        folded.slice(who.start, who.end) === 'it' ||
        PASSIVE.test(`${between} ${words}`.trim()) ||
        !canAct(doc, who);
      return isThing
        ? { ...promise, who: null, what: { start: who.start, end: what.end } }
        : { ...promise, what };
    }
    return { ...promise, who: NO_DOER.test(before) ? null : who, what };
  });
}
