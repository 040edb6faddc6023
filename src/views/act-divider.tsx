import { useTranslation } from 'react-i18next';
import { codeText } from '../i18n/texts.ts';
import { wallTimeText } from '../i18n/wall-time-text.ts';
import type { ScenarioTexts } from '../scenario/schema.ts';
import type { QuotedPromise } from '../session/promises.ts';
import type { ActView } from '../session/types.ts';
import { CauseLine } from './cause-line.tsx';
import { FateIcon } from './fate-icon.tsx';
import styles from './act-divider.module.css';

interface Props {
  readonly act: ActView;
  /** The act's words; missing when the scenario no longer has it. */
  readonly words: ScenarioTexts['acts'][string] | undefined;
  /** Of the round. */
  readonly promises: readonly QuotedPromise[];
  /** The language of the words. */
  readonly lang: string;
  /** Reasons are shown: not in an exam. */
  readonly open: boolean;
}

/** Time has passed: the day and hour, what has happened meanwhile, and what became of the promises. */
export function ActDivider({ act, words, promises, lang, open }: Props) {
  const { t, i18n } = useTranslation();
  return (
    <div className={styles['divider']}>
      <h2 className={styles['time']}>
        <time dateTime={act.time}>{wallTimeText(act.time, i18n.language)}</time>
        {words === undefined ? null : <span lang={lang}>{words.title}</span>}
      </h2>
      {words === undefined ? null : (
        <p className={styles['setting']} lang={lang}>
          {words.setting}
        </p>
      )}
      {act.fates.length === 0 ? null : (
        <ul className={styles['fates']}>
          {act.fates.map(({ key, fate }) => (
            <li key={key} data-fate={fate}>
              <FateIcon fate={fate} />
              <span>
                <b>{codeText(t, 'talk:fate', fate)}</b>{' '}
                <span lang={lang}>
                  {t('quoted', { text: promises.find((one) => one.key === key)?.quote ?? '' })}
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {open && act.causes.length > 0 ? (
        <div className={styles['causes']}>
          {act.causes.map((cause) => (
            <CauseLine key={cause.dimension} cause={cause} />
          ))}
        </div>
      ) : null}
    </div>
  );
}
