/** What detectors give, what settling leaves, and what an assessment holds. */
import type { ResolveDue } from './commitments/due.ts';
import type { CueLang, Lang } from '../shared/lang.ts';
import type { CriterionId, Level, MoveId, StepId, UnitId } from '../shared/rubric-ids.ts';
import type { OfferKind } from '../shared/offer-kinds.ts';
import type { Span } from '../shared/span.ts';
import type { PromiseRead } from './commitments/types.ts';
import type { Clause, TextDoc } from '../text/types.ts';

/**
 * A cue file, `cues.zh.json` or `cues.en.json`: role → entries. An entry is plain text in folded form, with
 * `(a|b)` alternatives (nestable, `(a|)` optional), `…` for a gap of at most 12 (zh) or 30 (en) characters within the
 * clause (the nearest end counts), and in English `*` for the rest of a word; English entries match whole words, and a new
 * word begins behind a gap.
 */
export interface CueFile {
  readonly [role: string]: readonly string[];
}

/** One match of a cue entry. Offsets are into the folded view. */
export interface CueHit {
  readonly role: string;
  readonly span: Span;
  readonly clause: number;
  /** Under a negation that is not part of the cue itself. */
  readonly negated: boolean;
  /** Between quotation marks: said by somebody, not done by this reply. */
  readonly quoted: boolean;
  /** Its clause hangs on an "if". */
  readonly conditional: boolean;
  /** Its clause is a rhetorical or refused form ("有什么好道歉的", "you want me to apologise?"). */
  readonly refused: boolean;
}

/** What a detector sees: the reply, the customer's last message, cue matches, and content shared between the two. */
export interface DetectContext {
  readonly doc: TextDoc;
  /** The customer's last message; `null` when unknown, and detectors must do well without. */
  readonly customer: TextDoc | null;
  /** All matches of a role of this criterion's own cue files, or of the shared lexicon; in order of place. */
  hits(role: string): readonly CueHit[];
  /** Those of a role that really count: not negated, quoted, conditional or refused. */
  live(role: string): readonly CueHit[];
  /** The clause a folded offset lies in. */
  clauseAt(offset: number): Clause;
  /**
   * Specificity 0…1: share of the clause's content (formula words left out) that is also in the customer's message or the case.
   * Chinese by character bigrams, English by word stems.
   */
  shared(span: Span): number;
  /** Number of content units (bigrams or stems) of the span that the customer's message or the case has too. */
  sharedCount(span: Span): number;
  /** What a reading has noted of the clauses of this reply, by their index: the same list for every criterion that asks. */
  notes(reading: object): unknown[];
}

/** What one detector found: level, why (a code whose sentence lives in `locales`), and the words that carried it. */
export interface Finding<Id extends UnitId = CriterionId> {
  readonly criterion: Id;
  readonly level: Level;
  /** `<criterion>.<code>` has a sentence in every language. */
  readonly code: string;
  /** Folded span of the deciding words; at most the clause, seldom more. */
  readonly span: Span;
  /** How sure, 0…1. */
  readonly sure: number;
  /** Words and structure together leave no other reading: the learned layer does not take it back. */
  readonly firm?: true;
}

/** One criterion as a unit: its cues, its rule. Files beside it: `cues.zh.json`, `cues.en.json`, `examples.json`. */
export interface Criterion {
  readonly id: CriterionId;
  readonly maxLevel: Level;
  /** Every code that `detect` can give, without the id. */
  readonly codes: readonly string[];
  readonly cues: { readonly zh: CueFile; readonly en: CueFile };
  /**
   * Roles without any of which in the reply the rule finds nothing: then it is not asked. Left out where structure alone can
   * be enough.
   */
  readonly wakes?: readonly string[];
  readonly detect: (context: DetectContext) => readonly Finding[];
  /**
   * Whether a clause by its structure can't carry the criterion, whatever its words remind of: a real question what the customer
   * wants is no insult. What the learned layer finds in nothing but such clauses is dropped.
   */
  readonly rulesOut?: (context: DetectContext, clause: Clause) => boolean;
}

/** A line of evidence as it is stored and shown: span into the raw reply. */
export interface Evidence extends Span {
  readonly criterion: CriterionId;
  readonly level: Level;
  readonly code: string;
  readonly sure: number;
}

/** A move that a reply makes, and the words that make it: span into the raw reply. */
export interface MoveFound extends Span {
  readonly move: MoveId;
  readonly sure: number;
}

/** Amends that a reply holds out, and the words that do: span into the raw reply. */
export interface OfferFound extends Span {
  readonly kind: OfferKind;
  readonly sure: number;
}

/** Why a finding was taken back when the criteria were settled; kept so that the debrief can explain. */
export interface Settled {
  readonly criterion: CriterionId;
  readonly by: string;
}

/** The grade of one reply. Same reply and customer message, same assessment for the same `grader` version. */
export interface Assessment {
  /** Version of the grader that made it. */
  readonly grader: string;
  readonly lang: Lang;
  /** Criteria at 0 are left out. */
  readonly levels: { readonly [K in CriterionId]?: Level };
  readonly steps: { readonly [K in StepId]?: true };
  readonly evidence: readonly Evidence[];
  /** In order of place; a move made twice is named twice. Missing in rounds kept from before moves were read. */
  readonly moves?: readonly MoveFound[];
  /** Likewise; each kind once. */
  readonly offers?: readonly OfferFound[];
  /** What the speaker's side says it will do; read when asked for. */
  readonly promises?: readonly PromiseRead[];
  readonly settled: readonly Settled[];
  /** Nothing in the reply could be read as an answer (empty, noise, another matter): the customer asks back. */
  readonly unclear: boolean;
}

/** What is known beside the reply. */
export interface AssessInput {
  readonly customer?: string;
  /** What the customer said before that. */
  readonly earlier?: readonly string[];
  /** What the speaker said before: said again, it earns nothing. */
  readonly said?: readonly string[];
  /** Texts of the case whose details count as specific. */
  readonly caseTexts?: readonly string[];
  /** Whether to read promises too: it takes longer than the grade, and nobody needs them before a reply is sent. */
  readonly promises?: boolean;
  /** Language to name the result with; found from the text when left out. */
  readonly lang?: Lang;
}

/** The grader with its criteria built in; made once by a composition root. */
export interface Grader {
  readonly version: string;
  assess(reply: string, input?: AssessInput): Assessment;
  /** When something promised falls due. */
  readonly resolveDue: ResolveDue;
}

export type { CueLang };
