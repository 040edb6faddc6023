/**
 * Texts of which one must stand in whatever a pattern matches, read off the pattern itself: where none of them stands, the
 * pattern need not be tried.
 */

/** What stands for the edge of a word in a literal. */
export const EDGE = ' ';

/** What can be said of the texts that a part of a pattern matches. */
interface Part {
  /** All of them, where they are few. */
  readonly exact: readonly string[] | null;
  /** Texts of which each holds one, or `null` where that can't be said. */
  readonly need: readonly string[] | null;
}

/** More texts than this are not told one by one. */
const FEW = 120;
/** A class of more characters stands for any. */
const SMALL_CLASS = 12;

const ANY: Part = { exact: null, need: null };
const EMPTY: Part = { exact: [''], need: null };
/** Stands for the edge of a word until it is known what stands around it. */
const BORDER = '\b';
const BORDER_ONLY: Part = { exact: [BORDER], need: null };
const DIGITS = Array.from('0123456789');
/** Escaped letters that stand for a whole class. */
const CLASSES = 'dDwWsSpP';

function exactly(texts: readonly string[]): Part {
  const exact = [...new Set(texts)];
  return exact.length > FEW ? { exact: null, need: needOf(exact) } : { exact, need: null };
}

/** A text with its borders told as edges where they are at its ends beside a word, and left out elsewhere. */
function bordered(text: string): string {
  const first = text.startsWith(BORDER) && /^[\b]+\w/.test(text) ? EDGE : '';
  const last = text.endsWith(BORDER) && /\w[\b]+$/.test(text) ? EDGE : '';
  return first + text.replaceAll(BORDER, '') + last;
}

function needOf(texts: readonly string[]): readonly string[] | null {
  const needed = texts.map(bordered);
  return needed.some((text) => text.trim() === '') ? null : needed;
}

function neededBy({ exact, need }: Part): readonly string[] | null {
  return exact === null ? need : needOf(exact);
}

/** Letters by how common they are in English; any other character is rarer. */
const COMMON = "etaoinshrdlcumwfgypbvkjxqz'";

/** How seldom a text is met, by its characters; an edge tells nothing. */
function rarity(text: string): number {
  let sum = 0;
  for (const character of text) {
    const common = COMMON.indexOf(character);
    sum += character === EDGE ? 0 : common === -1 ? COMMON.length : common;
  }
  return sum;
}

/** How seldom any of several texts is met: as seldom as the most common of them. */
function rarityOf(texts: readonly string[]): number {
  return Math.min(...texts.map(rarity));
}

/** Of two lists the one that is met more seldom. */
function rarer(a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null {
  if (a === null || b === null) return a ?? b;
  return rarityOf(a) >= rarityOf(b) ? a : b;
}

/** Parts one behind the other. */
function sequence(parts: readonly Part[]): Part {
  let run: readonly string[] = [''];
  let best: readonly string[] | null = null;
  let whole = true;
  for (const part of parts) {
    if (part.exact !== null && part.exact.length * run.length <= FEW) {
      const { exact } = part;
      run = run.flatMap((head) => exact.map((tail) => head + tail));
      continue;
    }
    whole = false;
    best = rarer(rarer(best, needOf(run)), part.need);
    run = part.exact ?? [''];
  }
  return whole ? exactly(run) : { exact: null, need: rarer(best, needOf(run)) };
}

function either(options: readonly Part[]): Part {
  if (options.every(({ exact }) => exact !== null))
    return exactly(options.flatMap(({ exact }) => exact ?? []));
  const needs = options.map(neededBy);
  return needs.includes(null) ? ANY : { exact: null, need: needs.flatMap((need) => need ?? []) };
}

/** Reads the syntax that the patterns of this project use. */
class PatternReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  options(): Part {
    const options = [this.#sequence()];
    while (this.#take('|')) options.push(this.#sequence());
    return either(options);
  }

  #take(text: string): boolean {
    if (!this.#source.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  #next(): string {
    return this.#source[this.#at++] ?? '';
  }

  #sequence(): Part {
    const parts: Part[] = [];
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at] ?? '')) {
      parts.push(this.#repeated(this.#part()));
    }
    return sequence(parts);
  }

  #part(): Part {
    if (this.#take('(')) return this.#group();
    if (this.#take('[')) return this.#class();
    const sign = this.#next();
    if (sign === '^' || sign === '$') return EMPTY;
    if (sign === '.') return ANY;
    return sign === '\\' ? this.#escaped() : exactly([sign]);
  }

  #group(): Part {
    const ahead = this.#take('?=') || this.#take('?<=');
    const denied = !ahead && (this.#take('?!') || this.#take('?<!'));
    if (!ahead && !denied) this.#take('?:');
    const inner = this.options();
    this.#next();
    if (denied) return EMPTY;
    // What is looked at stands in the text, but over what comes next.
    return ahead ? { exact: null, need: neededBy(inner) } : inner;
  }

  #class(): Part {
    const wide = this.#take('^');
    const characters: string[] = [];
    let ranges = false;
    while (!this.#take(']')) {
      const sign = this.#next();
      if (sign === '\\') {
        const escaped = this.#next();
        if (escaped === 'd') characters.push(...DIGITS);
        else if (CLASSES.includes(escaped)) ranges = true;
        else characters.push(escaped);
      } else if (sign === '-') ranges = true;
      else characters.push(sign);
    }
    return wide || ranges || characters.length > SMALL_CLASS ? ANY : exactly(characters);
  }

  #escaped(): Part {
    const sign = this.#next();
    if (sign === 'b') return BORDER_ONLY;
    if (sign === 'B') return EMPTY;
    if (sign === 'd') return exactly(DIGITS);
    return CLASSES.includes(sign) || /[a-z0-9]/i.test(sign) ? ANY : exactly([sign]);
  }

  #repeated(part: Part): Part {
    const count = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})/.exec(this.#source.slice(this.#at));
    if (count === null) return part;
    this.#at += count[0].length;
    const [sign = '', least] = count;
    const may = sign === '?' || sign === '*' || least === '0';
    this.#take('?');
    if (sign === '?') return part.exact === null ? ANY : exactly(['', ...part.exact]);
    return may ? ANY : { exact: null, need: neededBy(part) };
  }
}

/**
 * Texts of which one stands in every match of a pattern, `null` where there is no such list. For patterns without flags that
 * change what a letter stands for. A space in them stands for the edge of a word too.
 */
export function literalsOf({ source }: RegExp): readonly string[] | null {
  const all = neededBy(new PatternReader(source).options());
  return all === null ? null : all.filter((text) => !all.some((one) => one !== text && text.includes(one)));
}
