import type { Mood } from '../../shared/customer.ts';
import '../moods.css';
import styles from './scene.module.css';

/** How loud the voice is from moment to moment, 0…1. */
const LEVELS: { readonly [M in Mood]: readonly number[] } = {
  furious: [0.35, 0.95, 0.6, 1, 0.72, 1, 0.45, 0.98, 0.85, 1, 0.55, 0.95, 0.4, 1, 0.6],
  upset: [0.2, 0.5, 0.78, 0.42, 0.84, 0.6, 0.3, 0.7, 0.86, 0.5, 0.66, 0.28, 0.6, 0.45, 0.2],
  uneasy: [0.14, 0.34, 0.08, 0.42, 0.1, 0.05, 0.36, 0.52, 0.12, 0.05, 0.3, 0.1, 0.44, 0.08, 0.2],
  calm: [0.1, 0.18, 0.27, 0.34, 0.36, 0.34, 0.27, 0.2, 0.27, 0.34, 0.36, 0.34, 0.27, 0.18, 0.1],
  warm: [0.1, 0.16, 0.26, 0.42, 0.56, 0.64, 0.62, 0.5, 0.38, 0.32, 0.36, 0.42, 0.36, 0.24, 0.12],
};

interface Props {
  readonly mood: Mood;
  /** Nearer, for places under 64 px. */
  readonly small?: boolean;
}

/** A voice on the phone: its level as a row of bars. The mood stands beside it in words. */
export function VoiceLine({ mood, small = false }: Props) {
  const levels = LEVELS[mood].filter((_level, index) => !small || index % 2 === 1);
  const step = small ? 17 : 8.4;
  const width = small ? 8 : 4;
  return (
    <svg className={styles['voice']} viewBox="0 0 160 160" data-mood={mood} aria-hidden="true">
      <circle className={styles['disc']} cx="80" cy="80" r="78" />
      {levels.map((level, index) => (
        <rect
          // The bars never change places.
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          className={styles['bar']}
          x={80 + (index - (levels.length - 1) / 2) * step - width / 2}
          y={35}
          width={width}
          height={90}
          rx={width / 2}
          style={{ transform: `scaleY(${level})` }}
        />
      ))}
    </svg>
  );
}
