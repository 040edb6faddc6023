import type { ReactNode } from 'react';
import type { Mood } from '../../shared/customer.ts';
import type { Look } from '../../shared/face.ts';
import { Face } from '../../views/face/face.tsx';
import page from '../../views/page.module.css';
import styles from './library.module.css';

interface Props {
  readonly look: Look;
  readonly mood: Mood;
  readonly moodWord: string;
  readonly meta: ReactNode;
  readonly said: ReactNode;
  /** The words are many: smaller, so that the way in stays on the screen. */
  readonly isLong?: boolean;
  readonly children: ReactNode;
}

/** Left and upper corner of each pane of the window, before it falls slanting on the wall. */
const PANES = [-90, 108, 306].flatMap((x) => [-150, 118, 386].map((y) => [x, y] as const));

/** Daylight through a window. */
function Light() {
  return (
    <svg
      className={styles['light']}
      viewBox="0 0 1440 480"
      preserveAspectRatio="xMinYMid slice"
      aria-hidden="true"
    >
      <g transform="matrix(1 0.04 0.36 1 -60 0)">
        {PANES.map(([x, y]) => (
          <rect key={`${x} ${y}`} x={x} y={y} width={176} height={246} />
        ))}
      </g>
    </svg>
  );
}

/** The customer in the window light, with the words that wait for an answer. */
export function Hero({ look, mood, moodWord, meta, said, isLong = false, children }: Props) {
  return (
    <section className={styles['hero']}>
      <Light />
      <div className={`${page['wrap']} ${styles['heroIn']}`}>
        <div className={styles['portrait']}>
          <Face look={look} mood={mood} label={moodWord} />
        </div>
        <div>
          {meta}
          <h1 className={styles['said']} data-long={isLong} tabIndex={-1}>
            {said}
          </h1>
          {children}
        </div>
      </div>
    </section>
  );
}
