import type { ComponentProps, ReactNode } from 'react';
import styles from './controls.module.css';

/** A text area with its label above. */
export function TextField({ label, ...rest }: ComponentProps<'textarea'> & { readonly label: ReactNode }) {
  return (
    <label className={styles['field']}>
      <span className={styles['label']}>{label}</span>
      <textarea className={styles['input']} {...rest} />
    </label>
  );
}
