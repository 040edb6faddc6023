import { useId, type ReactNode } from 'react';
import styles from './controls.module.css';

interface Option<T extends string> {
  readonly value: T;
  readonly label: ReactNode;
  readonly disabled?: boolean;
}

interface ChoiceProps<T extends string> {
  readonly legend: ReactNode;
  readonly options: readonly Option<T>[];
  readonly value: T | null;
  readonly onChange: (value: T) => void;
  /** The legend is for screen readers only. */
  readonly quiet?: boolean;
}

interface ToggleProps<T extends string> {
  readonly legend: ReactNode;
  readonly options: readonly (Option<T> & { readonly chosen: boolean })[];
  readonly onToggle: (value: T) => void;
}

/** Any of several, as small chips over real tick boxes; the legend is for screen readers only. */
export function ToggleChips<T extends string>({ legend, options, onToggle }: ToggleProps<T>) {
  return (
    <fieldset className={`${styles['chips']} ${styles['smallChips']}`}>
      <legend className={styles['hidden']}>{legend}</legend>
      {options.map(({ value, label, chosen, disabled = false }) => (
        <label key={value} className={styles['chip']}>
          <input type="checkbox" checked={chosen} disabled={disabled} onChange={() => onToggle(value)} />
          <span className={chosen ? styles['tick'] : undefined}>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** One of several, as chips over real radio buttons. */
export function ChoiceChips<T extends string>({ legend, options, value, onChange, quiet }: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset className={styles['chips']}>
      <legend className={quiet === true ? styles['hidden'] : styles['legend']}>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles['chip']}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            disabled={option.disabled ?? false}
            onChange={() => onChange(option.value)}
          />
          <span className={option.value === value ? styles['tick'] : undefined}>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
