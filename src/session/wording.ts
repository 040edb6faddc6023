/**
 * Which wording of a line is said: a pure choice by seed, line and visit among those not said yet, so that nothing is said
 * twice in a round and changing one turn doesn't reshuffle the others (design §6).
 */
import { pickIndex } from '../shared/random.ts';
import { fold } from '../text/fold.ts';
import type { SaidPart } from './types.ts';
import type { Line } from './voice.ts';

/** What a wording's slots are filled with; a wording that wants a quote is left out where there is none. */
export interface Slots {
  readonly name: string;
  readonly quote: string | null;
}

const QUOTE = '{quote}';

function bare(text: string): string {
  return fold(text).folded.trim();
}

/** Whether a wording was said already, whatever was quoted in it. */
function wasSaid(wording: string, line: string, said: readonly SaidPart[]): boolean {
  const [before = '', ...rest] = wording.split(QUOTE);
  const after = rest.at(-1);
  if (after === undefined) return said.some(({ text }) => bare(text) === bare(wording));
  return said.some(
    (part) =>
      part.line === line &&
      part.text.length >= before.length + after.length &&
      part.text.startsWith(before) &&
      part.text.endsWith(after),
  );
}

/** The wordings of a line as a customer of this name says them. */
export function wordingsOf({ wordings }: Line, name: string): readonly string[] {
  return wordings.map((wording) => wording.replaceAll('{name}', () => name));
}

/** The wording of a line to say now, or `null` when each was said. `said` is all that was said in the round so far. */
export function chooseWording(
  line: Line,
  seed: number,
  said: readonly SaidPart[],
  { name, quote }: Slots,
): SaidPart | null {
  const unsaid = wordingsOf(line, name).filter(
    (wording) => !wasSaid(wording, line.line, said) && (quote !== null || !wording.includes(QUOTE)),
  );
  if (unsaid.length === 0) return null;
  const visit = said.filter((part) => part.line === line.line).length;
  const wording = unsaid[pickIndex(unsaid.length, seed, line.line, visit)] ?? '';
  return { line: line.line, text: wording.replaceAll(QUOTE, () => quote ?? '') };
}
