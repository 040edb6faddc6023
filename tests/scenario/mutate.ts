/** Damage to scenario files: each mutation takes a file's text and two numbers, and gives another text. */

type Json = unknown;
type Holder = Record<string | number, Json>;

interface Spot {
  readonly holder: Holder;
  readonly key: string | number;
}

/** Every value of a file, with what holds it. */
function spotsOf(value: Json, found: Spot[] = []): readonly Spot[] {
  if (typeof value !== 'object' || value === null) return found;
  for (const key of Object.keys(value)) {
    const holder = value as Holder;
    found.push({ holder, key: Array.isArray(value) ? Number(key) : key });
    spotsOf(holder[key], found);
  }
  return found;
}

function remove({ holder, key }: Spot): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}

function nested(depth: number, wrap: (inner: Json) => Json): Json {
  let value: Json = { heard: { gte: 1 } };
  for (let i = 0; i < depth; i++) value = wrap(value);
  return value;
}

const OTHER_TYPES: readonly Json[] = [null, true, 0, -1, 1.5, '', 'x', [], {}, [[]], [null], { id: 'x' }];
const NUMBERS: readonly Json[] = [1e308, -1e308, 2 ** 53, 0.000_1, -0, 1e21, 2 ** 31];
const MARKUP = [
  '<script>alert(1)</script>',
  '{{name}} {quote} $t(x)',
  '\u0000\u202E\uFEFF',
  '\uD800',
  '&lt;',
  '../../etc/passwd',
  'constructor',
  '__proto__',
  'hasOwnProperty',
  'any',
];

/** Mutations of the value: they change it in place. */
const OF_THE_VALUE: Readonly<Record<string, (spots: readonly Spot[], at: Spot, with_: number) => void>> = {
  'a key dropped': (_spots, at) => remove(at),
  'another type': (_spots, { holder, key }, n) => {
    holder[key] = structuredClone(OTHER_TYPES[n % OTHER_TYPES.length]);
  },
  'a key renamed': (_spots, { holder, key }, n) => {
    if (Array.isArray(holder)) return;
    const value = holder[key];
    delete holder[key];
    holder[n % 2 === 0 ? `${key}s` : (MARKUP[n % MARKUP.length] ?? '')] = value;
  },
  'a word changed': (_spots, { holder, key }, n) => {
    const value = holder[key];
    if (typeof value === 'string')
      holder[key] = n % 3 === 0 ? '' : n % 3 === 1 ? `${value}x` : value.slice(1);
  },
  'a number of another size': (_spots, { holder, key }, n) => {
    holder[key] = NUMBERS[n % NUMBERS.length];
  },
  'a long text': (_spots, { holder, key }, n) => {
    holder[key] = 'long '.repeat(1 + (n % 40_000));
  },
  'deep nesting': (_spots, { holder, key }, n) => {
    const depth = n % 120;
    holder[key] = nested(depth, (inner) =>
      n % 3 === 0 ? [inner] : n % 3 === 1 ? { not: inner } : { all: [inner] },
    );
  },
  markup: (_spots, { holder, key }, n) => {
    holder[key] = MARKUP[n % MARKUP.length];
  },
  'two values swapped': (spots, { holder, key }, n) => {
    const other = spots[n % spots.length] as Spot;
    const [one, two] = [structuredClone(holder[key]), structuredClone(other.holder[other.key])];
    holder[key] = two;
    // The other may have gone with what was swapped; then only one changes.
    other.holder[other.key] = one;
  },
  'a value copied elsewhere': (spots, { holder, key }, n) => {
    const other = spots[n % spots.length] as Spot;
    holder[key] = structuredClone(other.holder[other.key]);
  },
  'an entry many times': (_spots, { holder, key }, n) => {
    if (!Array.isArray(holder)) return;
    const entry: Json = holder[Number(key)];
    for (let i = 0; i < n % 1500; i++) (holder as Json[]).push(structuredClone(entry));
  },
  'an entry many times, each with an id of its own': (_spots, { holder, key }, n) => {
    if (!Array.isArray(holder)) return;
    const entry = holder[Number(key)] as Json;
    if (typeof entry !== 'object' || entry === null) return;
    for (let i = 0; i < n % 1500; i++)
      (holder as Json[]).push({ ...structuredClone(entry), id: `more-${i}` });
  },
};

function offsetIn(text: string, n: number): number {
  return n % (text.length + 1);
}

/** Mutations of the text. */
const OF_THE_TEXT: Readonly<Record<string, (text: string, n: number, with_: number) => string>> = {
  'cut off': (text, n) => text.slice(0, offsetIn(text, n)),
  'a key twice': (text, n) => {
    const keys = [...text.matchAll(/"[\w-]+":/g)];
    const key = keys[n % Math.max(1, keys.length)];
    return key === undefined ? text : `${text.slice(0, key.index)}${key[0]} 1, ${text.slice(key.index)}`;
  },
  'a key of the prototype': (text, n, with_) => {
    const keys = [...text.matchAll(/"[\w-]+":/g)];
    const key = keys[n % Math.max(1, keys.length)];
    const name = ['__proto__', 'constructor', 'prototype', '__defineGetter__'][with_ % 4];
    return key === undefined
      ? text
      : `${text.slice(0, key.index)}"${name}":${text.slice(key.index + key[0].length)}`;
  },
  'some characters gone': (text, n, with_) => {
    const at = offsetIn(text, n);
    return text.slice(0, at) + text.slice(at + 1 + (with_ % 5));
  },
  'a character put in': (text, n, with_) => {
    const at = offsetIn(text, n);
    return `${text.slice(0, at)}${'{}[]",:\\\u0000/*é\uD83D'[with_ % 13] ?? ''}${text.slice(at)}`;
  },
  'a part twice': (text, n, with_) => {
    const at = offsetIn(text, n);
    return text.slice(0, at) + text.slice(at, at + (with_ % 400)) + text.slice(at);
  },
};

export const MUTATIONS: readonly string[] = [...Object.keys(OF_THE_VALUE), ...Object.keys(OF_THE_TEXT)];

/** A text after one mutation; `at` and `with_` choose the place and the kind. */
export function mutated(text: string, mutation: string, at: number, with_: number): string {
  const ofTheText = OF_THE_TEXT[mutation];
  if (ofTheText !== undefined) return ofTheText(text, at, with_);
  let value: Json;
  try {
    value = JSON.parse(text);
  } catch {
    // An earlier mutation broke the text.
    return text;
  }
  const spots = spotsOf(value);
  const spot = spots[at % Math.max(1, spots.length)];
  if (spot === undefined) return text;
  OF_THE_VALUE[mutation]?.(spots, spot, with_);
  return JSON.stringify(value, null, 1);
}
