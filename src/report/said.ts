/** What the customer's words are made of: words that are said, signs that are seen or heard, and things that happen. */
import type { SaidPart } from '../session/types.ts';
import { isLetter, type Channel } from '../shared/channel.ts';

/** Whether a part is a stage direction: something that happens, which nobody says. */
export function isDirection({ line }: SaidPart): boolean {
  return line.startsWith('surprise/');
}

export interface SaidRun {
  readonly kind: 'words' | 'sign';
  readonly text: string;
}

export type SaidBlock =
  | { readonly kind: 'event'; readonly key: string; readonly text: string }
  | { readonly kind: 'sign'; readonly key: string; readonly text: string }
  | { readonly kind: 'words'; readonly key: string; readonly runs: readonly SaidRun[] };

const BRACKETS = /[（(]([^（()）]+)[)）]/g;

/**
 * Words and signs in the order in which they stand. Nobody can say a bracket: what stands in round brackets is a sign,
 * except in a letter or a post, whose writer may have put them there.
 */
export function runsOf(text: string, channel: Channel): readonly SaidRun[] {
  if (isLetter(channel)) return [{ kind: 'words', text }];
  const runs: SaidRun[] = [];
  let at = 0;
  const words = (until: number): void => {
    const said = text.slice(at, until).trim();
    if (said !== '') runs.push({ kind: 'words', text: said });
  };
  for (const match of text.matchAll(BRACKETS)) {
    words(match.index);
    runs.push({ kind: 'sign', text: (match[1] ?? '').trim() });
    at = match.index + match[0].length;
  }
  words(text.length);
  return runs;
}

const isWords = ({ kind }: SaidRun): boolean => kind === 'words';

/** One part in blocks: signs before and after the words stand by themselves, those between stay where they are. */
function blocksOf({ line, text }: SaidPart, channel: Channel): readonly SaidBlock[] {
  const runs = runsOf(text, channel);
  const first = runs.findIndex(isWords);
  const last = runs.length - [...runs].reverse().findIndex(isWords);
  const [from, to] = first === -1 ? [runs.length, runs.length] : [first, last];
  const signs = (some: readonly SaidRun[], where: string): readonly SaidBlock[] =>
    some.map((sign, index) => ({ kind: 'sign', key: `${line} ${where} ${index}`, text: sign.text }));
  return [
    ...signs(runs.slice(0, from), 'before'),
    ...(from === to ? [] : [{ kind: 'words' as const, key: line, runs: runs.slice(from, to) }]),
    ...signs(runs.slice(to), 'after'),
  ];
}

/** What was said in blocks, one under the other. */
export function saidBlocks(parts: readonly SaidPart[], channel: Channel): readonly SaidBlock[] {
  return parts.flatMap((part): readonly SaidBlock[] =>
    isDirection(part) ? [{ kind: 'event', key: part.line, text: part.text }] : blocksOf(part, channel),
  );
}

/** The words alone, or the text as it stands where there are none. */
export function wordsAlone(text: string, channel: Channel, between: string): string {
  const words = runsOf(text, channel).filter(isWords);
  return words.length === 0 ? text : words.map((run) => run.text).join(between);
}

/** A letter without the name at its end, which stands below it as the signature. */
export function unsigned(parts: readonly SaidPart[], name: string): readonly SaidPart[] {
  return parts.map((part, index) =>
    index === parts.length - 1 && part.text.endsWith(name)
      ? { ...part, text: part.text.slice(0, -name.length).trimEnd() || part.text }
      : part,
  );
}
