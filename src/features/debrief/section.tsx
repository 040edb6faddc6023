import type { ReactNode } from 'react';
import styles from './debrief.module.css';

interface Props {
  readonly id?: string;
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

/** A part of the debrief under its heading. */
export function Section({ id, title, hint, children }: Props) {
  return (
    <section className={styles['section']}>
      <div className={styles['head']}>
        <h2 id={id} tabIndex={id === undefined ? undefined : -1}>
          {title}
        </h2>
        {hint === undefined ? null : <span className={styles['muted']}>{hint}</span>}
      </div>
      {children}
    </section>
  );
}
