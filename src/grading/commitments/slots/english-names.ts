/** What the tagger sees of an English word beside the word itself. */
import { overlaps, type Span } from '../../../shared/span.ts';
import { wordClass } from '../english/word-classes.ts';
import type { Mentions } from '../english/mentions.ts';
import type { Token } from './tokens.ts';

const AUXILIARY = /^(?:WILL|AM|WAS|HAVE|CAN|DO)$/;
/** How many classes of words are seen behind and ahead of a token. */
const CLASS_REACH = 3;

/** Whether a token begins or goes on with one of some places. */
function placed(spans: readonly Span[], token: Token, name: string): readonly string[] {
  const own = spans.find((span) => overlaps(span, token));
  return own === undefined ? [] : [`${name}:${own.start >= token.start ? 'B' : 'I'}`];
}

/** By token of a sentence: what is learned of alike words at once, and of the times, sums and conditions that rules have read. */
export function englishNames(tokens: readonly Token[], mentions: Mentions): readonly string[][] {
  const classes = tokens.map(({ text, capital }, i) => wordClass(text, capital && i > 0));
  const places = tokens.map((token) =>
    [
      ...placed(mentions.times, token, 'T'),
      ...placed(
        mentions.amounts.map(({ span }) => span),
        token,
        'A',
      ),
      ...placed(mentions.conditions, token, 'C'),
    ].join(' '),
  );
  const at = (i: number): string => classes[i] ?? (i < 0 ? '^' : '$');
  return tokens.map((token, i) => {
    const names: string[] = [`P:${places[i] ?? ''}`, `P-:${places[i - 1] ?? '^'} ${places[i] ?? ''}`];
    names.push(`P+:${places[i] ?? ''} ${places[i + 1] ?? '$'}`, `Pk:${places[i] ?? ''} ${at(i)}`);
    for (let by = -CLASS_REACH; by <= CLASS_REACH; by++) names.push(`k${by}:${at(i + by)}`);
    for (let by = -2; by <= 1; by++) names.push(`l${by}:${at(i + by)} ${at(i + by + 1)}`);
    for (let by = -2; by <= 0; by++) names.push(`m${by}:${at(i + by)} ${at(i + by + 1)} ${at(i + by + 2)}`);
    names.push(`n:${at(i - 2)} ${at(i - 1)} ${at(i)} ${at(i + 1)}`);
    // The form of the clause so far, and of the whole: its first words by class.
    const first = tokens.findIndex(({ clause }) => clause === token.clause);
    names.push(`g:${at(first)} ${at(first + 1)}`, `g:${at(first)} ${at(first + 1)} ${at(first + 2)}`);
    const so = classes.slice(first, i);
    const verb = Math.max(-1, ...so.flatMap((name, place) => (AUXILIARY.test(name) ? [place] : [])));
    names.push(
      `v:${verb === -1 ? 'none' : (so[verb] ?? '')} ${verb === -1 ? '' : Math.min(4, so.length - verb)}`,
    );
    names.push(`v1:${verb === -1 ? 'none' : `${at(first + verb - 1)} ${so[verb] ?? ''}`} ${at(i)}`);
    if (tokens[tokens.length - 1]?.text === '?') names.push('asks');
    return names;
  });
}
