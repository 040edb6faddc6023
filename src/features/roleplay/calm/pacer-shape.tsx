import { BREATH, PHASES, type PhaseId } from './breath.ts';
import styles from './pacer.module.css';

const MIDDLE = 110;
const RING = 98;
const LENGTH = 9;
/** Seconds of empty ring between two phases, so that they can be told apart. */
const GAP = 0.8;

/** A mark a second, clockwise from the top, parted where the phase changes. */
const TICKS = PHASES.flatMap(({ seconds }, phase) => {
  const before = PHASES.slice(0, phase).reduce((sum, one) => sum + one.seconds + GAP, 0);
  return Array.from({ length: seconds }, (_, second) => before + second + (1 + GAP) / 2);
}).map((at) => (at / (BREATH + PHASES.length * GAP)) * 2 * Math.PI);

interface Props {
  /** `null` at rest. */
  readonly phase: PhaseId | null;
  /** Seconds of this breath that have begun. */
  readonly second: number;
}

/** Two rings that widen with the breath inside a ring of nineteen seconds; where nothing may move, the seconds still fill. */
export function PacerShape({ phase, second }: Props) {
  return (
    <svg className={styles['shape']} viewBox="0 0 220 220" data-phase={phase ?? 'rest'} aria-hidden="true">
      {TICKS.map((angle, index) => (
        <line
          key={angle}
          className={styles['tick']}
          data-passed={index < second}
          x1={MIDDLE + Math.sin(angle) * RING}
          y1={MIDDLE - Math.cos(angle) * RING}
          x2={MIDDLE + Math.sin(angle) * (RING + LENGTH)}
          y2={MIDDLE - Math.cos(angle) * (RING + LENGTH)}
        />
      ))}
      <circle className={styles['air']} cx={MIDDLE} cy={MIDDLE} r={86} />
      <circle className={styles['body']} cx={MIDDLE} cy={MIDDLE} r={66} />
    </svg>
  );
}
