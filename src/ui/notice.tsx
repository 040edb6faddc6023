import type { ReactNode } from 'react';
import styles from './controls.module.css';

/** A line that tells of something without interrupting; an alarm is read out at once. */
export function Notice({
  alarm = false,
  children,
}: {
  readonly alarm?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div role={alarm ? 'alert' : 'status'} className={`${styles['notice']} ${alarm ? styles['alarm'] : ''}`}>
      {children}
    </div>
  );
}

/** Text for screen readers only. */
export function Hidden({ children }: { readonly children: ReactNode }) {
  return <span className={styles['hidden']}>{children}</span>;
}

/** A key of the keyboard. */
export function Key({ children }: { readonly children: ReactNode }) {
  return <kbd className={styles['key']}>{children}</kbd>;
}
