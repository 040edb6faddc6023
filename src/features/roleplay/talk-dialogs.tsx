import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { commandKey } from '../../ui/command-key.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Key } from '../../ui/notice.tsx';
import styles from './talk.module.css';

interface StopProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onLeave: () => void;
  readonly onEnd: () => void;
}

/** Leaving: keep the round as it is, or end it here. */
export function StopDialog({ open, onClose, onLeave, onEnd }: StopProps) {
  const { t } = useTranslation();
  return (
    <Dialog open={open} title={t('talk:stopTitle')} closeLabel={t('close')} onClose={onClose}>
      <p>{t('talk:stopText')}</p>
      <div className={styles['actions']}>
        <Button look="primary" onClick={onLeave}>
          {t('talk:leave')}
        </Button>
        <Button onClick={onEnd}>{t('talk:endNow')}</Button>
      </div>
    </Dialog>
  );
}

interface ShortcutsProps extends Pick<StopProps, 'open' | 'onClose'> {
  /** Replies are chosen by their numbers. */
  readonly chooses: boolean;
}

/** The shortcuts of the conversation. */
export function ShortcutsDialog({ open, chooses, onClose }: ShortcutsProps) {
  const { t } = useTranslation();
  return (
    <Dialog open={open} title={t('talk:shortcuts')} closeLabel={t('close')} onClose={onClose}>
      <dl className={styles['keys']}>
        {chooses ? (
          <>
            <dt>
              <Key>1</Key> – <Key>4</Key>
            </dt>
            <dd>{t('guided:key')}</dd>
          </>
        ) : null}
        <dt>
          <Key>{commandKey()}</Key> <Key>Enter</Key>
        </dt>
        <dd>{t('talk:keySend')}</dd>
        <dt>
          <Key>Enter</Key>
        </dt>
        <dd>{t('talk:keyLine')}</dd>
        <dt>
          <Key>/</Key>
        </dt>
        <dd>{t('talk:keyFocus')}</dd>
        <dt>
          <Key>B</Key>
        </dt>
        <dd>{t('calm:open')}</dd>
        <dt>
          <Key>?</Key>
        </dt>
        <dd>{t('talk:keyHelp')}</dd>
      </dl>
    </Dialog>
  );
}
