import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { codeText } from '../../../i18n/texts.ts';
import { MAX_NAME } from '../../../shared/profile.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useProfiles, type PersonName, type ProfilesState } from '../../services.ts';
import styles from './people.module.css';

const NEW: PersonName = { name: '', group: '' };

interface FormProps {
  readonly person: PersonName & { readonly id?: string };
  readonly onDone: () => void;
}

function PersonForm({ person: { id, ...known }, onDone }: FormProps) {
  const { t } = useTranslation();
  const { add, change, unnamed } = useProfiles((profiles) => profiles);
  const [person, setPerson] = useState<PersonName>(known);
  const [adopts, setAdopts] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (person.name.trim() === '') return;
    const saved: Awaited<ReturnType<ProfilesState['add']>> =
      id === undefined ? await add(person, adopts) : await change(id, person);
    if (saved.ok) onDone();
    else setError(codeText(t, saved.error === 'taken' ? 'profiles:error' : 'error', saved.error));
  };
  const field = (part: keyof PersonName) => (
    <label className={styles['field']}>
      <span>{t(`profiles:${part}`)}</span>
      <input
        value={person[part]}
        maxLength={MAX_NAME}
        required={part === 'name'}
        autoComplete="off"
        onChange={(event) => setPerson({ ...person, [part]: event.target.value })}
      />
    </label>
  );
  return (
    <form onSubmit={(event) => void save(event)}>
      {field('name')}
      {field('group')}
      {id !== undefined || unnamed === 0 ? null : (
        <label className={styles['tick']}>
          <input type="checkbox" checked={adopts} onChange={() => setAdopts(!adopts)} />
          {t('profiles:adopt', { count: unnamed })}
        </label>
      )}
      {error === null ? null : <Notice alarm>{error}</Notice>}
      <div className={styles['actions']}>
        <Button look="primary" type="submit" disabled={person.name.trim() === ''}>
          {t('profiles:save')}
        </Button>
        <Button onClick={onDone}>{t('cancel')}</Button>
      </div>
    </form>
  );
}

interface Props {
  /** Somebody to rename, `new` for somebody to add, `null` while it is closed. */
  readonly who: (PersonName & { readonly id: string }) | 'new' | null;
  readonly onClose: () => void;
}

/** A name, and a class or group where one is wanted. */
export function PersonDialog({ who, onClose }: Props) {
  const { t } = useTranslation();
  const title = who === 'new' ? t('profiles:addTitle') : t('profiles:renameTitle');
  return (
    <Dialog open={who !== null} title={title} closeLabel={t('close')} onClose={onClose}>
      <PersonForm person={who === 'new' || who === null ? NEW : who} onDone={onClose} />
    </Dialog>
  );
}
