import { Children, type ReactNode } from 'react';
import styles from './meta-line.module.css';

/** Small facts in a row with points between them; no point stands at the start of a line. */
export function MetaLine({ children }: { readonly children: ReactNode }) {
  return (
    <ul className={styles['meta']}>
      {Children.toArray(children).map((child, index) => (
        // The facts never change places.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index}>{child}</li>
      ))}
    </ul>
  );
}
