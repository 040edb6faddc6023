/**
 * The reply as it is typed, and what the grader says of it: a store of its own, so that a key draws only what depends on it and not
 * the whole talk again. Grading follows the key that asked for it, and never comes before a key that waits.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { FlowInfo } from '../../charts/flows/index.ts';
import type { Assessment, Evidence } from '../../grading/types.ts';
import type { RoundStore } from '../../session/store-types.ts';
import type { RoundView } from '../../session/types.ts';
import type { CriterionId } from '../../shared/rubric-ids.ts';
import type { FlowStep } from '../../views/flow-path.tsx';
import { carriedMarks } from './carried-marks.ts';
import { evidenceAt } from './evidence-at.ts';
import { flowStepsIn } from './flow-steps.ts';

export interface LiveState {
  /** Of what was graded last; `null` while there is nothing to grade, and in an exam. */
  readonly assessment: Assessment | null;
  /** Where one is on the flow, with what the reply would carry. */
  readonly steps: readonly FlowStep[];
  /** What was found in the draft, as far as its words still stand. */
  readonly marks: readonly Evidence[];
  /** The mark under the caret, by its place in the list. */
  readonly at: number | null;
  /** The criterion of that mark. */
  readonly lit: CriterionId | null;
}

export interface LiveStore extends Pick<StoreApi<LiveState>, 'getState' | 'getInitialState' | 'subscribe'> {
  readonly onCaret: (at: number) => void;
  /** A composition of an input method began or ended: nothing is graded in between. */
  readonly onComposing: (composing: boolean) => void;
  /** Follows the draft of the open round until the function that it gives is called. */
  readonly follow: () => () => void;
}

/** Of the open round. `coached`: whether anything is graded at all. @throws Error where no round is open. */
export function liveStore(round: RoundStore, flow: FlowInfo, coached: boolean): LiveStore {
  let known: { readonly view: RoundView; readonly stepsOf: ReturnType<typeof flowStepsIn> } | null = null;
  const stepsOf = (assessment: Assessment | null): readonly FlowStep[] => {
    const { view } = round.getState();
    if (view === null) throw new Error('No round is open');
    if (known?.view !== view) known = { view, stepsOf: flowStepsIn(view, flow) };
    return known.stepsOf(assessment);
  };
  const store = createStore<LiveState>(() => ({
    assessment: null,
    steps: stepsOf(null),
    marks: [],
    at: null,
    lit: null,
  }));
  /** The text that was graded last. */
  let graded = '';
  let composing = false;
  let caret = 0;
  let soon: ReturnType<typeof setTimeout> | undefined;

  /** The mark under the caret. */
  function pointed(marks: readonly Evidence[]): Pick<LiveState, 'at' | 'lit'> {
    const at = evidenceAt(marks, caret);
    return { at, lit: at === null ? null : (marks[at]?.criterion ?? null) };
  }

  /** The evidence of what was graded last, in the draft as it stands. */
  function marked(assessment: Assessment | null): Pick<LiveState, 'marks' | 'at' | 'lit'> {
    const { draft } = round.getState();
    const marks = assessment === null ? [] : carriedMarks(assessment.evidence, graded, draft);
    return { marks, ...pointed(marks) };
  }

  function grade(): void {
    const { draft, preview, view } = round.getState();
    if (view === null) return;
    graded = draft;
    const assessment = coached && draft.trim() !== '' ? preview(draft) : null;
    store.setState({ assessment, steps: stepsOf(assessment), ...marked(assessment) });
  }

  function gradeSoon(): void {
    clearTimeout(soon);
    if (!composing) soon = setTimeout(grade);
  }

  return {
    ...store,
    onCaret(at) {
      caret = at;
      const now = pointed(store.getState().marks);
      if (now.at !== store.getState().at) store.setState(now);
    },
    onComposing(on) {
      composing = on;
      gradeSoon();
    },
    follow() {
      grade();
      const leave = round.subscribe((now, before) => {
        if (now.view === null) return;
        if (now.view !== before.view) store.setState({ steps: stepsOf(null) });
        if (now.draft !== before.draft) store.setState(marked(store.getState().assessment));
        if (now.view !== before.view || now.draft !== before.draft) gradeSoon();
      });
      return () => {
        leave();
        clearTimeout(soon);
      };
    },
  };
}
