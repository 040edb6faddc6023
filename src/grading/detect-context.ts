/** What a criterion's rule sees of a reply: cue matches by role, and what it shares with the customer's words. */
import type { Span } from '../shared/span.ts';
import { contentUnits } from '../text/content.ts';
import { isHan, isLetter } from '../text/language.ts';
import type { Clause, TextDoc } from '../text/types.ts';
import type { CueMatcher, RoleHits } from './cue-matcher.ts';
import type { CueHit, DetectContext } from './types.ts';

export interface Matchers {
  readonly zh: CueMatcher;
  readonly en: CueMatcher;
}

/** All cue matches of a document, by role number: Chinese cues where there are Chinese characters, English where letters. */
export function matchAll(doc: TextDoc, matchers: Matchers): RoleHits {
  const hits: RoleHits = new Map();
  for (const { start, end } of doc.clauses) {
    let han = false;
    let letters = false;
    for (let i = start; i < end; i++) {
      const code = doc.folded.charCodeAt(i);
      if (isHan(code)) han = true;
      else if (isLetter(code)) letters = true;
    }
    if (han) matchers.zh.match(doc.folded, start, end, hits);
    if (letters) matchers.en.match(doc.folded, start, end, hits);
  }
  return hits;
}

/** Index of the last clause that begins at or before an offset; 0 for none. Clauses are in order of place. */
function clauseIndexAt(clauses: readonly Clause[], offset: number): number {
  let low = 0;
  let high = clauses.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((clauses[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Content units known from the customer's message, earlier ones and the case. */
export function knownContent(texts: readonly TextDoc[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => contentUnits(text)));
}

/** Which numbered roles a criterion's role name stands for. */
export type RoleTable = ReadonlyMap<string, readonly number[]>;

/** The context of one criterion over a reply. Matches are looked up, never searched again. */
export function createContext(
  doc: TextDoc,
  customer: TextDoc | null,
  known: ReadonlySet<string>,
  matches: RoleHits,
  roles: RoleTable,
): DetectContext {
  const cache = new Map<string, readonly CueHit[]>();

  const toHit = (role: string, span: Span): CueHit => {
    const index = clauseIndexAt(doc.clauses, span.start);
    const clause = doc.clauses[index];
    return {
      role,
      span,
      clause: index,
      negated: clause?.negated.some(({ start, end }) => start <= span.start && span.start < end) ?? false,
      quoted: doc.quotes.some(({ start, end }) => start <= span.start && span.end <= end),
      conditional: clause?.condition ?? false,
      refused: clause?.question === 'rhetorical',
    };
  };

  const hits = (role: string): readonly CueHit[] => {
    let found = cache.get(role);
    if (found === undefined) {
      const spans = (roles.get(role) ?? []).flatMap((number) => matches.get(number) ?? []);
      found = spans
        .sort((a, b) => a.start - b.start || a.end - b.end)
        .filter((span, i) => i === 0 || span.start !== spans[i - 1]?.start || span.end !== spans[i - 1]?.end)
        .map((span) => toHit(role, span));
      cache.set(role, found);
    }
    return found;
  };

  const live = (role: string): readonly CueHit[] =>
    hits(role).filter((hit) => !hit.negated && !hit.quoted && !hit.conditional && !hit.refused);

  const sharedUnits = (span: Span): { readonly shared: number; readonly all: number } => {
    const units = new Set(contentUnits(doc, span));
    let shared = 0;
    for (const unit of units) if (known.has(unit)) shared++;
    return { shared, all: units.size };
  };

  return {
    doc,
    customer,
    hits,
    live,
    inClause: (clause, role) =>
      live(role).find(({ span }) => span.start >= clause.start && span.end <= clause.end),
    clauseAt: (offset) => {
      const clause = doc.clauses[clauseIndexAt(doc.clauses, offset)];
      if (clause === undefined) throw new RangeError(`No clause at ${offset}: the text has none`);
      return clause;
    },
    shared: (span) => {
      const { shared, all } = sharedUnits(span);
      return all === 0 ? 0 : shared / all;
    },
    sharedCount: (span) => sharedUnits(span).shared,
  };
}
