/** What was offered in a round, held against what the case allows (design §6). */
import { readCommitments } from '../grading/commitments/read-commitments.ts';
import type { OfferRead } from '../grading/commitments/types.ts';
import type { Scenario, ScenarioTexts, Verdict } from '../scenario/schema.ts';
import type { TurnView } from './types.ts';
import { namesFiguresOf } from './figures.ts';
import { unframed } from './unframed.ts';
import type { OfferKind } from '../shared/offer-kinds.ts';
import { overlaps, sliceOf, type Span } from '../shared/span.ts';
import { contentOf } from '../text/content.ts';
import { readText, toRawSpan } from '../text/read-text.ts';

/** `unsaid`: the sum decides, and none was named · `unlisted`: the case says nothing of this kind. */
export type OfferVerdict = Verdict | 'unsaid' | 'unlisted';

/** An offer in the trainee's own words. */
export interface QuotedOffer {
  readonly turn: number;
  readonly kind: OfferKind;
  readonly quote: string;
  readonly verdict: OfferVerdict;
}

export interface OfferReview {
  readonly made: readonly QuotedOffer[];
  /** Fitting ones that nobody offered, by the scenario's id. */
  readonly unused: readonly string[];
}

type OfferTurn = Pick<TurnView, 'turn' | 'reply' | 'assessment'>;

interface Allowed {
  readonly id: string;
  readonly verdict: Verdict;
  readonly kinds: readonly OfferKind[];
  readonly text: string;
  readonly money: { readonly gte?: number | undefined; readonly lte?: number | undefined } | null;
}

/** The words of an entry. */
export function offerText({ offers }: Pick<ScenarioTexts, 'offers'>, id: string): string {
  const text = offers[id] ?? '';
  return typeof text === 'string' ? text : text.text;
}

function allowedBy({ authority }: Pick<Scenario, 'authority'>, texts: ScenarioTexts): readonly Allowed[] {
  return authority.map((one) => {
    const written = texts.offers[one.id];
    const money = typeof written === 'object' ? written.money : null;
    return { ...one, text: offerText(texts, one.id), money };
  });
}

function unitsIn(text: string): ReadonlySet<string> {
  return new Set(contentOf(readText(text)).map(({ unit }) => unit));
}

/** How many words about the case an entry shares with a quote. */
function sharedWith(quote: string, { text }: Allowed): number {
  const words = unitsIn(quote);
  return [...unitsIn(text)].filter((unit) => words.has(unit)).length;
}

/** The share of an entry's words from which a reply that does something says the entry. Of the plans' replies nearly none said less, or said it by chance. */
const SAYS = 1 / 3;
/** Without any of these a reply holds nothing out. */
const DEEDS = ['resolve.action', 'resolve.options', 'empathy.support', 'fit.assurance'] as const;

/** The share from which any reply says an entry, whatever it was found to do. */
const SAYS_OUTRIGHT = 1 / 2;

/** The entries of which a reply says a share in words. */
function sharing(reply: string, allowed: readonly Allowed[], share: number): readonly Allowed[] {
  return allowed.filter((entry) => {
    const size = unitsIn(entry.text).size;
    return size > 0 && sharedWith(reply, entry) >= share * size;
  });
}

/** What a reply says without denying it. */
function undenied(reply: string): string {
  const { folded, clauses } = readText(reply);
  const kept = clauses.filter(({ negated }) => negated.length === 0);
  return kept.map(({ start, end }) => folded.slice(start, end)).join(' ');
}

/** The entries that a reply puts into words: the one way to know those that are of no kind. */
function saidIn({ reply, assessment }: OfferTurn, allowed: readonly Allowed[]): readonly Allowed[] {
  if (DEEDS.every((id) => assessment.levels[id] === undefined)) return [];
  return sharing(reply, allowed, SAYS);
}

/** Sums and shares in a text, as they are written: £2,340, 30%. */
const FIGURES = /[£$€¥]\s?\d[\d,]*(?:\.\d+)?|\d+(?:\.\d+)?\s?%|\d[\d,]*(?:\.\d+)?\s?[元块塊]/g;

function figuresIn(text: string): readonly string[] {
  return (text.match(FIGURES) ?? []).map((figure) => figure.replaceAll(/[\s,]/g, ''));
}

/** The one entry that names a sum or share of the words: whatever kind it sounds like, it is that one. */
function bySum(words: string, allowed: readonly Allowed[]): Allowed | null {
  const figures = figuresIn(words);
  const named = allowed.filter(({ text }) => figuresIn(text).some((figure) => figures.includes(figure)));
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** What an offer says, and in which words of the reply. */
interface Worded {
  readonly quote: string;
  /** Its whole sentence. */
  readonly sentence: string;
}

/** The entry that an offer is; or what can be said of it without one. `said` are the entries that its reply puts into words. */
function judge(
  { kind, amount }: OfferRead,
  { quote, sentence }: Worded,
  allowed: readonly Allowed[],
  said: readonly Allowed[],
): Allowed | OfferVerdict {
  const summed = bySum(quote, allowed);
  if (summed !== null) return summed;
  const known = allowed.filter(({ kinds }) => kinds.includes(kind));
  if (known.length === 0) {
    return said.find((entry) => sharedWith(quote, entry) > 0) ?? 'unlisted';
  }
  const nearest = (entries: readonly Allowed[], words: string): Allowed | undefined =>
    [...entries].sort((a, b) => sharedWith(words, b) - sharedWith(words, a))[0];
  const likest = nearest(known, quote);
  const other = nearest(sharing(sentence, allowed, SAYS), sentence);
  if (other !== undefined && known.every((entry) => sharedWith(sentence, entry) === 0)) return other;
  const sum = amount?.unit === 'money' ? amount.value : Number.NaN;
  if (likest === undefined || known.every(({ money }) => money === null)) return likest ?? 'unlisted';
  if (Number.isNaN(sum)) return sharedWith(quote, likest) > 0 ? likest : 'unsaid';
  const within = known.find(({ money }) => (money?.gte ?? 0) <= sum && sum <= (money?.lte ?? Infinity));
  if (within !== undefined) return within;
  return known.every(({ money }) => sum > (money?.lte ?? Infinity)) ? 'too-much' : 'too-little';
}

/** The words of the sentences that a place of a reply lies in. */
function sentenceAt(reply: string, place: Span): string {
  const doc = readText(reply);
  const here = doc.sentences.filter((one) => overlaps(toRawSpan(doc, one), place));
  return here.map((one) => sliceOf(doc.folded, one)).join(' ');
}

/** An offer with the place of its words in the reply, and the entry that it is. */
export interface JudgedOffer extends QuotedOffer {
  readonly span: Span;
  readonly id: string | null;
}

/** Every offer in these turns, each held against the case. `texts` are in the round's language. */
export function offersIn(
  turns: readonly OfferTurn[],
  scenario: Pick<Scenario, 'authority'>,
  texts: ScenarioTexts,
): readonly JudgedOffer[] {
  const allowed = allowedBy(scenario, texts);
  return turns.flatMap((one) => {
    const { turn, reply, assessment } = one;
    const said = saidIn(one, allowed);
    return readCommitments(reply, assessment).offers.map((offer): JudgedOffer => {
      const quote = unframed(sliceOf(reply, offer.span));
      const found = judge(offer, { quote, sentence: sentenceAt(reply, offer.span) }, allowed, said);
      const entry = typeof found === 'object' ? found : null;
      const verdict = typeof found === 'object' ? found.verdict : found;
      const [first = offer.kind] = entry?.kinds ?? [];
      const kind = entry?.kinds.includes(offer.kind) === false ? first : offer.kind;
      return { turn, kind, quote, verdict, span: offer.span, id: entry?.id ?? null };
    });
  });
}

/** Every offer of the round, one of a kind and verdict, and what would have fitted beside; nothing where the case allows or forbids nothing. `texts` are in the round's language. */
export function reviewOffers(
  turns: readonly OfferTurn[],
  scenario: Pick<Scenario, 'authority'>,
  texts: ScenarioTexts,
): OfferReview {
  if (scenario.authority.length === 0) return { made: [], unused: [] };
  const offers = offersIn(turns, scenario, texts);
  const made = offers.filter(
    ({ kind, verdict }, i) => offers.findIndex((one) => one.kind === kind && one.verdict === verdict) === i,
  );
  const allowed = allowedBy(scenario, texts);
  // Nobody is told that what they said in so many words would have fitted too.
  const said = turns.flatMap((one) => [
    ...saidIn(one, allowed),
    ...sharing(undenied(one.reply), allowed, SAYS_OUTRIGHT),
    ...allowed.filter(({ text }) => namesFiguresOf(undenied(one.reply), text)),
  ]);
  const used = new Set([...offers, ...said].map(({ id }) => id));
  const unused = scenario.authority.filter(({ id, verdict }) => verdict === 'proportionate' && !used.has(id));
  return {
    made: made.map(({ turn, kind, quote, verdict }) => ({ turn, kind, quote, verdict })),
    unused: unused.map(({ id }) => id),
  };
}
