/**
 * Words that ask for points and give the customer nothing (rubric §8): what is found in them does not count, and the code says why.
 */
import type { TextDoc } from '../../text/types.ts';
import { isPitfallId, type UnitId } from '../../shared/rubric-ids.ts';
import type { ReplyReading } from '../reply-reading.ts';
import { isCriterionFound } from '../beside-criteria.ts';
import type { Finding, Settled } from '../types.ts';
import { saidAgain } from './again.ts';
import { copiedSentences } from './copied.ts';
import { isFromElsewhere } from './elsewhere.ts';
import { exerciseSentences } from './exercise.ts';
import { isList } from './listed.ts';
import { recitedSentences } from './recital.ts';
import { repeatedSentences } from './repeated.ts';

/** Why the words of a sentence do not count. */
const CODES = ['recital', 'exercise', 'copied', 'repeated', 'again', 'list', 'elsewhere'] as const;
export type GamingCode = (typeof CODES)[number];

/** What a reply is held against. */
export interface Beside {
  /** Earlier replies of the same speaker. */
  readonly said: readonly TextDoc[];
  /** Units that many replies have; where they are not known, no reply is held to come from another case. */
  readonly common: ReadonlySet<string>;
}

/** The sentences of a reply that do not count, by index. */
function gamedSentences(
  doc: TextDoc,
  reading: ReplyReading,
  { said, common }: Beside,
): ReadonlyMap<number, GamingCode> {
  const codes = new Map<number, GamingCode>();
  const mark = (indices: Iterable<number>, code: GamingCode): void => {
    for (const index of indices) if (!codes.has(index)) codes.set(index, code);
  };
  mark(recitedSentences(doc), 'recital');
  mark(exerciseSentences(doc, reading.customer), 'exercise');
  if (reading.customer !== null && reading.isOnTopic())
    mark(copiedSentences(doc, reading.customer), 'copied');
  if (doc.sentences.length > 1) mark(repeatedSentences(doc), 'repeated');
  mark(saidAgain(doc, said), 'again');
  const all = doc.sentences.map(({ index }) => index);
  if (isList(doc)) mark(all, 'list');
  else if (common.size > 0 && isFromElsewhere(doc, reading, common)) mark(all, 'elsewhere');
  return codes;
}

/** What hurts hurts in a list, in talk of the exercise, in an answer to another case, and once more too. */
const HURTS_STILL: ReadonlySet<GamingCode> = new Set(['exercise', 'again', 'list', 'elsewhere']);

/** Whether a finding counts in spite of a code. */
function countsStill(finding: Finding<UnitId>, code: GamingCode): boolean {
  if (!HURTS_STILL.has(code)) return false;
  return isCriterionFound(finding) && isPitfallId(finding.criterion);
}

/** Findings that count, and those that do not with the code that says why. */
export function partGamed(
  doc: TextDoc,
  reading: ReplyReading,
  found: readonly Finding<UnitId>[],
  beside: Beside,
): { readonly honest: readonly Finding<UnitId>[]; readonly gamed: readonly Settled[] } {
  const codes = found.length === 0 ? new Map<number, GamingCode>() : gamedSentences(doc, reading, beside);
  if (codes.size === 0) return { honest: found, gamed: [] };
  const honest: Finding<UnitId>[] = [];
  const gamed: Settled[] = [];
  for (const finding of found) {
    const code = codes.get(reading.clauseAt(finding.span.start).sentence);
    if (code === undefined || countsStill(finding, code)) honest.push(finding);
    else if (isCriterionFound(finding)) gamed.push({ criterion: finding.criterion, by: code });
  }
  return { honest, gamed };
}

/** Why something found in a reply did not count, each reason once. */
export function gamingCodes(settled: readonly Settled[]): readonly GamingCode[] {
  return CODES.filter((code) => settled.some(({ by }) => by === code));
}
