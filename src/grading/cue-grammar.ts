/** The little grammar of cue entries (see `CueFile`): alternatives are expanded, gaps and word rests kept as steps. */
import { fold } from '../text/fold.ts';

/** One literal of a cue and how it follows the one before. */
export interface CueStep {
  readonly literal: string;
  /** `start`: begins the cue · `gap`: after at most a gap · `rest`: after the rest of the word. */
  readonly after: 'start' | 'gap' | 'rest';
}

/** A cue ready to match: its steps, and whether the last word may go on. */
export interface CuePattern {
  readonly steps: readonly CueStep[];
  readonly openEnd: boolean;
}

/** Splits `a|b` at the top level of parentheses. */
function splitAlternatives(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const character of text) {
    if (character === '(') depth++;
    if (character === ')') depth--;
    if (character === '|' && depth === 0) {
      parts.push(part);
      part = '';
    } else {
      part += character;
    }
  }
  return [...parts, part];
}

/** Index of the parenthesis that closes the one at `open`. @throws SyntaxError when there is none. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    if (text[i] === '(') depth++;
    if (text[i] === ')') {
      depth--;
      if (depth === 0) return i;
    }
  }
  throw new SyntaxError(`Cue "${text}" has an open parenthesis: close it`);
}

/** Every plain text that an entry with alternatives stands for. @throws SyntaxError for unbalanced parentheses. */
export function expandAlternatives(entry: string): string[] {
  const open = entry.indexOf('(');
  if (open === -1) {
    if (/[)|]/.test(entry)) throw new SyntaxError(`Cue "${entry}" has a ")" or "|" outside parentheses`);
    return [entry];
  }
  const close = closing(entry, open);
  const head = entry.slice(0, open);
  const tails = expandAlternatives(entry.slice(close + 1));
  return splitAlternatives(entry.slice(open + 1, close)).flatMap((part) =>
    expandAlternatives(part).flatMap((middle) => tails.map((tail) => head + middle + tail)),
  );
}

function toPattern(text: string): CuePattern | null {
  const steps: CueStep[] = [];
  let after: CueStep['after'] = 'start';
  let openEnd = false;
  const pieces = text.split(/([…*])/);
  for (const [index, piece] of pieces.entries()) {
    if (piece === '…') {
      if (steps.length > 0) after = 'gap';
    } else if (piece === '*') {
      if (steps.length > 0) after = 'rest';
      openEnd = true;
    } else {
      // Spaces beside a gap belong to the gap.
      let literal = steps.length === 0 || after === 'gap' ? piece.trimStart() : piece;
      if (pieces[index + 1] === '…' || index === pieces.length - 1) literal = literal.trimEnd();
      if (literal === '') continue;
      steps.push({ literal, after: steps.length === 0 ? 'start' : after });
      openEnd = false;
      after = 'start';
    }
  }
  return steps.length === 0 ? null : { steps, openEnd };
}

/** The patterns an entry stands for, folded as texts are, each once. @throws SyntaxError for a bad entry. */
export function parseCue(entry: string): CuePattern[] {
  const texts = new Set(expandAlternatives(entry).map((text) => fold(text).folded));
  const patterns = [...texts].map(toPattern).filter((pattern) => pattern !== null);
  if (patterns.length === 0) throw new SyntaxError(`Cue "${entry}" is empty: remove it or write its words`);
  return patterns;
}
