/** The parts of a conversation that show what is typed, or what is found in it. */
import type { ReactNode, RefObject } from 'react';
import type { FlowInfo } from '../../charts/flows/index.ts';
import { milestonesOf } from '../../session/flow-course.ts';
import type { RoundView } from '../../session/types.ts';
import { FlowSegments } from '../../views/flow-path.tsx';
import { useRound } from '../services.ts';
import { Coach } from './coach.tsx';
import { Composer, type ComposerWords } from './composer.tsx';
import { controlState } from './flow-steps.ts';
import { FoundTags } from './found-list.tsx';
import { useLive, useLiveStore } from './live-reply.tsx';

interface FlowProps {
  readonly view: RoundView;
  readonly flow: FlowInfo;
}

function controlIn({ view, flow }: FlowProps) {
  return flow.control ? controlState(view) : null;
}

/** Where one is on the flow, for narrow screens. */
export function LiveSegments(props: FlowProps) {
  const steps = useLive((live) => live.steps);
  return <FlowSegments flow={props.flow.id} steps={steps} control={controlIn(props)} />;
}

/** `children`: the hints, as in the coach. */
export function LiveCoach({ children, ...props }: FlowProps & { readonly children?: ReactNode }) {
  const assessment = useLive((live) => live.assessment);
  const steps = useLive((live) => live.steps);
  const lit = useLive((live) => live.lit);
  const { view, flow } = props;
  return (
    <Coach
      flow={flow.id}
      steps={steps}
      milestones={milestonesOf(view, flow)}
      control={controlIn(props)}
      evidence={assessment?.evidence ?? []}
      settled={assessment?.settled ?? []}
      lit={lit}
    >
      {children}
    </Coach>
  );
}

function LiveTags() {
  const assessment = useLive((live) => live.assessment);
  const lit = useLive((live) => live.lit);
  return <FoundTags evidence={assessment?.evidence ?? []} lit={lit} />;
}

interface ComposerProps extends ComposerWords {
  readonly coached: boolean;
  readonly inputRef: RefObject<HTMLTextAreaElement | null>;
  readonly onSend: () => void;
  readonly onCalm: () => void;
}

/** The place to write, with the draft of the round in it. */
export function LiveComposer({ coached, ...rest }: ComposerProps) {
  const { onCaret, onComposing } = useLiveStore();
  const marks = useLive((live) => live.marks);
  const lit = useLive((live) => live.at);
  const draft = useRound((round) => round.draft);
  const busy = useRound((round) => round.busy);
  const kept = useRound((round) => round.error === null);
  const setDraft = useRound((round) => round.setDraft);
  return (
    <Composer
      {...rest}
      value={draft}
      marks={marks}
      lit={lit}
      busy={busy}
      kept={kept}
      onChange={setDraft}
      onCaret={onCaret}
      onComposing={onComposing}
    >
      {coached ? <LiveTags /> : null}
    </Composer>
  );
}
