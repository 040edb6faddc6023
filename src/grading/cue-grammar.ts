/**
 * The little grammar of cue entries (see `CueFile`), read into a tree. Alternatives stay alternatives: written out they
 * would be hundreds of thousands.
 */
import { fold } from '../text/fold.ts';

export type CueNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'choice'; readonly options: readonly CueSequence[] }
  /** `…` */
  | { readonly kind: 'gap' }
  /** `*` */
  | { readonly kind: 'rest' };

export type CueSequence = readonly CueNode[];

const SIGNS = /[()|…*]/;

class Reader {
  readonly #entry: string;
  readonly #text: string;
  #at = 0;

  constructor(entry: string) {
    this.#entry = entry;
    this.#text = fold(entry).folded;
  }

  read(): CueSequence {
    const options = this.#options();
    if (this.#at < this.#text.length) throw this.#error('closes a parenthesis that it never opened');
    return [{ kind: 'choice', options }];
  }

  #error(problem: string): SyntaxError {
    return new SyntaxError(`Cue "${this.#entry}" ${problem}`);
  }

  #sequence(): CueSequence {
    const nodes: CueNode[] = [];
    while (this.#at < this.#text.length) {
      const sign = this.#text[this.#at] ?? '';
      if (sign === ')' || sign === '|') break;
      if (sign === '(') nodes.push(this.#choice());
      else if (SIGNS.test(sign)) {
        nodes.push({ kind: sign === '…' ? 'gap' : 'rest' });
        this.#at++;
      } else nodes.push(this.#plain());
    }
    return nodes;
  }

  #options(): readonly CueSequence[] {
    const options = [this.#sequence()];
    while (this.#text[this.#at] === '|') {
      this.#at++;
      options.push(this.#sequence());
    }
    return options;
  }

  #choice(): CueNode {
    this.#at++;
    const options = this.#options();
    if (this.#text[this.#at] !== ')') throw this.#error('has an open parenthesis: close it');
    this.#at++;
    return { kind: 'choice', options };
  }

  #plain(): CueNode {
    const start = this.#at;
    while (this.#at < this.#text.length && !SIGNS.test(this.#text[this.#at] ?? '')) this.#at++;
    return { kind: 'text', text: this.#text.slice(start, this.#at) };
  }
}

function hasWords(sequence: CueSequence): boolean {
  return sequence.some(
    (node) =>
      (node.kind === 'text' && node.text.trim() !== '') ||
      (node.kind === 'choice' && node.options.some(hasWords)),
  );
}

/** Reads an entry, folded as texts are. @throws SyntaxError for unbalanced parentheses, and for an entry without words. */
export function parseCue(entry: string): CueSequence {
  const sequence = new Reader(entry).read();
  if (!hasWords(sequence)) throw new SyntaxError(`Cue "${entry}" is empty: remove it or write its words`);
  return sequence;
}
