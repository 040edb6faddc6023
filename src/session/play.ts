/** All that a round is played with: in the page a chunk of its own, since no screen needs it to be drawn. */
import type { ShelvedScenario } from '../scenario/shelved.ts';
import type { Result } from '../shared/result.ts';
import * as afterwards from './afterwards.ts';
import * as attempt from './attempt.ts';
import { branchOf } from './branch.ts';
import { answerTo, foreseer } from './foresee.ts';
import { gradeDraft } from './grade.ts';
import { resume, type ReadonlyReason } from './resume.ts';
import * as selfControl from './self-control.ts';
import { setStage, type Stage, type StageError, type StageParts } from './stage.ts';
import type { LogRecord, RoundView } from './types.ts';

/** Why a log can't go on upon a stage; `null` where it can. */
function lockOf(stage: Result<Stage, ReadonlyReason>, records: readonly LogRecord[]): ReadonlyReason | null {
  if (!stage.ok) return stage.error;
  const resumed = resume(records, stage.value);
  return resumed.kind === 'readonly' ? resumed.reason : null;
}

export interface Play {
  /** Sets the stage for what the shelf gave, with a persona in a language. */
  readonly setStage: (
    shelved: ShelvedScenario | null,
    how: Pick<RoundView, 'persona' | 'lang'>,
  ) => Result<Stage, StageError>;
  readonly lockOf: typeof lockOf;
  readonly branchOf: typeof branchOf;
  readonly gradeDraft: typeof gradeDraft;
  readonly foreseer: typeof foreseer;
  readonly answerTo: typeof answerTo;
  /** The commands, by what they are about. */
  readonly attempt: typeof attempt;
  readonly afterwards: typeof afterwards;
  readonly selfControl: typeof selfControl;
}

export function createPlay(parts: StageParts): Play {
  return {
    setStage: (shelved, how) => setStage(shelved, parts, how),
    lockOf,
    branchOf,
    gradeDraft,
    foreseer,
    answerTo,
    attempt,
    afterwards,
    selfControl,
  };
}
