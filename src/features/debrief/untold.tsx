import { useTranslation } from 'react-i18next';
import type { ScenarioTexts } from '../../scenario/schema.ts';
import type { Lang } from '../../shared/lang.ts';
import styles from './debrief.module.css';

interface Props {
  /** Facts that matter and never came out. */
  readonly facts: readonly string[];
  readonly texts: ScenarioTexts;
  /** Of the texts. */
  readonly lang: Lang;
}

/** What one would have needed to know and never heard. */
export function Untold({ facts, texts, lang }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <h3 className={styles['sub']}>{t('debrief:untold')}</h3>
      {facts.length === 0 ? (
        <p>{t('debrief:untoldNone')}</p>
      ) : (
        <ul className={styles['list']}>
          {facts.map((fact) => (
            <li key={fact} lang={lang}>
              {texts.facts[fact]?.note}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
