/** What a good talk of the case says in a beat: its sentences, to be said there by others. */
import type { PersonaId } from '../shared/customer.ts';
import { readText, toRawSpan } from '../text/read-text.ts';
import { asks } from './asks.ts';
import { standsAlone } from './leans.ts';
import type { Phrase } from './material.ts';
import type { PlanReplyAt } from './plan-replies.ts';
import { REPAIR_WORDS } from './repair-words.ts';

/** Sentences of one reply that are said together. */
const TOGETHER = 5;
/** "2. …" */
const ITEM = /^\d{1,2}[.)、]\s*/u;

/** An item in the middle of a sentence: one that follows others is not said without the first. */
const LATER_ITEM = /[；;。：:]\s*[2-9][.、]\s/u;
const FIRST_ITEM = /(?:^|[；;。：:]\s*)1[.、]\s/u;
/** What is done before anything is said, in brackets. */
const DONE_FIRST = /^\s*[（(][^）)]*[）)]\s*/u;
/** "Dear Ms Lennox, …" */
const SALUTATION = /^Dear [^,]{1,30},\s*/u;

export interface Here {
  readonly beat: string;
  readonly told: readonly string[];
  readonly persona: PersonaId;
  /** How the customer is addressed, and so nobody in the middle of a reply. */
  readonly names: readonly string[];
}

/** A sentence without the name in front of it. */
function unaddressed(text: string, names: readonly string[]): string {
  const name = names.find((one) => text.startsWith(one) && /^[,，]\s*/u.test(text.slice(one.length)));
  const rest = (name === undefined ? text : text.slice(name.length).replace(/^[,，]\s*/u, '')).replace(
    SALUTATION,
    '',
  );
  return rest.slice(0, 1).toUpperCase() + rest.slice(1);
}

/** The sentences of a reply, and those that follow on one another together; none that leans on one that is left out. */
function runsOf(written: string, names: readonly string[]): readonly string[] {
  const reply = written.replace(DONE_FIRST, '');
  const doc = readText(reply);
  const words = REPAIR_WORDS[doc.lang];
  const sentences = doc.sentences
    .map((span) => toRawSpan(doc, span))
    .map(({ start }, i, all) =>
      reply
        .slice(start, all[i + 1]?.start ?? reply.length)
        .trimEnd()
        .replace(ITEM, ''),
    );
  const isLetter = reply.includes('\n');
  const isFrame = (text: string): boolean => {
    const body = text.trim().replace(/[,.，。！!：:]$/u, '');
    return words.greeting.test(body) ? !/[，,]/u.test(body) : isLetter && words.closing.test(body);
  };
  const begins = sentences.findIndex((one) => !isFrame(one));
  const ends = sentences.map((one) => !isFrame(one) && !asks(one)).lastIndexOf(true);
  return sentences.flatMap((first, i) =>
    Array.from({ length: Math.min(TOGETHER, sentences.length - i) }, (_, more) => {
      const run = sentences.slice(i, i + more + 1);
      if (run.some((one) => isFrame(one) || one.includes('\n'))) return null;
      const text = run.join(doc.lang === 'en' ? ' ' : '');
      const stretch = { first, text, isFirst: i === begins, isLast: i + more >= ends };
      if (LATER_ITEM.test(text) && !FIRST_ITEM.test(text)) return null;
      return standsAlone(stretch, doc.lang) ? unaddressed(text, names) : null;
    }).filter((run) => run !== null),
  );
}

/** The plans' replies that may be said here: those of this type of customer, or else of any. */
export function repliesHere(
  planned: readonly PlanReplyAt[],
  { beat, told, persona }: Here,
): readonly PlanReplyAt[] {
  const here = planned.filter((one) => one.beat === beat && one.told.every((fact) => told.includes(fact)));
  const own = here.filter((one) => one.persona === persona);
  return own.length > 0 ? own : here;
}

/** Their sentences as ready ones. */
export function answersIn(replies: readonly PlanReplyAt[], { names }: Here): readonly Phrase[] {
  const texts = replies.flatMap(({ text }) => runsOf(text, names));
  // Longer ones first: they answer more.
  return [...new Set(texts)]
    .sort((a, b) => b.length - a.length)
    .map((text) => ({ text, after: [], at: [], isHere: true }));
}
