/** What stands behind a reply, kept read from one reply to the next: what the customer said, and the texts of the case. */
import { KnownContent } from '../text/known-content.ts';
import { readText } from '../text/read-text.ts';
import type { TextDoc } from '../text/types.ts';

/** Texts kept read, those of a long talk: they stay the same while a reply is typed. */
const REMEMBERED = 256;

interface Background {
  /** `readText` that keeps what it read last. */
  readonly read: (text: string) => TextDoc;
  /** The content of texts, worked out again only when others are asked for. */
  readonly knownOf: (docs: readonly TextDoc[]) => KnownContent;
}

function sameDocs(a: readonly TextDoc[], b: readonly TextDoc[]): boolean {
  return a.length === b.length && a.every((doc, i) => doc === b[i]);
}

/** What its functions give depends on their arguments alone. */
export function createBackground(): Background {
  const docs = new Map<string, TextDoc>();
  let last: readonly TextDoc[] = [];
  let known = new KnownContent(last);
  return {
    read: (text) => {
      const kept = docs.get(text);
      if (kept !== undefined) return kept;
      const doc = readText(text);
      // The first key is the oldest.
      const [oldest] = docs.keys();
      if (oldest !== undefined && docs.size >= REMEMBERED) docs.delete(oldest);
      docs.set(text, doc);
      return doc;
    },
    knownOf: (asked) => {
      if (!sameDocs(asked, last)) {
        last = asked;
        known = new KnownContent(asked);
      }
      return known;
    },
  };
}
