import { useTranslation } from 'react-i18next';
import { codeText } from '../../i18n/texts.ts';
import { wallTimeText } from '../../i18n/wall-time-text.ts';
import type { QuotedPromise } from '../../session/promises.ts';
import type { Lang } from '../../shared/lang.ts';
import { FateIcon } from '../../views/fate-icon.tsx';
import styles from './notepad.module.css';

interface Props {
  readonly promises: readonly QuotedPromise[];
  /** Of the round: the words are the trainee's. */
  readonly lang: Lang;
}

/** When a promise is due: on the clock where there is one, else in the trainee's own words. */
function Time({
  promise: { when, due, quote },
  lang,
}: {
  readonly promise: QuotedPromise;
  readonly lang: Lang;
}) {
  const { t, i18n } = useTranslation();
  if (due !== null) return <small>{t('talk:due', { time: wallTimeText(due, i18n.language) })}</small>;
  if (when === null) return <small className={styles['open']}>{t('talk:promisedNoTime')}</small>;
  return quote.includes(when) ? null : <small lang={lang}>{when}</small>;
}

/** What the trainee has promised so far, to be kept in mind, and what became of it. */
export function PromiseList({ promises, lang }: Props) {
  const { t } = useTranslation();
  if (promises.length === 0) return null;
  return (
    <section className={styles['pad']} aria-label={t('talk:promised')}>
      <h2>{t('talk:promised')}</h2>
      <ul className={styles['promises']}>
        {promises.map((promise) => (
          <li key={promise.key} data-fate={promise.fate}>
            <span lang={lang}>{t('quoted', { text: promise.quote })}</span>
            {promise.fate === 'open' ? (
              <Time promise={promise} lang={lang} />
            ) : (
              <small>
                <FateIcon fate={promise.fate} /> {codeText(t, 'talk:fate', promise.fate)}
              </small>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
