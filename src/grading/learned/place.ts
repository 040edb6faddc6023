/** The place in a sentence that carried a decision: whole clauses, and never nearly all of a reply. */
import type { Span } from '../../shared/span.ts';
import { meets } from '../../text/matches.ts';
import type { Clause, TextDoc } from '../../text/types.ts';
import { FeatureSet } from './feature-set.ts';
import type { LearnedModel } from './model.ts';
import { addNgrams } from './ngrams.ts';

/** A clause beside goes with the strongest when its own words speak this share as much. */
const BESIDE = 0.3;
/** A clause of fewer units (是, 好, 嗯) answers and says nothing itself: no decision is put down to it. */
const SAYING = 2;
/** Evidence is at most this share of a reply longer than so many units. */
const MOST = 0.6;
const SHORT = 40;

function saysLittle({ start, end }: Span): boolean {
  return end - start < SAYING;
}

/** Two units that belong together: of a word, or of a surrogate pair. */
const TOGETHER = /^(?:[a-z0-9'][a-z0-9']|[\uD800-\uDBFF][\uDC00-\uDFFF])$/;
/** The middle of a number: 10.50, 10:50, 1,285. */
const IN_NUMBER = /^\d[.,:]|[.,:]\d$/;

/** How long a place may be. */
function mostOf({ folded }: TextDoc): number {
  return folded.length > SHORT ? Math.floor(MOST * folded.length) : folded.length;
}

/** A part of a place, made smaller where it begins or ends inside a word. */
function atWords({ folded }: TextDoc, { start, end }: Span, whole: Span): Span {
  const isInside = (offset: number): boolean => {
    if (offset <= whole.start || offset >= whole.end) return false;
    const [before, after] = [folded.slice(offset - 1, offset + 1), folded.slice(offset - 2, offset + 2)];
    return TOGETHER.test(before) || (/\d[.,:]\d/.test(after) && IN_NUMBER.test(before));
  };
  let from = start;
  let to = end;
  const isBlank = (offset: number): boolean => folded[offset] === ' ';
  while (from < to && (isInside(from) || isBlank(from))) from++;
  while (to > from && (isInside(to) || isBlank(to - 1))) to--;
  return from < to ? { start: from, end: to } : { start, end };
}

/** Filled and emptied again for each place: room for it costs more than what is put there. */
const ngrams = new FeatureSet();

/** What each place's own words say for an output. */
function speaking(
  model: LearnedModel,
  doc: TextDoc,
  places: readonly Span[],
): readonly (readonly number[])[] {
  return places.map(({ start, end }) => {
    const sums = model.outputs.map(() => 0);
    ngrams.clear();
    addNgrams(doc.folded.slice(start, end), doc.lang, ngrams);
    for (let i = 0; i < ngrams.size; i++) model.add(ngrams.at(i), sums);
    return sums;
  });
}

/** The beginning, middle and end of a place that is too long, and what each says. */
interface Parts {
  readonly spans: readonly Span[];
  readonly sums: readonly (readonly number[])[];
}

function partsOf(model: LearnedModel, doc: TextDoc, place: Span): Parts {
  const most = mostOf(doc);
  const spare = place.end - place.start - most;
  const spans = [0, Math.floor(spare / 2), spare].map((skip) => {
    const start = place.start + skip;
    return atWords(doc, { start, end: start + most }, place);
  });
  return { spans, sums: speaking(model, doc, spans) };
}

/** The part that speaks most for an output; the first of equals. */
function strongestPart({ spans, sums }: Parts, output: number): Span | undefined {
  const speaks = sums.map((sum) => sum[output] ?? 0);
  return spans[speaks.indexOf(Math.max(...speaks))];
}

/**
 * Makes the function that gives the place of an output in a sentence: the clauses that hold the rules' words, or else the one
 * whose words speak most, and those beside it that speak for it too.
 */
export function createPlacer(
  model: LearnedModel,
  doc: TextDoc,
  clauses: readonly Clause[],
): (output: number, words: Span | null) => Span {
  const most = mostOf(doc);
  const isTooLong = ({ start, end }: Span): boolean => end - start > most;
  const over = (first: number, last: number): Span => ({
    start: clauses[first]?.start ?? 0,
    end: clauses[last]?.end ?? 0,
  });
  // Not every sentence has anything to place, and one place serves many findings.
  let byClause: readonly (readonly number[])[] | undefined;
  const parts = new Map<string, Parts>();
  const partOf = (place: Span, output: number): Span => {
    const key = `${place.start} ${place.end}`;
    const known = parts.get(key) ?? partsOf(model, doc, place);
    parts.set(key, known);
    return strongestPart(known, output) ?? place;
  };
  return (output, words) => {
    byClause ??= clauses.length === 1 ? [] : speaking(model, doc, clauses);
    const speaks = byClause.map((sums, i) => {
      const clause = clauses[i];
      return clause === undefined || saysLittle(clause) ? -Infinity : (sums[output] ?? 0);
    });
    const strongest = speaks.indexOf(Math.max(...speaks));
    const held = clauses.map((clause, i) => (words === null ? i === strongest : meets([words], clause)));
    let first = Math.max(0, held.indexOf(true));
    let last = Math.max(first, held.lastIndexOf(true));
    const least = Math.max(1, BESIDE * Math.max(...speaks.slice(first, last + 1)));
    const isBeside = (i: number): boolean => (speaks[i] ?? -Infinity) >= least;
    while (isBeside(first - 1)) first--;
    while (isBeside(last + 1)) last++;
    while (first < last && isTooLong(over(first, last))) {
      if ((speaks[first] ?? 0) < (speaks[last] ?? 0)) first++;
      else last--;
    }
    const place = over(first, last);
    if (!isTooLong(place)) return place;
    return words !== null && !isTooLong(words) ? words : partOf(place, output);
  };
}
