import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { translatorOf } from '../../i18n/texts.ts';
import { adviceText, headlineText, praiseText } from '../../report/outcome-text.ts';
import type { DebriefModel } from '../../report/types.ts';
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

/** First the outcome in a sentence and what worked, then the one thing to change. */
export function Outcome({ model, turns, texts, lang, onTotal, children }: Props) {
  const { t } = useTranslation();
  const translator = translatorOf(t);
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
          {headlineText(model, turns, texts, translator)}
        </h1>
        <p className={styles['outcome']} lang={told}>
          {outcome ?? t('debrief:stoppedOutcome')}
        </p>
        {turns === 0 ? null : <p className={styles['worked']}>{praiseText(model, translator)}</p>}
      </div>
      <section className={styles['one']} data-keep={change === null || change.kind === 'keep'}>
        {change === null ? null : (
          <>
            <h2>{t('debrief:oneThing')}</h2>
            <p>{adviceText(change, translator)}</p>
          </>
        )}
        {children}
      </section>
    </header>
  );
}
