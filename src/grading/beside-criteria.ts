/** What is found in a reply beside the criteria: moves of the flows (rubric §10) and offers of amends. Neither is settled or scored. */
import { offersSaid } from './commitments/english/offers-said.ts';
import { isAskedOrBidden, isOnlyNamed, isPriceLine, isUnpaid } from './commitments/offered.ts';
import { isIdle } from './commitments/zh/no-promise.ts';
import { offersNamed } from './commitments/zh/offers-named.ts';
import { EVEN } from './confidence.ts';
import { movesNamed } from './moves-named.ts';
import { isMoveRuledOut } from './moves-ruled-out.ts';
import type { OfferKind } from '../shared/offer-kinds.ts';
import { isMoveId, isOfferUnit, type UnitId } from '../shared/rubric-ids.ts';
import { overlaps, type Span } from '../shared/span.ts';
import { toRawSpan } from '../text/read-text.ts';
import type { TextDoc } from '../text/types.ts';
import type { Finding, MoveFound, OfferFound } from './types.ts';

/** These are told without "perhaps": only what is likelier right than wrong. */
function isLikely({ sure }: Finding<UnitId>): boolean {
  return sure >= EVEN;
}

/** Whether a finding is of a criterion. */
export function isCriterionFound(finding: Finding<UnitId>): finding is Finding {
  return !isMoveId(finding.criterion) && !isOfferUnit(finding.criterion);
}

function byPlace(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

/** How sure a move is that words name: about the share right on labelled replies. */
const NAMED_SURE = 0.85;

/** The moves with their places in the raw reply, in order of place. */
export function movesOf(doc: TextDoc, found: readonly Finding<UnitId>[]): readonly MoveFound[] {
  const learned = found
    .filter((one) => isLikely(one) && !isMoveRuledOut(doc, one))
    .flatMap(({ criterion, span, sure }) =>
      isMoveId(criterion) ? [{ move: criterion, sure, ...toRawSpan(doc, span) }] : [],
    );
  const named = movesNamed(doc)
    .map(({ move, clause }): MoveFound => ({ move, sure: NAMED_SURE, ...toRawSpan(doc, clause) }))
    .filter((one) => !learned.some((other) => other.move === one.move && overlaps(other, one)));
  return [...learned, ...named].sort(byPlace);
}

/** How sure an offer is that words name: about the share right on labelled replies. */
const BY_WORDS = { zh: 0.75, en: 0.7 } as const;
/** Where words name offers too, what only the learned layer finds has to be surer. */
const UNNAMED_LEAST = { zh: 0.65, en: 0.6 } as const;

/** What holds something out beside the offer itself. */
const DEEDS: ReadonlySet<UnitId> = new Set([
  'resolve.action',
  'resolve.options',
  'empathy.support',
  'apology.remedy',
  'fit.assurance',
]);

/** Whether anything is held out in the sentence of an offer that no words name; in English, where what is told of others was often taken for one. */
function isDeed({ lang, sentences }: TextDoc, found: readonly Finding<UnitId>[], place: Span): boolean {
  const sentence = sentences.find((one) => overlaps(one, place)) ?? place;
  return (
    lang === 'zh' || found.some(({ criterion, span }) => DEEDS.has(criterion) && overlaps(span, sentence))
  );
}

/**
 * The offers with their places in the raw reply, in order of place; of a kind the one that is surest. Words name them beside the
 * learned layer.
 */
export function offersOf(doc: TextDoc, found: readonly Finding<UnitId>[]): readonly OfferFound[] {
  const surest = new Map<OfferKind, OfferFound>();
  const named = doc.lang === 'zh' ? offersNamed(doc) : offersSaid(doc);
  for (const { criterion, span, sure } of found.filter(isLikely)) {
    if (!isOfferUnit(criterion)) continue;
    const kind = criterion.slice('offer.'.length) as OfferKind;
    if (isUnpaid(doc, kind) || isOnlyNamed(doc, kind, span) || isAskedOrBidden(doc, kind, span)) continue;
    if (isIdle(doc, span) || isPriceLine(doc, kind, span)) continue;
    if (!named.has(kind) && (sure < UNNAMED_LEAST[doc.lang] || !isDeed(doc, found, span))) continue;
    if (sure > (surest.get(kind)?.sure ?? 0)) surest.set(kind, { kind, sure, ...toRawSpan(doc, span) });
  }
  for (const [kind, span] of named) {
    if (surest.has(kind) || isUnpaid(doc, kind) || isIdle(doc, span) || isPriceLine(doc, kind, span))
      continue;
    surest.set(kind, { kind, sure: BY_WORDS[doc.lang], ...toRawSpan(doc, span) });
  }
  return [...surest.values()].sort(byPlace);
}
