import { useTranslation } from 'react-i18next';
import { codeText } from '../../i18n/texts.ts';
import type { ProgressModel } from '../../report/progress.ts';
import type { ScenarioCard } from '../../scenario/shelved.ts';
import { langIn, textsIn, useLang } from '../use-texts.ts';
import { whenText } from '../when-text.ts';
import styles from './progress.module.css';
import { useShareText } from './use-share-text.ts';

interface Props {
  readonly model: ProgressModel;
  readonly cards: readonly ScenarioCard[];
}

/** The charts in figures, the last round first, each with the way to its debrief. */
export function RoundsTable({ model: { rounds, trends }, cards }: Props) {
  const { t } = useTranslation();
  const lang = useLang();
  const { share } = useShareText();
  return (
    <details className={styles['figures']}>
      <summary>{t('progress:table')}</summary>
      {/* Scrolls by itself where it is too wide; the focus lets the keyboard do it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles['scroll']} role="region" aria-label={t('progress:table')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('progress:round')}</th>
              <th scope="col">{t('library:mode')}</th>
              {trends.map(({ group }) => (
                <th key={group} scope="col">
                  {codeText(t, 'progress:group', group)}
                </th>
              ))}
              <th scope="col">{t('progress:total')}</th>
            </tr>
          </thead>
          <tbody>
            {[...rounds].reverse().map((round) => {
              const card = cards.find(({ id }) => id === round.scenario);
              return (
                <tr key={round.id}>
                  <th scope="row">
                    <a href={`#/debrief/${round.id}`}>
                      {card === undefined ? (
                        t('progress:gone')
                      ) : (
                        <span lang={langIn(card, lang)}>{textsIn(card, lang).title}</span>
                      )}
                    </a>
                    <small>{whenText(round.at, lang)}</small>
                  </th>
                  <td>{t(`progress:mode_${round.mode}`)}</td>
                  {trends.map(({ group }) => (
                    <td key={group}>{share(round.shares[group] ?? 0)}</td>
                  ))}
                  <td>{round.total}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </details>
  );
}
