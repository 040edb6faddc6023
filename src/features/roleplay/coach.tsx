import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Evidence, Settled } from '../../grading/types.ts';
import type { MilestoneView } from '../../session/flow-course.ts';
import type { CriterionId } from '../../shared/rubric-ids.ts';
import { FlowPath, type ControlState, type FlowStep } from '../../views/flow-path.tsx';
import { GamingNotes } from '../gaming-notes.tsx';
import styles from './coach.module.css';
import { FoundList } from './found-list.tsx';

interface Props {
  /** Id of the flow. */
  readonly flow: string;
  readonly steps: readonly FlowStep[];
  readonly milestones: readonly MilestoneView[];
  readonly control: ControlState | null;
  readonly evidence: readonly Evidence[];
  /** What was taken back in it. */
  readonly settled: readonly Settled[];
  /** The criterion under the caret. */
  readonly lit: CriterionId | null;
  /** The hints; left out when nothing is being written: there is nothing to hint at. */
  readonly children?: ReactNode;
}

/** What the coach has to say: where one is, what the reply holds so far, one hint at a time. */
export function Coach({ flow, steps, milestones, control, evidence, settled, lit, children }: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles['coach']}>
      <section>
        <h2>{t('talk:path')}</h2>
        <FlowPath flow={flow} steps={steps} milestones={milestones} control={control} />
      </section>
      {children === undefined ? null : (
        <>
          <section className={styles['reply']}>
            <h2>{t('talk:inThisReply')}</h2>
            <FoundList evidence={evidence} lit={lit} />
            <GamingNotes settled={settled} />
          </section>
          {children}
        </>
      )}
    </div>
  );
}
