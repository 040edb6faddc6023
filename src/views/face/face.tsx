import { useId, type ReactNode } from 'react';
import type { Mood } from '../../shared/customer.ts';
import type { Look } from '../../shared/face.ts';
import '../moods.css';
import { AgeLines, Beard, Collar, HEAD, Shoulders } from './body.tsx';
import type { Expression } from './expression.ts';
import styles from './face.module.css';
import { Brows, Eye, Glasses, Mouth } from './features.tsx';
import { HAIR, HEADSCARF } from './hair.ts';
import { useExpression } from './use-expression.ts';

interface Props {
  readonly look: Look;
  readonly mood: Mood;
  /** Said by screen readers; left out where the mood stands beside it in words. */
  readonly label?: string;
  /** Nearer and in thicker lines, for faces under 64 px. */
  readonly small?: boolean;
}

/** The part of the drawing that is seen: a circle round the head. */
const FRAMES = { small: { x: 80, y: 74, r: 62 }, whole: { x: 80, y: 80, r: 78 } } as const;

interface HeadProps {
  readonly look: Look;
  readonly now: Expression;
  readonly clip: string;
  /** Red from anger or from pleasure. */
  readonly flushed: boolean;
}

/** The head without the hair behind it. */
function Head({ look, now, clip, flushed }: HeadProps): ReactNode {
  const cut = HAIR[look.hair];
  return (
    <>
      <clipPath id={clip}>
        <path d={HEAD[look.head]} />
      </clipPath>
      {look.headscarf || !cut.ears ? null : (
        <path className={styles['ear']} d="M49 74c-6-3-9 1-8 7s5 10 9 8M111 74c6-3 9 1 8 7s-5 10-9 8" />
      )}
      <path className={styles['head']} d={HEAD[look.head]} />
      <Beard beard={look.beard === 'moustache' ? 'none' : look.beard} clip={clip} />
      <AgeLines age={look.age} />
      {flushed ? (
        <>
          <circle className={styles['blush']} cx="58" cy="93" r="6.5" />
          <circle className={styles['blush']} cx="102" cy="93" r="6.5" />
        </>
      ) : null}
      {look.headscarf ? (
        <>
          <path className={styles['scarf']} fillRule="evenodd" d={HEADSCARF.front} />
          <path className={styles['seam']} d={HEADSCARF.fold} />
        </>
      ) : (
        <path className={styles['hair']} d={cut.front} />
      )}
      <Brows now={now} />
      <Eye side={-1} now={now} />
      <Eye side={1} now={now} />
      {look.glasses ? <Glasses /> : null}
      <path className={styles['line']} d="M80.5 83c-1 4-2.5 6-2.5 8 1 1.3 3 1.5 4.5 1" />
      <Mouth now={now} />
      {look.beard === 'moustache' ? <Beard beard="moustache" clip={clip} /> : null}
    </>
  );
}

/** The customer's face. The mood is never told by the face alone: a word stands beside it, or in `label`. */
export function Face({ look, mood, label, small = false }: Props) {
  const now = useExpression(mood);
  const id = useId();
  const { x, y, r } = FRAMES[small ? 'small' : 'whole'];
  const turn = `rotate(${now.tilt} 80 120)`;
  const drop = `translate(0 ${now.shoulders})`;
  const name = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg
      className={`${styles['face']} ${small ? styles['small'] : ''}`}
      viewBox={`${x - r - 2} ${y - r - 2} ${2 * r + 4} ${2 * r + 4}`}
      data-mood={mood}
      data-skin={look.skin}
      data-hair={look.grey ? (look.age === 'old' ? 'white' : 'grey') : look.shade}
      data-cloth={look.cloth}
      {...name}
    >
      <clipPath id={`${id}frame`}>
        <circle cx={x} cy={y} r={r} />
      </clipPath>
      <circle className={styles['disc']} cx={x} cy={y} r={r} />
      <circle className={styles['glow']} cx={x} cy={y} r={r} />
      <g clipPath={`url(#${id}frame)`}>
        <g transform={drop}>
          <Shoulders />
        </g>
        <g transform={turn}>
          {look.headscarf ? (
            <path className={styles['scarf']} d={HEADSCARF.back} />
          ) : (
            <path className={styles['hair']} d={HAIR[look.hair].back} />
          )}
          <path className={styles['skin']} d="M68 100h24v25c0 7-5 12-12 12s-12-5-12-12z" />
          <path className={styles['shadow']} d="M68 109c7 9 17 9 24 0v5c-7 7-17 7-24 0z" />
        </g>
        {look.headscarf ? null : (
          <g transform={drop}>
            <Collar clothes={look.clothes} />
          </g>
        )}
        <g transform={turn}>
          <Head look={look} now={now} clip={`${id}head`} flushed={mood === 'warm' || mood === 'furious'} />
        </g>
      </g>
    </svg>
  );
}
