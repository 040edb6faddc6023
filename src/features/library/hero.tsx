import type { ReactNode } from 'react';
import type { Mood } from '../../shared/customer.ts';
import { Face, type Look } from '../../views/face.tsx';
import page from '../../views/page.module.css';
import styles from './library.module.css';

interface Props {
  readonly look: Look;
  readonly mood: Mood;
  readonly moodWord: string;
  readonly meta: ReactNode;
  readonly said: ReactNode;
  readonly children: ReactNode;
}

/** The customer in the window light, with the words that wait for an answer. */
export function Hero({ look, mood, moodWord, meta, said, children }: Props) {
  return (
    <section className={styles['hero']}>
      <svg className={styles['light']} viewBox="0 0 1440 320" preserveAspectRatio="none" aria-hidden="true">
        <path d="M0 0H170L290 320H150L60 150 0 146zM196 0H372L548 320H338L250 160 196 20zM0 168 74 172 132 320H0z" />
      </svg>
      <div className={`${page['wrap']} ${styles['heroIn']}`}>
        <div className={styles['portrait']}>
          <Face look={look} mood={mood} label={moodWord} />
        </div>
        <div>
          <p className={styles['meta']}>{meta}</p>
          <h1 className={styles['said']} tabIndex={-1}>
            {said}
          </h1>
          {children}
        </div>
      </div>
    </section>
  );
}
