/** Past rounds as a course: which rubric rose, which one is next and with whom, then a small chart for each. */
import { useMemo } from 'react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { codeText } from '../../i18n/texts.ts';
import { FEWEST, type ProgressModel } from '../../report/progress.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageState } from '../../views/page-state.tsx';
import page from '../../views/page.module.css';
import { Arrival } from '../arrival.tsx';
import { useServices } from '../services.ts';
import { NextStep } from './next-step.tsx';
import styles from './progress.module.css';
import { RoundsTable } from './rounds-table.tsx';
import { scenarioFor } from './scenario-for.ts';
import { Trends } from './trends.tsx';
import { useProgress, type Progress } from './use-progress.ts';

/** What can be said of so many rounds, in one sentence. */
function headline({ rounds, improved, trends }: ProgressModel, t: TFunction): string {
  if (rounds.length < FEWEST) return t('progress:few', { count: rounds.length });
  if (improved === null) return t('progress:level', { count: rounds.length });
  const change = trends.find(({ group }) => group === improved)?.change ?? 0;
  const group = codeText(t, 'progress:group', improved);
  return t('progress:improved', { group, points: Math.round(change * 100) });
}

function Course({ model, cards, met }: Extract<Progress, { state: 'read' }>) {
  const { t } = useTranslation();
  const { flows } = useServices();
  const { next } = model;
  const scenario = useMemo(
    () => (next === null ? null : scenarioFor(cards, next, { flows, met })),
    [cards, next, flows, met],
  );
  return (
    <main id="main" className={`${page['wrap']} ${styles['page']}`}>
      <div className={styles['head']}>
        <div>
          <p className={styles['muted']}>{t('progress:title')}</p>
          <h1 tabIndex={-1}>{headline(model, t)}</h1>
          <p className={styles['counted']}>
            {t('progress:counted', { count: model.rounds.length })}
            {model.rounds.length < FEWEST ? null : ` ${t('progress:compared')}`}
            {model.isMixed ? ` ${t('progress:mixed')}` : null}
          </p>
        </div>
        {next === null ? null : (
          <NextStep next={next} scenario={scenario} isNew={scenario !== null && !met.has(scenario.id)} />
        )}
      </div>
      <Trends model={model} />
      <RoundsTable model={model} cards={cards} />
      <ButtonLink href="#/">{t('notFound.go')}</ButtonLink>
    </main>
  );
}

export function ProgressScreen() {
  const { t } = useTranslation();
  const progress = useProgress();
  if (progress.state === 'reading') return <PageState title={t('loading')} />;
  if (progress.state === 'read' && progress.model.rounds.length > 0)
    return (
      <>
        <Arrival title={t('progress:title')} />
        <Course {...progress} />
      </>
    );
  return (
    <PageState title={t('progress:title')}>
      <Arrival />
      {progress.state === 'failed' ? (
        <Notice alarm>{codeText(t, 'error', progress.error)}</Notice>
      ) : (
        <p>{t('progress:none')}</p>
      )}
      <ButtonLink href="#/">{t('notFound.go')}</ButtonLink>
    </PageState>
  );
}
