import { UserRoundPlus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UNNAMED } from '../../../shared/profile.ts';
import type { KnownProfile } from '../../../storage/ports.ts';
import { Button } from '../../../ui/button.tsx';
import { Hidden } from '../../../ui/notice.tsx';
import { personText } from '../../person-text.ts';
import { useProfiles } from '../../services.ts';
import styles from './people.module.css';
import { PersonDialog } from './person-dialog.tsx';
import { RemovePersonDialog } from './remove-dialog.tsx';

type Asking = { readonly rename: KnownProfile | 'new' } | { readonly remove: KnownProfile } | null;

interface RowProps {
  readonly id: string;
  readonly name: string;
  readonly rounds: number;
  /** `null` for those without a name: there is nothing to rename. */
  readonly onAsk: ((what: 'rename' | 'remove') => void) | null;
}

function Row({ id, name, rounds, onAsk }: RowProps) {
  const { t } = useTranslation();
  const { current, switchTo } = useProfiles((profiles) => profiles);
  const isNow = id === current;
  return (
    <li className={styles['row']} data-now={isNow}>
      <p>
        <b>{name}</b>
        <span className={styles['muted']}>{t('profiles:rounds', { count: rounds })}</span>
      </p>
      <div className={styles['ways']}>
        {isNow ? (
          <span className={styles['now']}>{t('profiles:now')}</span>
        ) : (
          <Button look="link" aria-label={t('profiles:switchTo', { name })} onClick={() => switchTo(id)}>
            {t('profiles:switch')}
          </Button>
        )}
        {onAsk === null
          ? null
          : (['rename', 'remove'] as const).map((what) => (
              <Button key={what} look="quiet" onClick={() => onAsk(what)}>
                {t(`profiles:${what}`)}
                <Hidden> {name}</Hidden>
              </Button>
            ))}
      </div>
    </li>
  );
}

/** The people who share this device: who practises now, and how names come and go. */
export function PeopleSection() {
  const { t } = useTranslation();
  const { all, unnamed, refresh } = useProfiles((profiles) => profiles);
  const [asking, setAsking] = useState<Asking>(null);
  useEffect(() => void refresh(), [refresh]);
  const close = (): void => setAsking(null);
  return (
    <section className={styles['people']}>
      <h2>{t('profiles:title')}</h2>
      <p>{t('profiles:note')}</p>
      {all.length === 0 ? (
        <p className={styles['muted']}>{t('profiles:none')}</p>
      ) : (
        <ul className={styles['list']}>
          {all.map((person) => (
            <Row
              key={person.id}
              id={person.id}
              name={personText(person, t)}
              rounds={person.rounds}
              onAsk={(what) => setAsking(what === 'rename' ? { rename: person } : { remove: person })}
            />
          ))}
          <Row id={UNNAMED} name={t('profiles:unnamed')} rounds={unnamed} onAsk={null} />
        </ul>
      )}
      <Button onClick={() => setAsking({ rename: 'new' })}>
        <UserRoundPlus size={18} aria-hidden="true" />
        {t('profiles:add')}
      </Button>
      <PersonDialog who={asking !== null && 'rename' in asking ? asking.rename : null} onClose={close} />
      <RemovePersonDialog
        person={asking !== null && 'remove' in asking ? asking.remove : null}
        onClose={close}
      />
    </section>
  );
}
