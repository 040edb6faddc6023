/** 行话: an internal or technical term that the customer did not use and that is not explained (rubric §6, §9 "Jargon"). */
import type { Criterion, DetectContext, Finding } from '../../grading/types.ts';
import type { Span } from '../../shared/span.ts';
import { found, has } from '../reading.ts';
import en from './cues.en.json' with { type: 'json' };
import zh from './cues.zh.json' with { type: 'json' };

const ID = 'pitfall.jargon';

/** A run of capitals as abbreviations are written: OA, SLA, T+1, RMA; one letter alone is a grade or a row. */
const ABBREVIATION = /(?<![A-Za-z0-9])[A-Z][A-Z]{1,6}(?![A-Za-z])/g;
/** What every abbreviation has. */
const CAPITALS = /[A-Z]{2}/;
/** Letters that everybody reads: units, files, devices, titles, and words that are shouted. */
const KNOWN = new Set(
  'OK APP VIP ID PDF SMS WIFI KTV USB GPS TV PC DVD CD LED ATM PIN SIM QR AI IT HR CEO PPT AM PM UK US EU UN IS ME NO YES IF NOT AND THE YOU WE SO SORRY BUT ALL NOW MY ON OF DO GO UP XL XXL DIY SPA ICU CT WC SUV FAQ CCTV CV DNA EMS EXIF PS MC DJ NBA'.split(
    ' ',
  ),
);

/** The same text with half-width letters and digits; every place stays. */
function halfWidth(text: string): string {
  return text.replace(/[\uFF10-\uFF5A]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) - 0xfee0));
}

/** Abbreviations of the reply that neither the customer wrote nor everybody knows; raw offsets. */
function abbreviations(context: DetectContext): readonly Span[] {
  const raw = halfWidth(context.doc.raw);
  if (!CAPITALS.test(raw)) return [];
  const known = halfWidth(context.customer?.raw ?? '').toUpperCase();
  return [...raw.matchAll(ABBREVIATION)]
    .filter(([word]) => !KNOWN.has(word) && !known.includes(word))
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}

/** A folded span over a raw one. */
function toFolded({ toRaw }: DetectContext['doc'], { start, end }: Span): Span {
  return { start: toRaw.findIndex((at) => at >= start), end: toRaw.findIndex((at) => at >= end) };
}

/** The clause of a term, or the one after it, says what it means. */
function isExplained(context: DetectContext, span: Span): boolean {
  const clause = context.clauseAt(span.start);
  const after = context.doc.clauses[clause.index + 1] ?? clause;
  return has(context, { start: clause.start, end: after.end }, 'explained');
}

function detect(context: DetectContext): readonly Finding[] {
  const terms = context.hits('term').filter(({ quoted }) => !quoted);
  const spans = abbreviations(context).map((span) => toFolded(context.doc, span));
  return [...spans, ...terms.map(({ span }) => span)]
    .filter((span) => context.sharedCount(span) === 0 && !isExplained(context, span))
    .map((span) => found(ID, 1, 'term', span, 0.5));
}

export default { id: ID, maxLevel: 1, codes: ['term'], cues: { zh, en }, detect } satisfies Criterion;
