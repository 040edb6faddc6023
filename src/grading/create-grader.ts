/** The grader: one reading, one walk for all cues, every criterion's rule, settling, and evidence in the raw text. */
import type { CueLang, Lang } from '../shared/lang.ts';
import { resolveDue } from './commitments/due.ts';
import { isTraditional } from '../text/script.ts';
import type { TextDoc } from '../text/types.ts';
import { isCriterionFound, movesOf, offersOf } from './beside-criteria.ts';
import { createPromiseReader, type TaggersOf } from './commitments/read-promises.ts';
import type { Lexicon } from './compile-cues.ts';
import { isOnCase, withoutGuesses } from './confidence.ts';
import { givingWay } from './firm.ts';
import { withFramed } from './frames.ts';
import { evidenceOf, levelsOf } from './evidence.ts';
import { partGamed } from './gaming/gamed.ts';
import { LearnedModel, type LearnedWeights } from './learned/model.ts';
import { refine } from './learned/refine.ts';
import { createReader } from './read-reply.ts';
import { createSettler, type SettleRule } from './settle.ts';
import { stepsOf } from './steps.ts';
import { tellingSpans } from './telling-span.ts';
import type { AssessInput, Assessment, Criterion, Grader } from './types.ts';

export interface GraderParts {
  readonly version: string;
  readonly criteria: readonly Criterion[];
  readonly lexicon: Lexicon;
  /** What the learned layer weighs beside words and rules. */
  readonly signs?: Lexicon;
  readonly settling: readonly SettleRule[];
  /** Weights of the learned layer; in a language without them the rules decide alone. */
  readonly learned?: { readonly [L in CueLang]?: LearnedWeights };
  /** Weights of the taggers of promises. */
  readonly slots?: TaggersOf;
}

const NONE: ReadonlySet<string> = new Set();

function languageOf(doc: TextDoc): Lang {
  if (doc.lang === 'en') return 'en';
  return isTraditional(doc.raw) ? 'zh-Hant' : 'zh-Hans';
}

function modelOf(weights: LearnedWeights | undefined): LearnedModel | null {
  return weights === undefined ? null : new LearnedModel(weights);
}

/** Builds a grader. @throws Error for a cue that can't be read or settling rules that form a circle. */
export function createGrader({
  version,
  criteria,
  lexicon,
  signs,
  settling,
  learned,
  slots = {},
}: GraderParts): Grader {
  const read = createReader(criteria, lexicon, signs);
  const settle = createSettler(settling);
  const models = { zh: modelOf(learned?.zh), en: modelOf(learned?.en) };

  const promisesIn = createPromiseReader(slots);

  const assess = (reply: string, { lang, promises, ...beside }: AssessInput = {}): Assessment => {
    const { doc, reading, found: ruled, said, isRuledOut } = read(reply, beside);
    const model = models[doc.lang];
    const unchecked = model === null ? ruled : refine(model, reading, ruled);
    const found = unchecked.filter((one) => !isRuledOut(one));
    const { honest, gamed } = partGamed(doc, reading, found, { said, common: model?.common ?? NONE });
    const { findings: standing, settled } = settle(doc, honest.filter(isCriterionFound));
    const left = givingWay(standing);
    // Rules alone are not calibrated: how sure they are says nothing of guessing.
    const isAnswer = isOnCase(doc, () => reading.sharedCount({ start: 0, end: doc.folded.length }));
    const { kept, guessed } = model === null ? { kept: left, guessed: [] } : withoutGuesses(left, isAnswer);
    const findings = tellingSpans(doc, kept).map((one) => withFramed(doc, one));
    const levels = levelsOf(findings);
    const evidence = evidenceOf(doc, findings);
    // With nothing found and nothing asked, words of the customer's own matter still make it an answer.
    const asks = doc.clauses.some(({ question }) => question !== null);
    // What speaks of us or of the customer can be understood, though it gives nothing.
    const addressed = doc.clauses.some(
      ({ persons }) => persons.includes('speaker') || persons.includes('customer'),
    );
    return {
      grader: version,
      lang: lang ?? languageOf(doc),
      levels,
      steps: stepsOf(levels),
      evidence,
      moves: movesOf(doc, honest),
      offers: offersOf(doc, honest),
      ...(promises === true ? { promises: promisesIn(doc, evidence, said) } : {}),
      settled: [...gamed, ...settled, ...guessed],
      unclear: findings.length === 0 && !asks && !addressed && !reading.isOnTopic(),
    };
  };
  return { version, assess, resolveDue };
}
