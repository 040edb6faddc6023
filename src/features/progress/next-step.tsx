import { useTranslation } from 'react-i18next';
import { codeText, criterionText } from '../../i18n/texts.ts';
import type { ProgressModel } from '../../report/progress.ts';
import type { ScenarioCard } from '../../scenario/shelved.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { MetaLine } from '../meta-line.tsx';
import { useMeet } from '../use-meet.ts';
import { calledIn, langIn, textsIn, useLang } from '../use-texts.ts';
import styles from './progress.module.css';

function Way({ scenario, isNew }: { readonly scenario: ScenarioCard; readonly isNew: boolean }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { meet, busy, error } = useMeet(scenario, scenario.persona);
  const { title, customer } = textsIn(scenario, lang);
  return (
    <>
      <MetaLine>
        <b lang={langIn(scenario, lang)}>{title}</b>
        {customer.name}
        {codeText(t, 'customer:level', scenario.level)}
        {isNew ? t('progress:notMet') : null}
      </MetaLine>
      <Button look="primary" disabled={busy} onClick={() => void meet()}>
        {t('library:meet', { pronoun: calledIn(scenario, lang) })}
      </Button>
      {error === null ? null : <Notice alarm>{codeText(t, 'error', error)}</Notice>}
    </>
  );
}

interface Props {
  readonly next: NonNullable<ProgressModel['next']>;
  readonly scenario: ScenarioCard | null;
  readonly isNew: boolean;
}

/** What to practise next, why, and with whom. */
export function NextStep({ next: { group, criterion }, scenario, isNew }: Props) {
  const { t } = useTranslation();
  const why = group === 'pitfall' ? 'progress:mostFallen' : 'progress:mostMissed';
  return (
    <section className={styles['next']}>
      <h2>{t('progress:next')}</h2>
      <p className={styles['what']}>{codeText(t, 'progress:group', group)}</p>
      {criterion === null ? null : (
        <p>
          {t(why, { criterion: criterionText(t, criterion, 'name') })}{' '}
          <span className={styles['muted']}>{criterionText(t, criterion, 'what')}</span>
        </p>
      )}
      {scenario === null ? null : <Way scenario={scenario} isNew={isNew} />}
    </section>
  );
}
