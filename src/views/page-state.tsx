import type { ReactNode } from 'react';
import styles from './page.module.css';

/** A whole page that tells of a state: opening, not found, broken. */
export function PageState({ title, children }: { readonly title: ReactNode; readonly children?: ReactNode }) {
  return (
    <main id="main" className={styles['state']}>
      <h1 tabIndex={-1}>{title}</h1>
      {children}
    </main>
  );
}
