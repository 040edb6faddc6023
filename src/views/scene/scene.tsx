import type { ReactNode } from 'react';
import { isFaceToFace, type Channel } from '../../shared/channel.ts';
import type { Mood } from '../../shared/customer.ts';
import type { Look } from '../../shared/face.ts';
import { Face } from '../face/face.tsx';
import styles from './scene.module.css';
import { VoiceLine } from './voice-line.tsx';

interface Props {
  readonly channel: Channel;
  readonly look: Look;
  readonly mood: Mood;
  /** How many wait behind, at a counter. */
  readonly waiting: number;
}

/** Where those who wait stand, the nearest first: middle, foot, size. */
const PLACES: readonly (readonly [x: number, y: number, size: number])[] = [
  [222, 152, 0.92],
  [48, 152, 0.88],
  [252, 146, 0.78],
  [20, 146, 0.76],
  [198, 140, 0.7],
  [76, 140, 0.68],
  [268, 138, 0.62],
  [4, 138, 0.6],
  [230, 132, 0.54],
];

/** Those behind, the farthest drawn first. */
function Queue({ waiting }: Pick<Props, 'waiting'>): ReactNode {
  return PLACES.slice(0, waiting)
    .reverse()
    .map(([x, y, size]) => (
      <path
        key={x}
        className={styles['person']}
        transform={`translate(${x} ${y}) scale(${size})`}
        d="M-30 0c0-34 8-48 19-52a18 20 0 1 1 22 0c11 4 19 18 19 52z"
      />
    ));
}

/** What stands between the two: a counter, or a table with cup and papers. */
const BETWEEN: { readonly [C in Channel]?: ReactNode } = {
  counter: <path className={styles['edge']} d="M0 150h272v10H0z" />,
  visit: (
    <>
      <path className={styles['edge']} d="M14 150h244v6H14z" />
      <path className={styles['thing']} d="M32 132h22l-3 18H35zM54 136c9-1 9 9-1 9M208 147l6-9h34l-6 9z" />
    </>
  ),
};

/** The customer where one meets them: face to face, by the voice alone, or as the small picture beside what they write. */
export function Scene({ channel, look, mood, waiting }: Props) {
  const near = isFaceToFace(channel);
  return (
    <div className={styles['scene']} data-channel={channel}>
      {near ? (
        <svg
          className={styles['place']}
          viewBox="0 0 272 160"
          preserveAspectRatio="xMidYMax slice"
          aria-hidden="true"
        >
          {channel === 'counter' ? <Queue waiting={waiting} /> : null}
          {BETWEEN[channel]}
        </svg>
      ) : null}
      <div className={styles['customer']}>
        {channel === 'phone' ? <VoiceLine mood={mood} /> : <Face look={look} mood={mood} />}
      </div>
    </div>
  );
}
