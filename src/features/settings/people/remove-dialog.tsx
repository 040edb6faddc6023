import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { codeText } from '../../../i18n/texts.ts';
import type { KnownProfile } from '../../../storage/ports.ts';
import { Button } from '../../../ui/button.tsx';
import { ChoiceChips } from '../../../ui/chips.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { personText } from '../../person-text.ts';
import { useProfiles } from '../../services.ts';
import styles from './people.module.css';

interface Props {
  /** `null` while it is closed. */
  readonly person: KnownProfile | null;
  readonly onClose: () => void;
}

function Question({ person, onClose }: Props & { readonly person: KnownProfile }) {
  const { t } = useTranslation();
  const remove = useProfiles((profiles) => profiles.remove);
  const [rounds, setRounds] = useState<'keep' | 'remove'>('keep');
  const [error, setError] = useState<string | null>(null);
  const go = async (): Promise<void> => {
    const removed = await remove(person.id, rounds);
    if (removed.ok) onClose();
    else setError(codeText(t, 'error', removed.error));
  };
  return (
    <>
      {person.rounds === 0 ? (
        <p>{t('profiles:removeNone')}</p>
      ) : (
        <ChoiceChips
          legend={t('profiles:removeWhat', { count: person.rounds })}
          options={[
            { value: 'keep', label: t('profiles:keep') },
            { value: 'remove', label: t('profiles:delete') },
          ]}
          value={rounds}
          onChange={setRounds}
        />
      )}
      {error === null ? null : <Notice alarm>{error}</Notice>}
      <div className={styles['actions']}>
        <Button look="primary" onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button onClick={() => void go()}>{t('profiles:remove')}</Button>
      </div>
    </>
  );
}

/** Asks what becomes of somebody's rounds before the name goes. */
export function RemovePersonDialog({ person, onClose }: Props) {
  const { t } = useTranslation();
  const title = person === null ? '' : t('profiles:removeTitle', { name: personText(person, t) });
  return (
    <Dialog open={person !== null} title={title} closeLabel={t('close')} onClose={onClose}>
      {person === null ? null : <Question person={person} onClose={onClose} />}
    </Dialog>
  );
}
