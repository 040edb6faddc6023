/** The notes under a reply: what was found is told once, however many words carried it. */
import type { Evidence } from '../grading/types.ts';
import type { CriterionId, Level } from '../shared/rubric-ids.ts';

export interface Note {
  /** From 1, in the order in which the words are read. */
  readonly number: number;
  readonly criterion: CriterionId;
  readonly level: Level;
  readonly code: string;
  /** Of the surest evidence. */
  readonly sure: number;
}

export interface NotedReply {
  readonly notes: readonly Note[];
  /** For each piece of evidence, in its order, the number of its note. */
  readonly numbers: readonly number[];
}

function keyOf({ criterion, code }: Evidence): string {
  return `${criterion}.${code}`;
}

/** Numbers evidence by where its words end: that is where a badge stands. Same finding, same number. */
export function notesOf(evidence: readonly Evidence[]): NotedReply {
  const notes = new Map<string, Note>();
  for (const one of [...evidence].sort((a, b) => a.end - b.end || b.start - a.start)) {
    const { criterion, level, code, sure } = one;
    const known = notes.get(keyOf(one));
    notes.set(
      keyOf(one),
      known === undefined
        ? { number: notes.size + 1, criterion, level, code, sure }
        : { ...known, sure: Math.max(known.sure, sure) },
    );
  }
  return { notes: [...notes.values()], numbers: evidence.map((one) => notes.get(keyOf(one))?.number ?? 0) };
}
