import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { criterionText } from '../../i18n/texts.ts';
import type { ChangeAdvice, DebriefModel } from '../../report/types.ts';
import type { ScenarioTexts } from '../../scenario/schema.ts';
import type { RoundView } from '../../session/types.ts';
import styles from './debrief.module.css';

interface Props {
  readonly model: DebriefModel;
  readonly view: RoundView;
  readonly texts: ScenarioTexts;
  readonly children: ReactNode;
}

function headline({ ending }: DebriefModel, turns: number, texts: ScenarioTexts, t: TFunction): string {
  const title = ending === null ? undefined : texts.endings[ending]?.title;
  if (title !== undefined) return title;
  return turns === 0 ? t('debrief:stoppedEarly') : t('debrief:stopped', { turn: turns });
}

/** The one thing to change, in a sentence with the trainee's own words. */
function advice(change: ChangeAdvice, t: TFunction): string {
  if (change.kind === 'keep') return t('debrief:change.keep');
  const criterion = criterionText(t, change.criterion, 'name');
  const what = criterionText(t, change.criterion, 'what');
  if (change.kind === 'missing') return t('debrief:change.missing', { criterion, what });
  const { turn, quote, code } = change;
  if (change.kind === 'weak') return t('debrief:change.weak', { turn, quote, what });
  return t('debrief:change.pitfall', { turn, quote, sentence: criterionText(t, change.criterion, { code }) });
}

/** First the outcome in a sentence and what worked, then the one thing to change. */
export function Outcome({ model, view, texts, children }: Props) {
  const { t } = useTranslation();
  const { worked, change, ending } = model;
  const outcome = ending === null ? t('debrief:stoppedOutcome') : texts.endings[ending]?.outcome;
  return (
    <header className={styles['out']}>
      <div>
        <p className={styles['meta']}>
          <span>{texts.title}</span>
          <span>{texts.customer.name}</span>
          <span>{t('library:turns', { count: view.turns.length })}</span>
          <span>{t('debrief:total', { total: model.score.total })}</span>
        </p>
        <h1 tabIndex={-1}>{headline(model, view.turns.length, texts, t)}</h1>
        <p className={styles['outcome']}>{outcome}</p>
        <p>
          {worked === null
            ? t('debrief:workedNone')
            : t('debrief:worked', {
                turn: worked.turn,
                quote: worked.quote,
                criterion: criterionText(t, worked.criterion, 'name'),
              })}
        </p>
      </div>
      <section className={`${styles['one']} ${change.kind === 'keep' ? styles['keep'] : ''}`}>
        <h2>{t('debrief:oneThing')}</h2>
        <p>{advice(change, t)}</p>
        {children}
      </section>
    </header>
  );
}
