/** Finds every cue of every criterion in one walk over a clause. */
import type { CueLang } from '../shared/lang.ts';
import type { Span } from '../shared/span.ts';
import { CueAutomaton, DEAD, NO_UNIT, START } from './cue-automaton.ts';
import { parseCue } from './cue-grammar.ts';
import { CueNet } from './cue-net.ts';
import type { CueFile } from './types.ts';

const SPACE = 0x20;
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
  readonly #entered: number[] = [];
  #enteredCount = 0;
  /** Numbers the starts of all texts. */
  #serial = 0;
  /** The stretch that is read, as units of the automaton. */
  #units = new Uint16Array(256);
  /** For each place the next one, itself included, where what follows a gap may begin. */
  #nexts = new Int32Array(256);
  #length = 0;
  /** Where the stretch begins in its text. */
  #from = 0;
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
    const automaton = this.#automaton;
    automaton.tidy();
    this.#from = from;
    this.#length = to - from;
    this.#hits = hits;
    if (this.#units.length < this.#length) {
      this.#units = new Uint16Array(this.#length * 2);
      this.#nexts = new Int32Array(this.#length * 2);
    }
    const units = this.#units;
    for (let i = 0; i < this.#length; i++) units[i] = automaton.unitOf(text.charCodeAt(from + i));
    if (this.#words) this.#findStarts();
    for (let start = 0; start < this.#length; start++) {
      if (this.#words && start > 0 && this.#isWord(start - 1)) continue;
      const state = automaton.step(START, units[start] ?? NO_UNIT);
      if (state === DEAD) continue;
      this.#start = start;
      this.#serial++;
      this.#enteredCount = 0;
      this.#walk(state, start, false);
    }
  }

  /** Follows the cues that are in `first` after the unit at a place. */
  #walk(first: number, place: number, behindGap: boolean): void {
    const automaton = this.#automaton;
    const units = this.#units;
    const length = this.#length;
    let found: readonly number[] | undefined;
    let state = first;
    for (let next = place + 1; ; next++) {
      const outcome = automaton.outcome(state);
      if (outcome !== null && this.#isBoundary(next)) {
        const { done, gap } = outcome;
        for (const role of done) {
          if (!behindGap || this.#found[role] !== this.#serial) this.#collect(role, next);
        }
        if (behindGap && done.length > 0) found = done;
        if (gap !== DEAD) this.#enter(gap, next);
      }
      if (next >= length) break;
      state = automaton.step(state, units[next] ?? NO_UNIT);
      if (state === DEAD) break;
    }
    // Only now: of two ends behind the same gap the longer one counts too.
    if (found !== undefined) for (const role of found) this.#found[role] = this.#serial;
  }

  /** Looks for what follows a gap, from `place` on: the nearest first. */
  #enter(gap: number, place: number): void {
    const key = gap * (this.#length + 1) + place;
    // Seldom more than two or three: a list is quicker than a set.
    for (let i = 0; i < this.#enteredCount; i++) if (this.#entered[i] === key) return;
    this.#entered[this.#enteredCount++] = key;
    const end = Math.min(this.#length, place + this.#gap + 1);
    for (let i = this.#nextStart(place); i < end; i = this.#nextStart(i + 1)) {
      const state = this.#automaton.step(gap, this.#units[i] ?? NO_UNIT);
      if (state !== DEAD) this.#walk(state, i, true);
    }
  }

  #collect(role: number, end: number): void {
    const list = (this.#hits[role] ??= []);
    if (list.length >= MAX_HITS_PER_ROLE) return;
    list.push({ start: this.#from + this.#start, end: this.#from + end });
  }

  #isWord(place: number): boolean {
    return this.#automaton.isWord(this.#units[place] ?? NO_UNIT);
  }

  /** What follows a gap in English begins a word, or with the space before one. */
  #findStarts(): void {
    const space = this.#automaton.unitOf(SPACE);
    let next = this.#length;
    for (let i = this.#length - 1; i >= 0; i--) {
      if (i === 0 || !this.#isWord(i - 1) || this.#units[i] === space) next = i;
      this.#nexts[i] = next;
    }
  }

  #nextStart(place: number): number {
    return this.#words && place < this.#length ? (this.#nexts[place] ?? place) : place;
  }

  /** English cues end with a word; Chinese has no such ends. */
  #isBoundary(place: number): boolean {
    return !this.#words || place >= this.#length || !this.#isWord(place) || !this.#isWord(place - 1);
  }
}
