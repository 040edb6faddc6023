import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { criterionText } from '../../i18n/texts.ts';
import type { ChangeAdvice, DebriefModel } from '../../report/types.ts';
import type { ScenarioTexts } from '../../scenario/schema.ts';
import type { Lang } from '../../shared/lang.ts';
import { Button } from '../../ui/button.tsx';
import { MetaLine } from '../meta-line.tsx';
import styles from './debrief.module.css';

interface Props {
  readonly model: DebriefModel;
  readonly turns: number;
  readonly texts: ScenarioTexts;
  /** Of the texts. */
  readonly lang: Lang;
  /** Shows where the total comes from. */
  readonly onTotal: () => void;
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

/** What worked, in the trainee's own words; what was only said in general is named and not praised. */
function praise({ worked, bars }: DebriefModel, t: TFunction): string {
  if (worked === null) return t('debrief:workedNone');
  const { turn, criterion, clause: quote, level, code } = worked;
  const cell = bars.flatMap(({ cells }) => cells).find((one) => one.criterion === criterion);
  if (cell === undefined || level < cell.maxLevel)
    return t('debrief:workedPartly', { turn, quote, criterion: criterionText(t, criterion, 'name') });
  return t('debrief:worked', { turn, quote, sentence: criterionText(t, criterion, { code }) });
}

/** First the outcome in a sentence and what worked, then the one thing to change. */
export function Outcome({ model, turns, texts, lang, onTotal, children }: Props) {
  const { t } = useTranslation();
  const { change, ending, score } = model;
  const outcome = ending === null ? undefined : texts.endings[ending]?.outcome;
  const told = outcome === undefined ? undefined : lang;
  return (
    <header className={styles['out']}>
      <div>
        <MetaLine>
          <span lang={lang}>{texts.title}</span>
          {texts.customer.name}
          {t('library:turns', { count: turns })}
          {turns === 0 ? null : (
            <Button look="link" className={styles['inline']} onClick={onTotal}>
              {t('debrief:total', { total: score.total })}
            </Button>
          )}
        </MetaLine>
        <h1 tabIndex={-1} lang={told}>
          {headline(model, turns, texts, t)}
        </h1>
        <p className={styles['outcome']} lang={told}>
          {outcome ?? t('debrief:stoppedOutcome')}
        </p>
        {turns === 0 ? null : <p className={styles['worked']}>{praise(model, t)}</p>}
      </div>
      <section className={styles['one']} data-keep={change === null || change.kind === 'keep'}>
        {change === null ? null : (
          <>
            <h2>{t('debrief:oneThing')}</h2>
            <p>{advice(change, t)}</p>
          </>
        )}
        {children}
      </section>
    </header>
  );
}
