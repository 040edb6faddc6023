import type { ReactNode } from 'react';
import type { Expression } from './expression.ts';
import styles from './face.module.css';

interface Props {
  readonly now: Expression;
}

function brow(side: -1 | 1, { browIn, browOut }: Expression): string {
  const x = (inner: number): number => 80 + side * inner;
  return `M${x(7.5)} ${67.5 + browIn}Q${x(17)} ${64.5 + (browIn + browOut) / 4} ${x(23.5)} ${67 + browOut}`;
}

/** The brows, and the crease between them when they are drawn together. */
export function Brows({ now }: Props): ReactNode {
  const crease = Math.max(0, now.browIn - 2.5) / 3.5;
  return (
    <>
      <path className={styles['feature']} d={brow(-1, now)} />
      <path className={styles['feature']} d={brow(1, now)} />
      {crease > 0 ? (
        <path className={styles['age']} opacity={crease} d="M77.5 63.500v6M82.5 63.500v6" />
      ) : null}
    </>
  );
}

/** One eye: a pupil under a lid that leans with the brow, or closed and smiling. */
export function Eye({ side, now }: Props & { readonly side: -1 | 1 }): ReactNode {
  const x = 80 + side * 15;
  if (now.lid < 0.3)
    return <path className={styles['feature']} d={`M${x - 7} 81.500Q${x} 74 ${x + 7} 81.5`} />;
  const lean = (now.browIn - now.browOut) * 0.22;
  const inner = 79.5 + lean;
  const outer = 79.5 - lean;
  const [left, right] = side === -1 ? [outer, inner] : [inner, outer];
  return (
    <>
      <circle className={styles['eye']} cx={x + now.gaze} cy={79.5} r={2.6 + 1.3 * now.lid} />
      <path
        className={styles['lid']}
        d={`M${x - 7.5} ${left}Q${x} ${79.5 - 9.5 * now.lid} ${x + 7.5} ${right}`}
      />
    </>
  );
}

/** The mouth: a line, or open where the lips are apart. */
export function Mouth({ now: { mouth, gap, wave } }: Props): ReactNode {
  const wide = 9.5 + Math.max(0, mouth) * 0.35;
  const corner = 102.5 - mouth * 0.45;
  const middle = 102.5 + mouth * 0.9;
  const [left, right] = [80 - wide, 80 + wide];
  if (gap > 1) {
    return (
      <path
        className={styles['open']}
        d={`M${left} ${corner}Q80 ${middle} ${right} ${corner}Q80 ${middle + gap * 2.6} ${left} ${corner}z`}
      />
    );
  }
  const control = corner + ((middle - corner) * 2) / 3;
  return (
    <path
      className={styles['lip']}
      d={`M${left} ${corner}C${left + wide * 0.66} ${control - wave} ${right - wide * 0.66} ${control + wave} ${right} ${corner}`}
    />
  );
}

export function Glasses(): ReactNode {
  return (
    <path
      className={styles['rim']}
      d="M53.5 79a11.5 11 0 1 0 23 0a11.5 11 0 1 0-23 0M83.5 79a11.5 11 0 1 0 23 0a11.5 11 0 1 0-23 0M76.5 78q3.5-3 7 0M53.5 77l-5-1.500M106.5 77l5-1.5"
    />
  );
}
