/** One reply as all criteria read it: its structure, every cue match, and what it shares with the customer's words. */
import type { Span } from '../shared/span.ts';
import { contentOf, unitsInside, type ContentUnit } from '../text/content.ts';
import type { KnownContent, KnownUnit } from '../text/known-content.ts';
import { firstFrom, meets } from '../text/matches.ts';
import { isDenied } from '../text/negation.ts';
import type { Clause, TextDoc } from '../text/types.ts';
import type { CompiledCues, Role } from './compile-cues.ts';
import type { RoleHits } from './cue-matcher.ts';
import { matchAll } from './match-all.ts';
import type { CueHit } from './types.ts';

function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

/** How many different units lie inside a span, of a list in order of place. */
function distinctInside(units: readonly KnownUnit[], { start, end }: Span): number {
  const ids = new Set<number>();
  for (let i = firstFrom(units, start); i < units.length; i++) {
    const unit = units[i];
    if (unit === undefined || unit.start >= end) break;
    if (unit.end <= end) ids.add(unit.id);
  }
  return ids.size;
}

const NO_SPANS: readonly Span[] = [];

function isOrdered(spans: readonly Span[]): boolean {
  for (let i = 1; i < spans.length; i++) {
    const [before, span] = [spans[i - 1], spans[i]];
    if (before !== undefined && span !== undefined && compareSpans(before, span) > 0) return false;
  }
  return true;
}

export const NO_HITS: readonly CueHit[] = [];

/** Whether a hit is said in earnest: not denied, quoted, hung on an "if" or refused. */
export function isMeant({ negated, quoted, conditional, refused }: CueHit): boolean {
  return !negated && !quoted && !conditional && !refused;
}

export class ReplyReading {
  readonly doc: TextDoc;
  readonly customer: TextDoc | null;
  readonly #background: KnownContent;
  readonly #cues: CompiledCues;
  readonly #matches: RoleHits;
  readonly #hits: (readonly CueHit[] | undefined)[];
  readonly #live: (readonly CueHit[] | undefined)[];
  readonly #notes = new Map<object, unknown[]>();
  readonly #counted = new Map<number, number>();
  #known: readonly KnownUnit[] | undefined;
  #content: readonly ContentUnit[] | undefined;

  /** `background`: what the customer said, now and earlier, and the texts of the case. */
  constructor(doc: TextDoc, customer: TextDoc | null, background: KnownContent, cues: CompiledCues) {
    this.doc = doc;
    this.customer = customer;
    this.#background = background;
    this.#cues = cues;
    this.#matches = matchAll(doc, cues);
    this.#hits = cues.blank.roles.slice();
    this.#live = cues.blank.roles.slice();
  }

  /** Whether a role has any match. */
  isMet({ numbers }: Role): boolean {
    for (const number of numbers) if (this.#matches[number] !== undefined) return true;
    return false;
  }

  /** The list in which a reading that criteria share notes what it says of each clause. */
  notes(reading: object): unknown[] {
    let notes = this.#notes.get(reading);
    if (notes === undefined) {
      notes = [];
      this.#notes.set(reading, notes);
    }
    return notes;
  }

  /** The matches of a role in order of place, each once. Worked out at the first call. */
  hitsOf(role: Role): readonly CueHit[] {
    return (this.#hits[role.id] ??= this.#collect(role));
  }

  /** Those of a role that are said in earnest. */
  liveOf(role: Role): readonly CueHit[] {
    return (this.#live[role.id] ??= this.hitsOf(role).filter(isMeant));
  }

  /** The matches of every sign of a reply, in earnest or not. */
  signHits(): readonly CueHit[] {
    const hits: CueHit[] = [];
    // There are hundreds, of which a reply has few.
    for (const role of this.#cues.signs) if (this.isMet(role)) hits.push(...this.hitsOf(role));
    return hits;
  }

  /** The names of the signs in what the customer said last. */
  signsHeard(): readonly string[] {
    return this.customer === null ? [] : this.#cues.heardIn(this.customer);
  }

  #collect({ name, numbers }: Role): readonly CueHit[] {
    const spans = this.#spansOf(numbers);
    if (spans.length === 0) return NO_HITS;
    const hits: CueHit[] = [];
    let last: Span | undefined;
    // In order of place: the clause of one is that of the one before or a later one.
    let clause = this.clauseAt(spans[0]?.start ?? 0);
    for (const span of spans) {
      if (last?.start === span.start && last.end === span.end) continue;
      last = span;
      if (span.start >= clause.end) clause = this.clauseAt(span.start);
      hits.push(this.#toHit(name, span, clause));
    }
    return hits;
  }

  /** What was matched under any of some numbers, in order of place. Most roles are met under one number alone. */
  #spansOf(numbers: readonly number[]): readonly Span[] {
    let spans: readonly Span[] = NO_SPANS;
    for (const number of numbers) {
      const found = this.#matches[number];
      if (found !== undefined) spans = spans.length === 0 ? found : [...spans, ...found];
    }
    return isOrdered(spans) ? spans : [...spans].sort(compareSpans);
  }

  #toHit(role: string, span: Span, clause: Clause): CueHit {
    return {
      role,
      span,
      clause: clause.index,
      negated: isDenied(clause.negated, span.start),
      quoted: this.#isQuoted(span.start) && this.#isQuoted(span.end - 1),
      conditional: clause.condition,
      refused: clause.question === 'rhetorical',
    };
  }

  #isQuoted(offset: number): boolean {
    const { quotes } = this.doc;
    return quotes.length > 0 && meets(quotes, { start: offset, end: offset + 1 });
  }

  /** The last clause that begins at or before an offset. @throws RangeError when the reply has none. */
  clauseAt(offset: number): Clause {
    const { clauses } = this.doc;
    let low = 0;
    let high = clauses.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((clauses[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const clause = clauses[low];
    if (clause === undefined) throw new RangeError(`No clause at ${offset}: the text has none`);
    return clause;
  }

  /** How many different content units of a span the background has too. */
  sharedCount(span: Span): number {
    this.#known ??= this.#background.knownIn(this.doc);
    if (this.#known.length === 0) return 0;
    // Criteria ask for the same clauses again and again.
    const key = span.start * (this.doc.folded.length + 1) + span.end;
    let count = this.#counted.get(key);
    if (count === undefined) {
      count = distinctInside(this.#known, span);
      this.#counted.set(key, count);
    }
    return count;
  }

  /** The share of a span's different content units that the background has too, 0…1. */
  shared(span: Span): number {
    const shared = this.sharedCount(span);
    if (shared === 0) return 0;
    this.#content ??= contentOf(this.doc);
    return shared / unitsInside(this.#content, span).size;
  }

  /** How many different content units are known of the case. */
  get knownUnits(): number {
    return this.#background.size;
  }

  /** Whether what is known of the case has a character or the stem of a word. */
  knows(unit: string): boolean {
    return this.#background.has(unit);
  }

  /** Whether the reply has any content of the customer's own matter. */
  isOnTopic(): boolean {
    return this.sharedCount({ start: 0, end: this.doc.folded.length }) > 0;
  }
}
