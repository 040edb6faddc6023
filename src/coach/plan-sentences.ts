/** Ready sentences where none were written: those of the author's own talks that end best, each for the place where it is said there. */
import type { Scenario } from '../scenario/schema.ts';
import { playReplies, type PlayInput } from '../session/play-replies.ts';
import type { Lang } from '../shared/lang.ts';
import { readText, toRawSpan } from '../text/read-text.ts';
import type { Phrase } from './material.ts';

/** A talk's speaker tells a name that is not the trainee's. */
const NAMES_ITSELF = /我姓|我叫|\b(?:I[’']m|I am|[Mm]y name is) [A-Z][a-z]+/u;

/** The sentences of a reply with the marks behind them. */
function sentencesOf(reply: string): readonly string[] {
  const doc = readText(reply);
  const starts = doc.sentences.map((sentence) => toRawSpan(doc, sentence).start);
  return starts.map((start, i) => reply.slice(start, starts[i + 1] ?? reply.length).trim());
}

/** The sentences of the plans in a language that reach what they are meant to. */
export function planSentences(
  scenario: Scenario,
  lang: Lang,
  parts: Pick<PlayInput, 'grader' | 'voices' | 'flows'>,
): readonly Phrase[] {
  return scenario.plans.flatMap((plan) => {
    if (plan.lang !== lang) return [];
    const { ending, view } = playReplies({ ...plan, ...parts, scenario });
    if (ending !== plan.ending) return [];
    return view.turns.flatMap(({ reply, beat, told }) =>
      sentencesOf(reply)
        .filter((text) => !NAMES_ITSELF.test(text))
        .map((text): Phrase => ({ text, after: told, at: [beat] })),
    );
  });
}
