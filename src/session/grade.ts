/** Grading a reply in its place in a round: the same for what is being typed and for what is sent. */
import type { AssessInput, Assessment } from '../grading/types.ts';
import { allSaid, lastSaid } from './replay.ts';
import type { Stage } from './stage.ts';
import type { RoundView, SaidPart } from './types.ts';

function joined(parts: readonly SaidPart[]): string {
  return parts.map(({ text }) => text).join('\n');
}

/** What is known beside the reply: what both have said so far, and the case as far as it was looked up. */
export function assessInput({ texts }: Pick<Stage, 'texts'>, view: RoundView): AssessInput {
  const last = lastSaid(view);
  const all = allSaid(view);
  const before = all.slice(0, all.length - last.length);
  const lookups = view.lookups.flatMap((id) => texts.lookups[id]?.text ?? []);
  return {
    customer: joined(last),
    earlier: before.map(({ text }) => text),
    said: view.turns.map(({ reply }) => reply),
    caseTexts: [texts.case.summary, ...texts.case.known, ...lookups],
  };
}

/** The grade of what is being typed as an answer to the customer's last words. Pure. */
export function gradeDraft(stage: Stage, view: RoundView, draft: string): Assessment {
  return stage.grader.assess(draft, assessInput(stage, view));
}

/** The grade of a reply that is sent, with what it promises. Pure. */
export function gradeReply(stage: Stage, view: RoundView, reply: string): Assessment {
  return stage.grader.assess(reply, { ...assessInput(stage, view), promises: true });
}
