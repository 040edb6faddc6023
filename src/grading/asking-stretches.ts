/** The stretches of a reply that may ask for a fact: each clause that asks, alone and with what leads to it. */
import type { Clause, TextDoc } from '../text/types.ts';
import { ASKING_WORDS } from './asking-words.ts';

export interface AskingClause {
  readonly clause: Clause;
  /** The clause, and the same with what stands before it; in the folded text. */
  readonly stretches: readonly string[];
}

function textOf({ folded }: TextDoc, { start, end }: Clause): string {
  return folded.slice(start, end);
}

function sameSentence({ clauses }: TextDoc, clause: Clause): readonly Clause[] {
  return clauses.filter(({ sentence }) => sentence === clause.sentence);
}

/** A clause with no mark and no form of a question that asks all the same, as many do in chats. */
function asksUnmarked(doc: TextDoc, clause: Clause, text: string): boolean {
  const { tell, info, unmarked, told, courtesy } = ASKING_WORDS[clause.lang];
  if (tell.test(text)) return true;
  if (!info.test(text)) return false;
  const others = sameSentence(doc, clause).filter((other) => other !== clause);
  if (others.some((other) => tell.test(textOf(doc, other)))) return true;
  const following = others.filter(({ index }) => index > clause.index);
  return (
    unmarked.test(text) && !told.test(text) && following.every((other) => courtesy.test(textOf(doc, other)))
  );
}

/**
 * What a clause may ask by: `clause` by its own words alone, since what stands before it is an offer; `lead` by those and what
 * leads to it.
 */
function askedBy(doc: TextDoc, clause: Clause): 'clause' | 'lead' | null {
  const { info, reproach, consent, state, tag, request } = ASKING_WORDS[clause.lang];
  const text = textOf(doc, clause);
  const { question, imperative } = clause;
  if (question === 'rhetorical' || reproach.test(text) || tag.test(text)) return null;
  const agrees = question === 'consent' || question === 'confirm' || consent.test(text);
  if (agrees && !state.test(text)) return info.test(text) ? 'clause' : null;
  if (question !== null || text.endsWith('?') || (imperative && request.test(text))) return 'lead';
  return asksUnmarked(doc, clause, text) ? 'lead' : null;
}

/** All clauses that may ask, in order. */
export function askingClauses(doc: TextDoc): readonly AskingClause[] {
  return doc.clauses.flatMap((clause) => {
    const by = askedBy(doc, clause);
    if (by === null) return [];
    const before = doc.clauses[clause.index - 1];
    const starts = [clause.start];
    if (by === 'lead') {
      if (before?.sentence === clause.sentence) starts.push(before.start);
      const sentence = doc.sentences[Math.max(0, clause.sentence - 1)];
      const first = sentence === undefined ? undefined : doc.clauses[sentence.firstClause];
      if (first !== undefined) starts.push(first.start);
    }
    return [{ clause, stretches: [...new Set(starts)].map((start) => doc.folded.slice(start, clause.end)) }];
  });
}
