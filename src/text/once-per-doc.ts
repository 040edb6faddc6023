import type { TextDoc } from './types.ts';

/** Makes of a reading of a text one that is worked out when it is first asked for, and then kept as long as the text is. */
export function oncePerDoc<T extends object>(read: (doc: TextDoc) => T): (doc: TextDoc) => T {
  const known = new WeakMap<TextDoc, T>();
  return (doc) => {
    const kept = known.get(doc) ?? read(doc);
    known.set(doc, kept);
    return kept;
  };
}
