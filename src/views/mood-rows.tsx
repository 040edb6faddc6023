import { useTranslation } from 'react-i18next';
import { codeText } from '../i18n/texts.ts';
import { MOODS } from '../shared/customer.ts';
import styles from './emotion-curve.module.css';
import type { MoodPlan } from '../report/mood-plan.ts';

/** The five labelled lines under a course of the mood. */
export function MoodRows({ plan: { left, y }, to }: { readonly plan: MoodPlan; readonly to: number }) {
  const { t } = useTranslation();
  return MOODS.map((mood) => (
    <g key={mood}>
      <line className={styles['grid']} x1={left} x2={to} y1={y(mood)} y2={y(mood)} />
      <text className={styles['label']} x={0} y={y(mood) + 5}>
        {codeText(t, 'customer:mood', mood)}
      </text>
    </g>
  ));
}
