import { useTranslation } from 'react-i18next';
import type { RoundView } from '../../session/types.ts';
import styles from './talk.module.css';

/** In a second try, at the turn that is said anew: what was said there before. It can be folded away. */
export function Reminder({ view: { branch, turns, lang } }: { readonly view: RoundView }) {
  const { t } = useTranslation();
  if (branch === null || turns.length !== branch.turn - 1) return null;
  return (
    <details className={styles['reminder']} open>
      <summary>{t('again:reminder')}</summary>
      <p lang={lang}>{t('quoted', { lng: lang, text: branch.reply })}</p>
      <p className={styles['reminderNote']}>{t('again:reminderNote')}</p>
    </details>
  );
}
