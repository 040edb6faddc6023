/**
 * The reply as it is typed, and what the grader says of it. Apart from the screen, so that a key draws what depends on it and not the
 * whole talk again.
 */
import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import type { FlowInfo } from '../../charts/flows/index.ts';
import type { Assessment, Evidence } from '../../grading/types.ts';
import type { RoundView } from '../../session/types.ts';
import type { CriterionId } from '../../shared/rubric-ids.ts';
import type { FlowStep } from '../../views/flow-path.tsx';
import { useRound } from '../services.ts';
import { carriedMarks } from './carried-marks.ts';
import { evidenceAt } from './evidence-at.ts';
import { flowSteps } from './flow-steps.ts';
import { useLiveGrade } from './use-live-grade.ts';

/** What was graded last. */
interface Graded {
  /** `null` while there is nothing to grade, and in an exam. */
  readonly assessment: Assessment | null;
  /** Where one is on the flow, with what the reply would carry. */
  readonly steps: readonly FlowStep[];
  /** The criterion under the caret. */
  readonly lit: CriterionId | null;
}

/** What changes with every key. */
interface Typed {
  readonly draft: string;
  /** What was found in it, as far as its words still stand. */
  readonly marks: readonly Evidence[];
  /** The mark under the caret, by its place in the list. */
  readonly lit: number | null;
  readonly onCaret: (at: number) => void;
  /** A composition of an input method began or ended: nothing is graded in between. */
  readonly onComposing: (composing: boolean) => void;
}

const GradedContext = createContext<Graded | null>(null);
const TypedContext = createContext<Typed | null>(null);

interface Props {
  readonly view: RoundView;
  readonly flow: FlowInfo;
  /** Whether it is graded at all. */
  readonly coached: boolean;
  readonly children: ReactNode;
}

export function LiveReply({ view, flow, coached, children }: Props) {
  const draft = useRound((round) => round.draft);
  /** The text as it was before the composition that is on. */
  const [before, setBefore] = useState<string | null>(null);
  const [caret, setCaret] = useState(0);
  const live = useLiveGrade(before ?? draft, coached);
  const assessment = live?.assessment ?? null;
  const steps = useMemo(() => flowSteps(view, flow, assessment), [view, flow, assessment]);
  const marks = useMemo(
    () => (live === null ? [] : carriedMarks(live.assessment.evidence, live.text, draft)),
    [live, draft],
  );
  const at = evidenceAt(marks, caret);
  const lit = at === null ? null : (marks[at]?.criterion ?? null);
  const graded = useMemo(() => ({ assessment, steps, lit }), [assessment, steps, lit]);
  const typed = useMemo(
    () => ({
      draft,
      marks,
      lit: at,
      onCaret: setCaret,
      onComposing: (on: boolean) => setBefore(on ? draft : null),
    }),
    [draft, marks, at],
  );
  return (
    <GradedContext value={graded}>
      <TypedContext value={typed}>{children}</TypedContext>
    </GradedContext>
  );
}

/** @throws Error outside `LiveReply`. */
export function useGraded(): Graded {
  const graded = useContext(GradedContext);
  if (graded === null) throw new Error('useGraded needs a LiveReply above it');
  return graded;
}

/** @throws Error outside `LiveReply`. */
export function useTyped(): Typed {
  const typed = useContext(TypedContext);
  if (typed === null) throw new Error('useTyped needs a LiveReply above it');
  return typed;
}
