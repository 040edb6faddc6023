/** Long replies about something, but nothing of this case: answers to another one. */
import { contentOf } from '../../text/content.ts';
import type { TextDoc } from '../../text/types.ts';
import type { ReplyReading } from '../reply-reading.ts';

/** A reply with fewer telling units is too short to judge. */
const LEAST = { zh: 20, en: 22 } as const;
/** So many may be shared by chance. */
const BY_CHANCE = { zh: 1, en: 0 } as const;
/** The case has to have said something itself. */
const LEAST_KNOWN = { zh: 12, en: 12 } as const;

/** The different units of a text that could tell what it is about: Chinese characters, or stems of English words. */
export function topicUnits(doc: TextDoc): ReadonlySet<string> {
  return doc.lang === 'zh'
    ? new Set(doc.folded.match(/\p{Script=Han}/gu))
    : new Set(contentOf(doc).map(({ unit }) => unit));
}

/**
 * Whether a reply shares nothing with its case beyond what any reply may say. By the labelled rows, of replies long enough to
 * judge 1 in 50 answers its customer so, and 9 in 10 answers to another customer do. `common`: units that many replies have.
 */
export function isFromElsewhere(doc: TextDoc, reading: ReplyReading, common: ReadonlySet<string>): boolean {
  const { [doc.lang]: least } = LEAST;
  if (doc.folded.length < least || reading.knownUnits < LEAST_KNOWN[doc.lang]) return false;
  if (doc.lang === 'zh' && reading.isOnTopic()) return false;
  const telling = [...topicUnits(doc)].filter((unit) => !common.has(unit));
  return (
    telling.length >= least && telling.filter((unit) => reading.knows(unit)).length <= BY_CHANCE[doc.lang]
  );
}
