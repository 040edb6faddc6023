import type { ReactNode } from 'react';
import type { Look } from '../../shared/face.ts';
import styles from './face.module.css';

/** The outline of the head, by its shape. */
export const HEAD: { readonly [H in Look['head']]: string } = {
  oval: 'M80 34c-22 0-32 16-32 38 0 25 14 44 32 44s32-19 32-44c0-22-10-38-32-38z',
  round: 'M80 35c-23 0-34 16-34 38 0 26 14 42 34 42s34-16 34-42c0-22-11-38-34-38z',
  long: 'M80 33c-21 0-30 16-30 38 0 27 13 49 30 49s30-22 30-49c0-22-9-38-30-38z',
  square:
    'M80 34c-22 0-33 15-33 37 0 12 1 22 4 30 5 11 16 16 29 16s24-5 29-16c3-8 4-18 4-30 0-22-11-37-33-37z',
};

const COLLARS = 'M66 121L80 139 70 149 57 127zM94 121L80 139 90 149 103 127z';
const OPENING = 'M67 122L80 146 93 122z';

/** What is over the shoulders' plain cloth: collars, openings, bands. */
const OVER: { readonly [C in Look['clothes']]: ReactNode } = {
  jumper: <path className={styles['seam']} d="M64 125c3 13 29 13 32 0" />,
  shirt: (
    <>
      <path className={styles['trim']} d={COLLARS} />
      <path className={styles['thread']} d="M80 141v25" />
    </>
  ),
  jacket: (
    <>
      <path className={styles['linen']} d="M65 122L80 168 95 122z" />
      <path className={styles['skin']} d="M69 120L80 138 91 120z" />
      <path className={styles['trim']} d="M63 121L80 162 68 170 47 132zM97 121L80 162 92 170 113 132z" />
    </>
  ),
  vneck: (
    <>
      <path className={styles['skin']} d={OPENING} />
      <path className={styles['seam']} d="M65 122L80 148 95 122" />
    </>
  ),
  polo: (
    <>
      <path className={styles['skin']} d="M70 122L80 137 90 122z" />
      <path className={styles['trim']} d="M66 120L80 137 73 147 58 126zM94 120L80 137 87 147 102 126z" />
      <path className={styles['thread']} d="M80 146v.1M80 153v.1" />
    </>
  ),
  cardigan: (
    <>
      <path className={styles['linen']} d="M62 124L80 158 98 124 92 138 80 142 68 138z" />
      <path className={styles['linen']} d="M63 123L80 156 97 123c-4 11-30 11-34 0z" />
      <path className={styles['seam']} d="M62 123L80 158 98 123M80 158v10" />
    </>
  ),
  rollneck: <path className={styles['trim']} d="M65 113c8 5 22 5 30 0l4 18c-9 8-29 8-38 0z" />,
  apron: (
    <>
      <path className={styles['seam']} d="M64 125c3 13 29 13 32 0" />
      <path className={styles['linen']} d="M58 148h44l3 20H55z" />
      <path className={styles['strap']} d="M60 150L66 124M100 150L94 124" />
    </>
  ),
};

/** The shoulders in plain cloth, behind hair and neck. */
export function Shoulders(): ReactNode {
  return <path className={styles['cloth']} d="M18 170c0-33 26-45 62-45s62 12 62 45z" />;
}

/** What the clothes have over neck and shoulders. */
export function Collar({ clothes }: Pick<Look, 'clothes'>): ReactNode {
  return OVER[clothes];
}

const LINES: { readonly [A in Look['age']]: string } = {
  young: '',
  middle: 'M65.5 92c-2.5 3-3.5 6-3 9M94.5 92c2.5 3 3.5 6 3 9',
  old: 'M65.5 92c-3 3-4 7-3.5 11M94.5 92c3 3 4 7 3.5 11M59 88.500c3 2.5 8 2.5 11 .5M101 88.500c-3 2.5-8 2.5-11 .5M69 56c7-2 15-2 22 0M53.5 82l-3.5 2M106.5 82l3.5 2',
};

/** Lines that years leave. */
export function AgeLines({ age }: Pick<Look, 'age'>): ReactNode {
  return age === 'young' ? null : <path className={styles['age']} d={LINES[age]} />;
}

const STUBBLE =
  'M46 86c3 16 8 24 12 28 6 6 14 8 22 8s16-2 22-8c4-4 9-12 12-28-6 6-14 9-20 9-4-2-9-3-14-3s-10 1-14 3c-6 0-14-3-20-9z';
const FULL =
  'M46 74c0 12 1 22 4 30 6 12 16 18 30 18s24-6 30-18c3-8 4-18 4-30-4 4-6 12-10 17-7-3-15-4-24-4s-17 1-24 4c-4-5-6-13-10-17z';

/** A beard, cut to the head by the clip path that is named. */
export function Beard({ beard, clip }: Pick<Look, 'beard'> & { readonly clip: string }): ReactNode {
  if (beard === 'none') return null;
  if (beard === 'moustache') {
    return (
      <path
        className={styles['hair']}
        d="M80 93.500c-5-2-11 0-14.5 5 5 .5 10-.5 14.5-2.5 4.5 2 9.5 3 14.5 2.5-3.5-5-9.5-7-14.5-5z"
      />
    );
  }
  return (
    <g clipPath={`url(#${clip})`}>
      {beard === 'stubble' ? <path className={styles['hair']} opacity="0.13" d={STUBBLE} /> : null}
      {beard === 'full' ? <path className={styles['hair']} d={FULL} /> : null}
      {beard === 'full' ? <ellipse className={styles['skin']} cx="80" cy="102.5" rx="14" ry="7.5" /> : null}
    </g>
  );
}
