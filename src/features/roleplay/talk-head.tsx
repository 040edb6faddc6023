import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Key } from '../../ui/notice.tsx';
import styles from './talk.module.css';

interface Props {
  readonly title: ReactNode;
  readonly turn: number;
  readonly onKeys: () => void;
  /** Left out when there is nothing left to stop. */
  readonly onStop?: (() => void) | undefined;
}

/** The line over the talk: what it is about, the turn, and the way out. */
export function TalkHead({ title, turn, onKeys, onStop }: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles['head']}>
      <h1 tabIndex={-1}>{title}</h1>
      <span>{t('turn', { turn })}</span>
      <span className={styles['tools']}>
        <Button look="quiet" className={styles['keysButton']} onClick={onKeys}>
          <Key>?</Key> {t('talk:shortcuts')}
        </Button>
        {onStop === undefined ? null : (
          <Button look="quiet" onClick={onStop}>
            {t('talk:stop')}
          </Button>
        )}
      </span>
    </div>
  );
}
