/** What a hint is about: what the customer waits for now, else what the flow has next; and the case's words for it. */
import { gradedHere, insertsFor, sayable } from './material.ts';
import type { FlowInfo } from '../charts/flows/index.ts';
import { factAwaited, neededNow } from './guided/fitting.ts';
import type { GuidedTurn } from './guided/material.ts';
import type { Need } from './types.ts';

export interface Hint {
  /** `need.…` what is waited for, `fact` a question that is, `step.…` what the flow has next. */
  readonly about: string;
  /** The case's ready sentence; `null` where it has none for here. */
  readonly words: string | null;
}

/** The step that a need takes, once for all. */
const STEP_OF: { readonly [N in Need]?: string } = { heard: 'establish', owned: 'apologize' };

/** The hint for the turn as it stands. */
export function hintFor(turn: GuidedTurn, flow: Pick<FlowInfo, 'order'>): Hint {
  const { view, texts, beat, grader } = turn;
  const needed = neededNow(turn);
  const done = view.position?.steps ?? [];
  // Of several that would do, one that was not given yet.
  const need = needed.find((one) => !done.includes(STEP_OF[one] ?? '')) ?? needed[0];
  const told = view.position?.told ?? [];
  if (need !== undefined) {
    const ready = sayable(texts.phrases, { beat: beat.id, told }).filter(({ text }) => turn.isSayable(text));
    const [first] = insertsFor(gradedHere(ready, grader, {}), [need]).get(need) ?? [];
    return { about: `need.${need}`, words: first?.text ?? null };
  }
  const fact = factAwaited(turn);
  if (fact !== null) return { about: 'fact', words: texts.facts[fact]?.askings[0] ?? null };
  const step = flow.order.find((id) => view.position?.steps.includes(id) !== true);
  return { about: `step.${step ?? 'complete'}`, words: null };
}
