/** Finds every cue of every criterion in one walk over a clause. */
import type { CueLang } from '../shared/lang.ts';
import type { Span } from '../shared/span.ts';
import { parseCue, type CueStep } from './cue-grammar.ts';
import { Trie } from './trie.ts';
import type { CueFile } from './types.ts';

/** Longest gap that `…` stands for, in UTF-16 units. */
const GAP = { zh: 12, en: 30 } as const;
/** More matches than this of one role say nothing new, and keep a text of one cue linear. */
const MAX_HITS_PER_ROLE = 64;

interface Entry {
  readonly role: number;
  readonly rest: readonly CueStep[];
  readonly openEnd: boolean;
}

function isWordUnit(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x27;
}

/** Matches of one role, as found. */
export type RoleHits = Map<number, Span[]>;

export class CueMatcher {
  readonly #lang: CueLang;
  readonly #trie = new Trie();
  readonly #entries = new Map<number, Entry[]>();

  constructor(lang: CueLang) {
    this.#lang = lang;
  }

  /** Adds the entries of one role under a number of the caller's. @throws SyntaxError for a bad entry. */
  add(role: number, entries: CueFile[string]): void {
    for (const entry of entries) {
      for (const { steps, openEnd } of parseCue(entry)) {
        const [first, ...rest] = steps;
        if (first === undefined) continue;
        const node = this.#trie.add(first.literal);
        const list = this.#entries.get(node) ?? [];
        list.push({ role, rest, openEnd });
        this.#entries.set(node, list);
      }
    }
  }

  /** Collects into `hits` what stands in `text` between `from` and `to`. */
  match(text: string, from: number, to: number, hits: RoleHits): void {
    const words = this.#lang === 'en';
    for (let start = from; start < to; start++) {
      if (words && start > from && isWordUnit(text.charCodeAt(start - 1))) continue;
      let node = 0;
      for (let i = start; i < to; i++) {
        node = this.#trie.next(node, text.charCodeAt(i));
        if (node === -1) break;
        const entries = this.#entries.get(node);
        if (entries === undefined) continue;
        for (const entry of entries) this.#finish(text, start, i + 1, to, entry, hits);
      }
    }
  }

  #finish(text: string, start: number, firstEnd: number, to: number, entry: Entry, hits: RoleHits): void {
    const end = this.#follow(text, firstEnd, to, entry);
    if (end === -1) return;
    const list = hits.get(entry.role);
    if (list === undefined) {
      hits.set(entry.role, [{ start, end }]);
    } else if (list.length < MAX_HITS_PER_ROLE) {
      const last = list.at(-1);
      if (last?.start === start && last.end === end) return;
      list.push({ start, end });
    }
  }

  /** Where the whole cue ends when its first literal ended at `end`, or −1. */
  #follow(text: string, firstEnd: number, to: number, entry: Entry): number {
    let end = firstEnd;
    for (const step of entry.rest) {
      if (step.after === 'rest') {
        end = this.#wordEnd(text, end, to);
        if (!text.startsWith(step.literal, end) || end + step.literal.length > to) return -1;
        end += step.literal.length;
      } else {
        if (!this.#isBoundary(text, end, to)) return -1;
        const at = this.#find(text, step.literal, end, to);
        if (at === -1) return -1;
        end = at + step.literal.length;
      }
    }
    if (entry.openEnd) return this.#wordEnd(text, end, to);
    return this.#isBoundary(text, end, to) ? end : -1;
  }

  #find(text: string, literal: string, from: number, to: number): number {
    const limit = Math.min(to, from + GAP[this.#lang] + literal.length + 1);
    const window = text.slice(from, limit);
    for (let at = window.indexOf(literal); at !== -1; at = window.indexOf(literal, at + 1)) {
      const begins = this.#lang === 'zh' || from + at === 0 || !isWordUnit(text.charCodeAt(from + at - 1));
      if (begins) return from + at;
    }
    return -1;
  }

  #wordEnd(text: string, from: number, to: number): number {
    let end = from;
    while (end < to && isWordUnit(text.charCodeAt(end))) end++;
    return end;
  }

  #isBoundary(text: string, at: number, to: number): boolean {
    if (this.#lang === 'zh' || at >= to) return true;
    return !isWordUnit(text.charCodeAt(at)) || !isWordUnit(text.charCodeAt(at - 1));
  }
}
