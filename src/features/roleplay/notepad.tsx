import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Notes } from '../../session/types.ts';
import styles from './notepad.module.css';

interface Props {
  readonly notes: Notes;
  /** Left out when the round is over: then the notes can only be read. */
  readonly onSave?: ((notes: Notes) => void) | undefined;
}

const COLUMNS = [
  ['fact', 'noteFact'],
  ['feeling', 'noteFeeling'],
  ['wish', 'noteWish'],
] as const;

/** The notepad with its three columns; kept when a field is left. */
export function Notepad({ notes, onSave }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [text, setText] = useState(notes);
  const save = (): void => {
    if (COLUMNS.some(([key]) => text[key] !== notes[key])) onSave?.(text);
  };
  return (
    <section className={styles['pad']} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('talk:notes')}</h2>
      {COLUMNS.map(([key, label]) => (
        <div key={key} className={styles['row']}>
          <label htmlFor={`${id}-${key}`}>{t(`talk:${label}`)}</label>
          <textarea
            id={`${id}-${key}`}
            rows={1 + text[key].split('\n').length}
            value={text[key]}
            readOnly={onSave === undefined}
            onChange={(event) => setText({ ...text, [key]: event.target.value })}
            onBlur={save}
          />
        </div>
      ))}
    </section>
  );
}
