import { useTranslation } from 'react-i18next';
import { codeText } from '../../i18n/texts.ts';
import { FEWEST, type ProgressModel, type Trend } from '../../report/progress.ts';
import { TrendChart } from '../../views/trend-chart.tsx';
import styles from './progress.module.css';
import { useShareText } from './use-share-text.ts';

interface OneProps {
  readonly trend: Trend;
  readonly exams: readonly boolean[];
}

function OneTrend({ trend: { group, values, now, change }, exams }: OneProps) {
  const { t } = useTranslation();
  const { share, points } = useShareText();
  const name = codeText(t, 'progress:group', group);
  const way = change === null ? 'few' : Math.round(change * 100) === 0 ? 'same' : change > 0 ? 'up' : 'down';
  const told = values.map(share).join(t('progress:then'));
  return (
    <section className={styles['trend']}>
      <h3>{name}</h3>
      <p className={styles['now']}>
        <b>{share(now)}</b>
        <span>{codeText(t, 'progress:change', way, { points: points(change ?? 0), few: FEWEST })}</span>
      </p>
      <TrendChart
        values={values}
        exams={exams}
        hasLine={values.length >= FEWEST}
        label={t('progress:told', { group: name, values: told })}
      />
    </section>
  );
}

/** A small chart for each rubric, all on one scale. */
export function Trends({ model }: { readonly model: ProgressModel }) {
  const { t } = useTranslation();
  const exams = model.rounds.map(({ mode }) => mode === 'exam');
  return (
    <section className={styles['section']}>
      <h2>{t('progress:trends')}</h2>
      <p className={styles['muted']}>
        {t('progress:trendsHint')} {exams.length < FEWEST ? t('progress:largeFew') : t('progress:large')}
        {exams.includes(true) ? ` ${t('progress:exam')}` : null}
      </p>
      <div className={styles['grid']}>
        {model.trends.map((trend) => (
          <OneTrend key={trend.group} trend={trend} exams={exams} />
        ))}
      </div>
    </section>
  );
}
