/** What a reply would do in its place, without saying it. */
import { toEvent } from '../charts/to-event.ts';
import { reliedOn } from '../grading/confidence.ts';
import type { Assessment } from '../grading/types.ts';
import { reactTo, type RoundSnapshot } from '../scenario/round.ts';
import type { Reaction } from '../scenario/types.ts';
import { askedFact } from './asked.ts';
import type { GradedReply } from './causes.ts';
import { gradeDraft } from './grade.ts';
import { allSaid } from './replay.ts';
import { snapshotOf } from './snapshot.ts';
import { speak } from './speak.ts';
import type { Stage } from './stage.ts';
import type { RoundView, SaidPart } from './types.ts';

export interface Effect {
  readonly graded: GradedReply;
  readonly reaction: Reaction;
}

/** What a graded reply does to the chart. */
export function effectOf(
  stage: Stage,
  snapshot: RoundSnapshot,
  told: readonly string[],
  reply: string,
  assessment: Assessment,
): Effect {
  const event = toEvent(reliedOn(assessment), askedFact(reply, assessment, stage, told), stage.persona);
  const graded: GradedReply = { reply, assessment, event, persona: stage.persona };
  return { graded, reaction: reactTo(stage.round, snapshot, event).reaction };
}

/** What the customer would say to that. */
export function answerTo(stage: Stage, view: RoundView, { graded, reaction }: Effect): readonly SaidPart[] {
  const told = view.position?.told ?? [];
  return speak(stage.voice, reaction, graded, { seed: view.seed, said: allSaid(view), told });
}

/** Foresees replies where the round stands now; `null` where nothing can be said. */
export function foreseer(stage: Stage, view: RoundView): ((reply: string) => Effect) | null {
  const { position } = view;
  if (view.phase !== 'talking' || position === null || position.ending !== null) return null;
  const snapshot = snapshotOf(stage.round, view);
  return (reply) => effectOf(stage, snapshot, position.told, reply, gradeDraft(stage, view, reply));
}
