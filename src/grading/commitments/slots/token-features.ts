/** What the tagger of slots sees of a token: the words around it, the clause it stands in, and what the grader found in its sentence. */
import { overlaps, type Span } from '../../../shared/span.ts';
import { toRawSpan } from '../../../text/read-text.ts';
import type { TextDoc } from '../../../text/types.ts';
import { EVEN } from '../../confidence.ts';
import { featureOf } from '../../learned/feature-of.ts';
import type { Assessment } from '../../types.ts';
import { mentionsOf } from '../english/mentions.ts';
import { clauseShape, shapesIn } from '../zh/shapes.ts';
import { englishNames } from './english-names.ts';
import { spansAt } from './spans-at.ts';
import type { Token } from './tokens.ts';

/** What the grader finds where something is done. */
const ACT = /^resolve\.(?:action|follow_up|options)|support2|remedy2/;
/** How far words to either side are seen. */
const REACH = 3;

function plain({ text }: Token): string {
  return /^\d/.test(text) ? '0' : text;
}

function foundIn(
  doc: TextDoc,
  sentence: Span,
  { evidence }: Pick<Assessment, 'evidence'>,
): readonly string[] {
  const place = toRawSpan(doc, sentence);
  return evidence
    .filter((one) => one.sure >= EVEN && overlaps(one, place))
    .map(({ criterion, level }) => `${criterion}${level}`);
}

interface Kind {
  readonly span: Span;
  readonly kind: string;
}

function kindName({ span, kind }: Kind, token: Token): string {
  return `${kind}${span.start >= token.start ? '^' : ''}`;
}

/** Names of the clause's form. */
function formOf({ clauses }: TextDoc, index: number): readonly string[] {
  const clause = clauses[index];
  if (clause === undefined) return [];
  const { question, tense, subject, condition, imperative, negated } = clause;
  return [
    `q:${question}`,
    `t:${tense}`,
    `s:${subject}`,
    ...(condition ? ['if'] : []),
    ...(imperative ? ['order'] : []),
    ...(negated.length > 0 ? ['not'] : []),
  ];
}

/** What only Chinese clauses are asked, by clause. */
function shapesOf(doc: TextDoc, indices: Iterable<number>): ReadonlyMap<number, readonly string[]> {
  if (doc.lang !== 'zh') return new Map();
  return new Map(
    [...new Set(indices)].flatMap((index) => {
      const clause = doc.clauses[index];
      if (clause === undefined) return [];
      const isLast = doc.clauses[index + 1]?.sentence !== clause.sentence;
      return [[index, clauseShape(doc, clause, isLast)] as const];
    }),
  );
}

/** The features of every token of one sentence. */
export function tokenFeatures(
  doc: TextDoc,
  assessment: Pick<Assessment, 'evidence'>,
  tokens: readonly Token[],
): readonly (readonly number[])[] {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return [];
  const found = foundIn(doc, { start: first.start, end: last.end }, assessment);
  const acts = found.some((name) => ACT.test(name));
  // Where each clause begins: the last to be put into the map is the first of its clause.
  const headOf = new Map(tokens.map(({ clause }, i) => [clause, i] as const).reverse());
  const timesAt = spansAt<Kind>(tokens, doc.times, ({ span }) => span);
  const amountsAt = spansAt<Kind>(tokens, doc.amounts, ({ span }) => span);
  const shapesAt = spansAt(tokens, doc.lang === 'zh' ? shapesIn(doc) : [], (shape) => shape);
  const shapeOf = shapesOf(
    doc,
    tokens.map(({ clause }) => clause),
  );
  const at = (i: number): string => {
    const token = tokens[i];
    return token === undefined ? (i < 0 ? '^' : '$') : plain(token);
  };
  const beside = doc.lang === 'en' ? englishNames(tokens, mentionsOf(doc)) : [];
  return tokens.map((token, i) => {
    const names: string[] = [...(beside[i] ?? [])];
    for (let by = -REACH; by <= REACH; by++) names.push(`w${by}:${at(i + by)}`);
    // English knows longer stretches by their classes.
    if (doc.lang === 'zh') {
      for (let by = -2; by <= 1; by++) names.push(`b${by}:${at(i + by)} ${at(i + by + 1)}`);
      for (let by = -2; by <= 0; by++) names.push(`c${by}:${at(i + by)} ${at(i + by + 1)} ${at(i + by + 2)}`);
    }
    if (doc.lang === 'en') {
      names.push(`e:${token.text.slice(-3)}`, `e-:${at(i - 1).slice(-2)}`, `e+:${at(i + 1).slice(-2)}`);
      if (token.capital) names.push(i === 0 ? 'Capital^' : 'Capital');
    }
    for (const time of timesAt[i] ?? []) names.push(`time:${kindName(time, token)}`);
    for (const amount of amountsAt[i] ?? []) names.push(`amount:${kindName(amount, token)}`);
    for (const { name, start, end } of shapesAt[i] ?? [])
      names.push(name, `${name}${start >= token.start ? '^' : ''}${end <= token.end ? '$' : ''}`);
    const begins = tokens[i - 1]?.clause !== token.clause;
    if (begins) names.push('begins', `begins:${token.text}`);
    const form = formOf(doc, token.clause);
    for (const name of form) names.push(name, `${name}|${begins ? 1 : 0}`);
    for (const name of found) names.push(`f:${name}`);
    if (found.length === 0) names.push('f:none');
    names.push(`f:${acts ? 'act' : ''}|${form[1]}`);
    for (const name of shapeOf.get(token.clause) ?? []) names.push(`z:${name}`);
    const head = headOf.get(token.clause) ?? i;
    names.push(`h:${at(head)}`, `h:${at(head)} ${at(head + 1)}`);
    if (doc.lang === 'zh') names.push(`h:${at(head)} ${at(head + 1)} ${at(head + 2)}`);
    return names.map(featureOf);
  });
}
