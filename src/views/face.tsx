import { useId, type ReactNode } from 'react';
import type { Mood } from '../shared/customer.ts';
import type { FaceShape } from './face-shape.ts';
import styles from './face.module.css';
import './moods.css';
import { useFaceShape } from './use-face-shape.ts';

export interface Look {
  readonly hair: 'bob' | 'long' | 'bun' | 'short' | 'crop';
  readonly glasses: boolean;
  readonly grey: boolean;
}

interface Props {
  readonly look: Look;
  readonly mood: Mood;
  /** Said by screen readers; left out where the mood stands beside it in words. */
  readonly label?: string;
  /** Thicker lines for faces under 64 px. */
  readonly small?: boolean;
}

/** Hair behind and before the face. */
const HAIR: { readonly [H in Look['hair']]: { readonly back: string; readonly front: string } } = {
  bob: {
    back: 'M80 21C48 21 36 46 37 75c0 17 2 29 8 37h70c6-8 8-20 8-37 1-29-11-54-43-54z',
    front: 'M46 77c0-24 14-38 44-43-6 15-23 29-44 43zM114 77c0-22-7-36-23-43 2 14 11 28 23 43z',
  },
  long: {
    back: 'M80 20C47 20 36 45 37 77c0 30-4 48-10 62h106c-6-14-10-32-10-62 1-32-11-57-43-57z',
    front: 'M46 80c2-26 15-39 35-44-4 17-16 33-35 44zM114 80c-2-26-13-39-33-44 4 17 14 33 33 44z',
  },
  bun: {
    back: 'M80 6c9 0 15 6 15 14 0 3-1 5-2 7 18 6 26 24 26 46 0 10-2 18-5 24H46c-3-6-5-14-5-24 0-22 8-40 26-46-1-2-2-4-2-7 0-8 6-14 15-14z',
    front: 'M47 74c2-22 13-35 33-37 20 2 31 15 33 37-9-9-20-14-33-14s-24 5-33 14z',
  },
  short: {
    back: 'M80 24c-24 0-36 16-35 40 0 8 1 14 3 20h64c2-6 3-12 3-20 1-24-11-40-35-40z',
    front: 'M47 70c1-20 12-34 34-34 20 0 31 12 32 34-5-8-9-13-13-16-11 5-31 5-40 1-5 3-9 8-13 15z',
  },
  crop: {
    back: 'M80 27c-22 0-34 14-33 36 0 5 0 8 1 12h64c1-4 1-7 1-12 1-22-11-36-33-36z',
    front: 'M48 64c3-16 13-25 32-25s29 9 32 25c-7-7-18-10-32-10s-25 3-32 10z',
  },
};

function brow(side: -1 | 1, { browIn, browOut }: FaceShape): string {
  const x = (inner: number): number => 80 + side * inner;
  return `M${x(7.5)} ${68 + browIn}Q${x(17)} ${65.5 + (browIn + browOut) / 4} ${x(23)} ${67.5 + browOut}`;
}

function Eye({ side, shape }: { readonly side: -1 | 1; readonly shape: FaceShape }): ReactNode {
  const x = 80 + side * 15;
  if (shape.lid < 0.3)
    return <path className={styles['feature']} d={`M${x - 6.5} 81Q${x} 74.5 ${x + 6.5} 81`} />;
  return (
    <>
      <circle className={styles['eye']} cx={x + shape.gaze} cy={79} r={2.4 + 1.2 * shape.lid} />
      <path
        className={styles['feature']}
        strokeWidth={2}
        d={`M${x - 7} 79.5Q${x} ${79.5 - 9.5 * shape.lid} ${x + 7} 79.5`}
      />
    </>
  );
}

function Mouth({ shape: { mouth, gap } }: { readonly shape: FaceShape }): ReactNode {
  const corner = 102.5 - mouth * 0.45;
  const middle = 102.5 + mouth * 0.9;
  const left = 70.5;
  const right = 89.5;
  if (gap > 1) {
    return (
      <path
        className={styles['open']}
        d={`M${left} ${corner}Q80 ${middle} ${right} ${corner}Q80 ${middle + gap * 2} ${left} ${corner}z`}
      />
    );
  }
  return <path className={styles['lip']} d={`M${left} ${corner}Q80 ${middle} ${right} ${corner}`} />;
}

/** The customer's face. The mood is never told by the face alone: a word stands beside it, or in `label`. */
export function Face({ look, mood, label, small = false }: Props) {
  const shape = useFaceShape(mood);
  const clip = useId();
  const hair = look.grey ? styles['grey'] : styles['hair'];
  const { back, front } = HAIR[look.hair];
  const turn = `rotate(${shape.tilt} 80 120)`;
  const name = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg
      className={`${styles['face']} ${small ? styles['small'] : ''}`}
      viewBox="0 0 160 160"
      data-mood={mood}
      {...name}
    >
      <clipPath id={clip}>
        <circle cx="80" cy="80" r="78" />
      </clipPath>
      <circle className={styles['disc']} cx="80" cy="80" r="78" />
      <g clipPath={`url(#${clip})`}>
        <path
          className={styles['cloth']}
          transform={`translate(0 ${shape.shoulders})`}
          d="M18 166c2-30 26-41 62-41s60 11 62 41z"
        />
        <g transform={turn}>
          <path className={hair} d={back} />
          <path className={styles['skin']} d="M68 100h24v24c0 9-5 16-12 20-7-4-12-11-12-20z" />
          <path className={styles['line']} d="M69 113c7 5 15 5 22 0" opacity="0.55" />
          <path
            className={styles['skin']}
            d="M80 34c-22 0-32 16-32 38 0 25 14 44 32 44s32-19 32-44c0-22-10-38-32-38z"
          />
          {mood === 'warm' ? (
            <>
              <circle className={styles['blush']} cx="58" cy="93" r="6.5" />
              <circle className={styles['blush']} cx="102" cy="93" r="6.5" />
            </>
          ) : null}
          <path className={hair} d={front} />
          <path className={styles['feature']} d={brow(-1, shape)} />
          <path className={styles['feature']} d={brow(1, shape)} />
          <Eye side={-1} shape={shape} />
          <Eye side={1} shape={shape} />
          {look.glasses ? (
            <path
              className={styles['line']}
              d="M54 79a11 11 0 1 0 22 0a11 11 0 1 0-22 0M84 79a11 11 0 1 0 22 0a11 11 0 1 0-22 0M76 78q4-3 8 0"
            />
          ) : null}
          <path className={styles['line']} d="M80.5 82c-1 4-2.5 7-2.5 9 1 1.300 3 1.500 4.500 1" />
          <Mouth shape={shape} />
        </g>
      </g>
    </svg>
  );
}
