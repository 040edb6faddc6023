import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import styles from './library.module.css';
import { RoundRow } from './round-row.tsx';
import type { PastRound } from './use-home.ts';

/** Rounds shown at first, and more at each wish: each one's log is read to score it. */
const AT_ONCE = 8;

/** What was practised, the last used first. */
export function PastList({ rounds }: { readonly rounds: readonly PastRound[] }) {
  const { t } = useTranslation();
  const [count, setCount] = useState(AT_ONCE);
  if (rounds.length === 0) return <p className={styles['empty']}>{t('library:pastNone')}</p>;
  return (
    <>
      <ul>
        {rounds.slice(0, count).map(({ round, scenario }) => (
          <RoundRow key={round.id} round={round} scenario={scenario} />
        ))}
      </ul>
      {rounds.length > count ? (
        <div className={styles['more']}>
          <Button look="link" onClick={() => setCount(count + AT_ONCE)}>
            {t('library:more')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
