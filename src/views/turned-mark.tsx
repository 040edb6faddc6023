import styles from './emotion-curve.module.css';
import type { MoodPlan } from '../report/mood-plan.ts';

interface Props {
  readonly plan: MoodPlan;
  readonly turn: number;
  readonly width: number;
  readonly text: string;
}

/** A dashed line where the customer turned into another type, with what it was; the points and the table say the same in words. */
export function TurnedMark({ plan: { x, height }, turn, width, text }: Props) {
  const at = x(turn);
  // On the right half the words stand before the line, so that they don't leave the drawing.
  const isLeft = at > width / 2;
  return (
    <g aria-hidden="true">
      <line className={styles['turned']} x1={at} x2={at} y1={0} y2={height - 12} />
      <text
        className={styles['label']}
        x={at + (isLeft ? -6 : 6)}
        y={height - 12}
        textAnchor={isLeft ? 'end' : 'start'}
      >
        {text}
      </text>
    </g>
  );
}
