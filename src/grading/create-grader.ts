/** The grader: one reading, one walk for all cues, every criterion's rule, settling, and evidence in the raw text. */
import type { CriterionId, Level } from '../shared/rubric-ids.ts';
import type { CueLang, Lang } from '../shared/lang.ts';
import { contentUnits } from '../text/content.ts';
import { readText, toRawSpan } from '../text/read-text.ts';
import type { TextDoc } from '../text/types.ts';
import { CueMatcher } from './cue-matcher.ts';
import { createContext, knownContent, matchAll, type Matchers, type RoleTable } from './detect-context.ts';
import { isRecital } from './recital.ts';
import { assertAcyclic, settle, type SettleRule } from './settle.ts';
import { stepsOf } from './steps.ts';
import { isTraditional } from '../text/script.ts';
import type { AssessInput, Assessment, Criterion, CueFile, Evidence, Finding, Grader } from './types.ts';

export interface GraderParts {
  readonly version: string;
  readonly criteria: readonly Criterion[];
  /** Roles that every criterion may use beside its own. */
  readonly lexicon: { readonly [L in CueLang]: CueFile };
  readonly settling: readonly SettleRule[];
}

interface Compiled {
  readonly matchers: Matchers;
  readonly tables: ReadonlyMap<Criterion, RoleTable>;
}

/** Numbers every role of every file and fills the two matchers; a role of a criterion's own joins the shared one of that name. */
function compile(parts: GraderParts): Compiled {
  const matchers = { zh: new CueMatcher('zh'), en: new CueMatcher('en') };
  let count = 0;
  const addFile = (lang: CueLang, file: CueFile, table: Map<string, number[]>): void => {
    for (const [role, entries] of Object.entries(file)) {
      const number = count++;
      matchers[lang].add(number, entries);
      table.set(role, [...(table.get(role) ?? []), number]);
    }
  };
  const shared = new Map<string, number[]>();
  addFile('zh', parts.lexicon.zh, shared);
  addFile('en', parts.lexicon.en, shared);
  const tables = new Map<Criterion, RoleTable>();
  for (const criterion of parts.criteria) {
    const table = new Map([...shared].map(([role, numbers]) => [role, [...numbers]]));
    addFile('zh', criterion.cues.zh, table);
    addFile('en', criterion.cues.en, table);
    tables.set(criterion, table);
  }
  return { matchers, tables };
}

function levelsOf(findings: readonly Finding[]): { [K in CriterionId]?: Level } {
  const levels: { [K in CriterionId]?: Level } = {};
  for (const { criterion, level } of findings) {
    if ((levels[criterion] ?? 0) < level) levels[criterion] = level;
  }
  return levels;
}

/** Evidence in the raw text: the findings that made the level, in order of place, none twice and none inside another of its own. */
function evidenceOf(doc: TextDoc, findings: readonly Finding[]): readonly Evidence[] {
  const evidence = findings
    .map(({ criterion, level, code, sure, span }) => ({
      criterion,
      level,
      code,
      sure,
      ...toRawSpan(doc, span),
    }))
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start || b.end - a.end || b.level - a.level);
  return evidence.filter(
    (one, i) =>
      !evidence.some(
        (other, j) =>
          i !== j &&
          other.criterion === one.criterion &&
          other.start <= one.start &&
          one.end <= other.end &&
          (other.level > one.level ||
            (other.level === one.level && (j < i || other.end - other.start > one.end - one.start))),
      ),
  );
}

/** Builds a grader. @throws Error for a cue that can't be read or settling rules that form a circle. */
export function createGrader(parts: GraderParts): Grader {
  assertAcyclic(parts.settling);
  const { matchers, tables } = compile(parts);

  const assess = (reply: string, input: AssessInput = {}): Assessment => {
    const doc = readText(reply);
    const customer = input.customer === undefined ? null : readText(input.customer);
    const beside = [...(input.earlier ?? []), ...(input.caseTexts ?? [])].map((text) => readText(text));
    const known = knownContent(customer === null ? beside : [customer, ...beside]);
    const matches = matchAll(doc, matchers);
    const recital = isRecital(doc);
    const found = recital
      ? []
      : parts.criteria.flatMap((criterion) => {
          const table = tables.get(criterion);
          if (table === undefined) throw new Error(`${criterion.id} was not compiled`);
          return criterion.detect(createContext(doc, customer, known, matches, table));
        });
    const { findings, settled } = settle(doc, found, parts.settling);
    const levels = levelsOf(findings);
    const asked = doc.clauses.some(({ question }) => question !== null);
    // With nothing found and nothing asked, words of the customer's own matter still make it an answer.
    const onTopic = contentUnits(doc).some((unit) => known.has(unit));
    // What speaks of us or of the customer can be understood, though it gives nothing.
    const addressed = doc.clauses.some(
      ({ persons }) => persons.includes('speaker') || persons.includes('customer'),
    );
    const lang: Lang =
      input.lang ?? (doc.lang === 'en' ? 'en' : isTraditional(reply) ? 'zh-Hant' : 'zh-Hans');
    return {
      grader: parts.version,
      lang,
      levels,
      steps: stepsOf(levels),
      evidence: evidenceOf(doc, findings),
      settled,
      unclear: findings.length === 0 && !asked && !onTopic && !addressed,
    };
  };
  return { version: parts.version, assess };
}
