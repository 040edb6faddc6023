/** What a reply would do in its place, without saying it. */
import { toEvent } from '../charts/to-event.ts';
import { reliedOn } from '../grading/confidence.ts';
import type { Assessment } from '../grading/types.ts';
import { reactTo, type RoundSnapshot } from '../scenario/round.ts';
import type { Reaction, RoundPosition } from '../scenario/types.ts';
import { askedFact } from './asked.ts';
import type { GradedReply } from './causes.ts';
import { gradeDraft } from './grade.ts';
import { isLong } from './long.ts';
import { allSaid } from './replay.ts';
import { snapshotOf } from './snapshot.ts';
import { speak } from './speak.ts';
import type { Stage } from './stage.ts';
import { typeNow } from './type-now.ts';
import type { RoundView, SaidPart } from './types.ts';

export interface Effect {
  readonly graded: GradedReply;
  readonly reaction: Reaction;
}

/** What a graded reply does to the chart. */
export function effectOf(
  stage: Stage,
  snapshot: RoundSnapshot,
  position: RoundPosition,
  reply: string,
  assessment: Assessment,
): Effect {
  const persona = typeNow(stage, position);
  const { style, channel } = stage.scenario;
  const asks = askedFact(reply, assessment, stage, position.told);
  const event = toEvent(reliedOn(assessment), asks, persona, { style, isLong: isLong(reply, channel) });
  const graded: GradedReply = { reply, assessment, event, persona, style };
  return { graded, reaction: reactTo(stage.round, snapshot, event).reaction };
}

/** What the customer would say to that. */
export function answerTo(stage: Stage, view: RoundView, { graded, reaction }: Effect): readonly SaidPart[] {
  const told = view.position?.told ?? [];
  const memory = { seed: view.seed, said: allSaid(view), told };
  const then = stage.voiceAs(typeNow(stage, reaction.position));
  return speak(stage.voiceAs(graded.persona), reaction, graded, memory, then);
}

/** Foresees replies where the round stands now; `null` where nothing can be said. */
export function foreseer(stage: Stage, view: RoundView): ((reply: string) => Effect) | null {
  const { position } = view;
  if (view.phase !== 'talking' || position === null || position.ending !== null) return null;
  const snapshot = snapshotOf(stage.round, view);
  return (reply) => effectOf(stage, snapshot, position, reply, gradeDraft(stage, view, reply));
}
