import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { codeText, courseWords, stepText } from '../i18n/texts.ts';
import type { MilestoneView } from '../session/flow-course.ts';
import { flowPath } from '../shared/handbook.ts';
import { Hidden } from '../ui/notice.tsx';
import { FlowAbout } from './flow-about.tsx';
import { HandbookLink } from './handbook-link.tsx';
import styles from './flow-path.module.css';
import { sameData } from './same-data.ts';
import { Milestones } from './milestones.tsx';

export interface FlowStep {
  readonly id: string;
  /** `writing`: the reply being typed would carry it. */
  readonly state: 'done' | 'writing' | 'open';
  /** The turn that carried it, from 1. */
  readonly turn: number | null;
  /** The turn that took it back, and the id of the reason; `null` unless it is open for that. */
  readonly back: { readonly turn: number; readonly because: string } | null;
}

/** Control of oneself: never lost, lost with the last reply, or lost before and mended. */
export type ControlState = 'kept' | 'lost' | 'mended';

interface Props {
  /** Id of the flow. */
  readonly flow: string;
  readonly steps: readonly FlowStep[];
  /** `null` for a flow without the rail. */
  readonly control: ControlState | null;
}

/** Why the path went back: told once, at the step that it went back to. */
function Back({ flow, back }: { readonly flow: string; readonly back: NonNullable<FlowStep['back']> }) {
  const { t } = useTranslation();
  return (
    <p className={styles['back']}>
      {t('turn', { turn: back.turn })}
      {t('flows:colon')}
      {courseWords(t, flow, 'regressions', back.because)}
    </p>
  );
}

/** The taught way as stations; Control is a rail beside all of them. The station that is next says what it is. */
export const FlowPath = memo(function FlowPath({
  flow,
  steps,
  milestones,
  control,
}: Props & { readonly milestones: readonly MilestoneView[] }) {
  const { t } = useTranslation();
  const next = steps.find(({ state }) => state !== 'done')?.id;
  const firstBack = steps.find(({ back }) => back !== null)?.id;
  return (
    <div>
      <Milestones flow={flow} milestones={milestones} />
      <div className={`${styles['wide']} ${control === null ? styles['open'] : ''}`}>
        {control === null ? null : (
          <span className={styles['rail']} data-control={control} aria-hidden="true" />
        )}
        <ol>
          {steps.map(({ id, state, turn, back }) => (
            <li key={id} data-step={state} data-back={back !== null}>
              <b>
                <HandbookLink to={flowPath(flow, id)}>{stepText(t, flow, id, 'name')}</HandbookLink>
              </b>{' '}
              <span className={styles['muted']}>
                {state === 'writing' ? t('talk:stepWriting') : null}
                {state === 'done' && turn !== null ? t('turn', { turn }) : null}
                {state === 'open' && back !== null ? t('flows:state.back') : null}
                {state === 'open' && back === null ? <Hidden>{t('talk:stepOpen')}</Hidden> : null}
              </span>
              {back !== null && id === firstBack ? <Back flow={flow} back={back} /> : null}
              {id === next ? <p className={styles['what']}>{stepText(t, flow, id, 'what')}</p> : null}
            </li>
          ))}
        </ol>
      </div>
      {control === null ? null : <p className={styles['rule']}>{codeText(t, 'talk:control', control)}</p>}
      <FlowAbout flow={flow} steps={steps.map(({ id }) => id)} />
    </div>
  );
}, sameData);

/** The same as a row of segments, for narrow screens. */
export const FlowSegments = memo(function FlowSegments({ flow, steps, control }: Props) {
  const { t } = useTranslation();
  return (
    <ol className={styles['narrow']}>
      {control === null ? null : (
        <li data-step={control === 'lost' ? 'lost' : 'done'} title={codeText(t, 'talk:control', control)}>
          {t('flows:control.short')}
        </li>
      )}
      {steps.map(({ id, state, back }) => {
        const shown = state === 'open' && back !== null ? 'back' : state;
        return (
          <li key={id} data-step={shown} title={stepText(t, flow, id, 'name')}>
            {stepText(t, flow, id, 'short')} <Hidden>{codeText(t, 'flows:state', shown)}</Hidden>
          </li>
        );
      })}
    </ol>
  );
}, sameData);
