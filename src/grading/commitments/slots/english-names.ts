/** What the tagger sees of an English word beside the word itself. */
import type { Span } from '../../../shared/span.ts';
import { wordClass } from '../english/word-classes.ts';
import type { Mentions } from '../english/mentions.ts';
import { spansAt } from './spans-at.ts';
import type { Token } from './tokens.ts';

const AUXILIARY = /^(?:WILL|AM|WAS|HAVE|CAN|DO)$/;
/** How many classes of words are seen behind and ahead of a token. */
const CLASS_REACH = 3;

/** By token, whether it begins or goes on with one of some places; the first counts. */
function placed(tokens: readonly Token[], spans: readonly Span[], name: string): readonly string[] {
  return spansAt(tokens, spans, (span) => span).map(([own], i) => {
    if (own === undefined) return '';
    return `${name}:${own.start >= (tokens[i]?.start ?? 0) ? 'B' : 'I'}`;
  });
}

/** Where the clause of each token begins in its sentence, and its last auxiliary before the token, counted from there; −1 without one. */
function clauseSoFar(
  tokens: readonly Token[],
  classes: readonly string[],
): readonly { readonly first: number; readonly verb: number }[] {
  let first = 0;
  let verb = -1;
  return tokens.map(({ clause }, i) => {
    if (clause !== tokens[i - 1]?.clause) [first, verb] = [i, -1];
    else if (AUXILIARY.test(classes[i - 1] ?? '')) verb = i - 1 - first;
    return { first, verb };
  });
}

/** By token of a sentence: what is learned of alike words at once, and of the times, sums and conditions that rules have read. */
export function englishNames(tokens: readonly Token[], mentions: Mentions): readonly string[][] {
  const classes = tokens.map(({ text, capital }, i) => wordClass(text, capital && i > 0));
  const sums = mentions.amounts.map(({ span }) => span);
  const [times, amounts, conditions] = [
    placed(tokens, mentions.times, 'T'),
    placed(tokens, sums, 'A'),
    placed(tokens, mentions.conditions, 'C'),
  ];
  const places = tokens.map((_, i) =>
    [times[i], amounts[i], conditions[i]].filter((name) => name !== '').join(' '),
  );
  const soFar = clauseSoFar(tokens, classes);
  const at = (i: number): string => classes[i] ?? (i < 0 ? '^' : '$');
  return tokens.map((_, i) => {
    const names: string[] = [`P:${places[i] ?? ''}`, `P-:${places[i - 1] ?? '^'} ${places[i] ?? ''}`];
    names.push(`P+:${places[i] ?? ''} ${places[i + 1] ?? '$'}`, `Pk:${places[i] ?? ''} ${at(i)}`);
    for (let by = -CLASS_REACH; by <= CLASS_REACH; by++) names.push(`k${by}:${at(i + by)}`);
    for (let by = -2; by <= 1; by++) names.push(`l${by}:${at(i + by)} ${at(i + by + 1)}`);
    for (let by = -2; by <= 0; by++) names.push(`m${by}:${at(i + by)} ${at(i + by + 1)} ${at(i + by + 2)}`);
    names.push(`n:${at(i - 2)} ${at(i - 1)} ${at(i)} ${at(i + 1)}`);
    // The form of the clause so far, and of the whole: its first words by class.
    const { first = i, verb = -1 } = soFar[i] ?? {};
    names.push(`g:${at(first)} ${at(first + 1)}`, `g:${at(first)} ${at(first + 1)} ${at(first + 2)}`);
    const word = at(first + verb);
    names.push(`v:${verb === -1 ? 'none' : word} ${verb === -1 ? '' : Math.min(4, i - first - verb)}`);
    names.push(`v1:${verb === -1 ? 'none' : `${at(first + verb - 1)} ${word}`} ${at(i)}`);
    if (tokens[tokens.length - 1]?.text === '?') names.push('asks');
    return names;
  });
}
