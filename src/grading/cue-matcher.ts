/** Finds every cue of every criterion in one walk over a clause. */
import type { CueLang } from '../shared/lang.ts';
import type { Span } from '../shared/span.ts';
import { isWordUnit } from '../text/language.ts';
import { CueAutomaton, DEAD, START } from './cue-automaton.ts';
import { parseCue } from './cue-grammar.ts';
import { CueNet } from './cue-net.ts';
import type { CueFile } from './types.ts';

/** Longest gap that `…` stands for, in UTF-16 units. */
const GAP = { zh: 12, en: 30 } as const;
/** More matches than this of one role say nothing new, and keep what is held of a text of one cue in bounds. */
const MAX_HITS_PER_ROLE = 2000;

/** Matches by the role's number; a role without any is missing. */
export type RoleHits = (Span[] | undefined)[];

export class CueMatcher {
  readonly #words: boolean;
  readonly #gap: number;
  readonly #net = new CueNet();
  readonly #automaton = new CueAutomaton(this.#net);
  /** By role, the last start from which it was found behind a gap: only the nearest match counts. */
  readonly #found: (number | undefined)[] = [];
  /** Gaps already entered from the present start, by state and place. */
  readonly #entered = new Set<number>();
  /** Numbers the starts of all texts. */
  #serial = 0;
  #text = '';
  #to = 0;
  #start = 0;
  #hits: RoleHits = [];

  constructor(lang: CueLang) {
    this.#words = lang === 'en';
    this.#gap = GAP[lang];
  }

  /** Adds the entries of one role under a number of the caller's, before the first match. @throws SyntaxError for a bad entry. */
  add(role: number, entries: CueFile[string]): void {
    for (const entry of entries) this.#net.add(role, parseCue(entry));
  }

  /** Collects into `hits` what stands in `text` between `from` and `to`. */
  match(text: string, from: number, to: number, hits: RoleHits): void {
    this.#automaton.tidy();
    this.#text = text;
    this.#to = to;
    this.#hits = hits;
    for (let start = from; start < to; start++) {
      if (this.#words && start > from && isWordUnit(text.charCodeAt(start - 1))) continue;
      this.#start = start;
      this.#serial++;
      if (this.#entered.size > 0) this.#entered.clear();
      this.#walk(START, start, false);
    }
  }

  /** Follows the cues that stand in `state` from a place on. */
  #walk(from: number, place: number, behindGap: boolean): void {
    const automaton = this.#automaton;
    const text = this.#text;
    const to = this.#to;
    let found: readonly number[] | undefined;
    let state = from;
    for (let i = place; i < to; i++) {
      state = automaton.step(state, text.charCodeAt(i));
      if (state === DEAD) break;
      const outcome = automaton.outcome(state);
      if (outcome === null || !this.#isBoundary(i + 1)) continue;
      const { done, gap } = outcome;
      for (const role of done) {
        if (!behindGap || this.#found[role] !== this.#serial) this.#collect(role, i + 1);
      }
      if (behindGap && done.length > 0) found = done;
      if (gap !== DEAD) this.#enter(gap, i + 1);
    }
    // Only now: of two ends behind the same gap the longer one counts too.
    if (found !== undefined) for (const role of found) this.#found[role] = this.#serial;
  }

  /** Looks for what follows a gap, from `place` on: the nearest first. */
  #enter(gap: number, place: number): void {
    const key = gap * (this.#to + 1) + place;
    if (this.#entered.has(key)) return;
    this.#entered.add(key);
    const last = Math.min(this.#to - 1, place + this.#gap);
    for (let i = place; i <= last; i++) {
      if (!this.#words || this.#isWordStart(i)) this.#walk(gap, i, true);
    }
  }

  #collect(role: number, end: number): void {
    const list = (this.#hits[role] ??= []);
    if (list.length < MAX_HITS_PER_ROLE) list.push({ start: this.#start, end });
  }

  /** What follows a gap in English begins a word, or with the space before one. */
  #isWordStart(at: number): boolean {
    return !isWordUnit(this.#text.charCodeAt(at - 1)) || this.#text[at] === ' ';
  }

  /** English cues end with a word; Chinese has no such ends. */
  #isBoundary(at: number): boolean {
    if (!this.#words || at >= this.#to) return true;
    return !isWordUnit(this.#text.charCodeAt(at)) || !isWordUnit(this.#text.charCodeAt(at - 1));
  }
}
