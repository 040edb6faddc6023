import { useTranslation } from 'react-i18next';
import { codeText, criterionText } from '../../i18n/texts.ts';
import type { Difference, Side } from '../../report/compare.ts';
import { signed } from '../../report/translator.ts';
import { rubricPath } from '../../shared/handbook.ts';
import { groupOf, GROUPS } from '../../shared/rubric-ids.ts';
import { HandbookLink } from '../../views/handbook-link.tsx';
import styles from './compare.module.css';

/** The words of one course, each with its turn. */
function Where({ side: { said } }: { readonly side: Side }) {
  const { t } = useTranslation();
  if (said.length === 0) return <span className={styles['muted']}>{t('again:notFound')}</span>;
  return said.map(({ turn, quote, because }) => (
    <p key={turn}>
      {t('again:where', { turn, quote })}{' '}
      <span className={styles['muted']}>{codeText(t, 'debrief:because', because)}</span>
    </p>
  ));
}

/** What differs, criterion by criterion, with the turns and words that made it. */
export function Differences({ differences }: { readonly differences: readonly Difference[] }) {
  const { t } = useTranslation();
  const groups = GROUPS.flatMap((group) => {
    const rows = differences.filter(({ criterion }) => groupOf(criterion) === group);
    return rows.length === 0 ? [] : [{ group, rows }];
  });
  return (
    <section className={styles['differences']}>
      <div className={styles['sectionHead']}>
        <h2>{t('again:differences')}</h2>
        {groups.length === 0 ? null : <span className={styles['muted']}>{t('again:differencesHint')}</span>}
      </div>
      {groups.length === 0 ? (
        <p>{t('again:alike')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('again:criterion')}</th>
              <th scope="col">{t('again:first')}</th>
              <th scope="col">{t('again:second')}</th>
              <th scope="col">{t('again:gain')}</th>
            </tr>
          </thead>
          {groups.map(({ group, rows }) => (
            <tbody key={group}>
              <tr>
                <th scope="rowgroup" colSpan={4} className={styles['group']}>
                  {codeText(t, 'debrief:group', group)}
                </th>
              </tr>
              {rows.map(({ criterion, first, second, gain }) => (
                <tr key={criterion}>
                  <th scope="row">
                    <HandbookLink to={rubricPath(criterion)}>
                      {criterionText(t, criterion, 'name')}
                    </HandbookLink>
                  </th>
                  <td data-label={t('again:first')}>
                    <Where side={first} />
                  </td>
                  <td data-label={t('again:second')}>
                    <Where side={second} />
                  </td>
                  <td className={styles['gain']} data-up={gain > 0}>
                    {signed(gain)}
                  </td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      )}
    </section>
  );
}
