import { useTranslation } from 'react-i18next';
import type { QuotedPromise } from '../../session/promises.ts';
import type { Lang } from '../../shared/lang.ts';
import styles from './notepad.module.css';

interface Props {
  readonly promises: readonly QuotedPromise[];
  /** Of the round: the words are the trainee's. */
  readonly lang: Lang;
}

/** What the trainee has promised so far, to be kept in mind: in a case of real life it would be held to it. */
export function PromiseList({ promises, lang }: Props) {
  const { t } = useTranslation();
  if (promises.length === 0) return null;
  return (
    <section className={styles['pad']} aria-label={t('talk:promised')}>
      <h2>{t('talk:promised')}</h2>
      <ul className={styles['promises']}>
        {promises.map(({ turn, quote, when }) => (
          <li key={`${turn} ${quote}`}>
            <span lang={lang}>{t('quoted', { text: quote })}</span>
            {when === null ? <small className={styles['open']}>{t('talk:promisedNoTime')}</small> : null}
            {when !== null && !quote.includes(when) ? <small lang={lang}>{when}</small> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
