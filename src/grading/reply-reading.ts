/** One reply as all criteria read it: its structure, every cue match, and what it shares with the customer's words. */
import type { Span } from '../shared/span.ts';
import { contentOf, unitsInside, type ContentUnit } from '../text/content.ts';
import { scriptsIn } from '../text/language.ts';
import type { Clause, TextDoc } from '../text/types.ts';
import type { CompiledCues, Role } from './compile-cues.ts';
import type { RoleHits } from './cue-matcher.ts';
import type { CueHit } from './types.ts';

/** All cue matches of a document: Chinese cues where there are Chinese characters, English where letters. */
function matchAll({ folded, clauses }: TextDoc, { zh, en }: CompiledCues['matchers']): RoleHits {
  const hits: RoleHits = [];
  for (const { start, end } of clauses) {
    const { han, letters } = scriptsIn(folded, start, end);
    if (han) zh.match(folded, start, end, hits);
    if (letters) en.match(folded, start, end, hits);
  }
  return hits;
}

/** A mark on each unit that one of the spans covers. */
function marked(length: number, spans: readonly Span[]): Uint8Array {
  const marks = new Uint8Array(length);
  for (const { start, end } of spans) marks.fill(1, start, end);
  return marks;
}

interface SharedUnits {
  readonly shared: number;
  readonly all: number;
}

export const NO_HITS: readonly CueHit[] = [];

/** Whether a hit is said in earnest: not denied, quoted, hung on an "if" or refused. */
function counts({ negated, quoted, conditional, refused }: CueHit): boolean {
  return !negated && !quoted && !conditional && !refused;
}

export class ReplyReading {
  readonly doc: TextDoc;
  readonly customer: TextDoc | null;
  readonly #beside: readonly TextDoc[];
  readonly #matches: RoleHits;
  readonly #negated: Uint8Array;
  readonly #quoted: Uint8Array;
  readonly #hits: (readonly CueHit[] | undefined)[] = [];
  readonly #live: (readonly CueHit[] | undefined)[] = [];
  readonly #notes = new Map<object, unknown[]>();
  readonly #counted = new Map<number, SharedUnits>();
  #known: ReadonlySet<string> | undefined;
  #content: readonly ContentUnit[] | undefined;

  /** `beside`: what the customer said earlier, and the texts of the case. */
  constructor(
    doc: TextDoc,
    customer: TextDoc | null,
    beside: readonly TextDoc[],
    matchers: CompiledCues['matchers'],
  ) {
    this.doc = doc;
    this.customer = customer;
    this.#beside = customer === null ? beside : [customer, ...beside];
    this.#matches = matchAll(doc, matchers);
    this.#negated = marked(
      doc.folded.length,
      doc.clauses.flatMap(({ negated }) => negated),
    );
    this.#quoted = marked(doc.folded.length, doc.quotes);
  }

  /** Whether a role has any match. */
  isMet({ numbers }: Role): boolean {
    return numbers.some((number) => this.#matches[number] !== undefined);
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
    return (this.#live[role.id] ??= this.hitsOf(role).filter(counts));
  }

  #collect({ name, numbers }: Role): readonly CueHit[] {
    const spans: Span[] = [];
    for (const number of numbers) {
      const found = this.#matches[number];
      if (found !== undefined) spans.push(...found);
    }
    if (spans.length === 0) return NO_HITS;
    spans.sort((a, b) => a.start - b.start || a.end - b.end);
    const hits: CueHit[] = [];
    for (const span of spans) {
      const last = hits.at(-1)?.span;
      if (last?.start !== span.start || last.end !== span.end) hits.push(this.#toHit(name, span));
    }
    return hits;
  }

  #toHit(role: string, span: Span): CueHit {
    const clause = this.clauseAt(span.start);
    return {
      role,
      span,
      clause: clause.index,
      negated: this.#negated[span.start] === 1,
      quoted: this.#quoted[span.start] === 1 && this.#quoted[span.end - 1] === 1,
      conditional: clause.condition,
      refused: clause.question === 'rhetorical',
    };
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

  /** How many content units a span has, and how many of them the customer's words or the case have too. */
  sharedUnits(span: Span): SharedUnits {
    // Criteria ask for the same clauses again and again.
    const key = span.start * (this.doc.folded.length + 1) + span.end;
    const counted = this.#counted.get(key);
    if (counted !== undefined) return counted;
    this.#content ??= contentOf(this.doc);
    const units = unitsInside(this.#content, span);
    const known = this.#knownUnits();
    let shared = 0;
    for (const unit of units) if (known.has(unit)) shared++;
    const result = { shared, all: units.size };
    this.#counted.set(key, result);
    return result;
  }

  /** Whether the reply has any content of the customer's own matter. */
  isOnTopic(): boolean {
    return this.sharedUnits({ start: 0, end: this.doc.folded.length }).shared > 0;
  }

  #knownUnits(): ReadonlySet<string> {
    this.#known ??= new Set(this.#beside.flatMap((text) => contentOf(text).map(({ unit }) => unit)));
    return this.#known;
  }
}
