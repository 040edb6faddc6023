/** The preparation: the case file, a little time to look things up, a goal, and what one expects of the customer. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { codeText } from '../../i18n/texts.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { RoundView } from '../../session/types.ts';
import { PERSONA_IDS, type PersonaId } from '../../shared/customer.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceChips } from '../../ui/chips.tsx';
import { FlowAbout } from '../../views/flow-about.tsx';
import { partPath } from '../../shared/handbook.ts';
import { HandbookLine } from '../../views/handbook-link.tsx';
import page from '../../views/page.module.css';
import { flowOf } from '../flow-of.ts';
import { useRound, useServices } from '../services.ts';
import { calledIn, textsIn, useLang } from '../use-texts.ts';
import { LookupList } from './lookup-list.tsx';
import styles from './preparation.module.css';

interface Props {
  readonly view: RoundView;
  readonly scenario: Scenario;
}

export function PreparationScreen({ view, scenario }: Props) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const finish = useRound((round) => round.finishPreparation);
  const busy = useRound((round) => round.busy);
  const texts = textsIn(scenario, view.lang);
  const flow = flowOf(view, scenario, useServices().flows);
  const pronoun = calledIn(scenario, useLang());
  const { lookups, goals, needs } = scenario.preparation;
  const [looked, setLooked] = useState<readonly string[]>([]);
  const [goal, setGoal] = useState<string | null>(null);
  const [need, setNeed] = useState<string | null>(null);
  const [persona, setPersona] = useState<PersonaId | null>(null);
  const untouched = looked.length === 0 && goal === null && need === null && persona === null;

  const go = async (): Promise<void> => {
    if (await finish({ lookups: looked, goal, guess: { persona, need } })) navigate(`/talk/${view.id}`);
  };

  return (
    <main id="main" className={`${page['wrap']} ${styles['page']}`}>
      <header className={styles['head']}>
        <p className={styles['meta']}>
          {t('prepare:title')} {'·'} {codeText(t, 'customer:channel', scenario.channel)}
        </p>
        <h1 tabIndex={-1} lang={view.lang}>
          {texts.title}
        </h1>
        <p lang={view.lang}>{texts.case.role}</p>
        <FlowAbout flow={flow.id} steps={flow.order} />
      </header>
      <section className={styles['case']}>
        <h2 className={styles['tab']}>{t('prepare:known')}</h2>
        <div className={styles['folder']}>
          <p lang={view.lang}>{texts.case.summary}</p>
          <ul className={styles['known']} lang={view.lang}>
            {texts.case.known.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {lookups.length === 0 ? null : (
            <LookupList
              preparation={scenario.preparation}
              texts={texts.lookups}
              looked={looked}
              onLook={(id) => setLooked([...looked, id])}
            />
          )}
        </div>
      </section>
      <div className={styles['guess']}>
        {goals.length === 0 ? null : (
          <ChoiceChips
            legend={t('prepare:goal')}
            options={goals.map(({ id }) => ({ value: id, label: texts.goals[id] ?? id }))}
            value={goal}
            onChange={setGoal}
          />
        )}
        <ChoiceChips
          legend={t('prepare:guessNeed')}
          options={needs.map(({ id }) => ({ value: id, label: texts.needs[id] ?? id }))}
          value={need}
          onChange={setNeed}
        />
        <ChoiceChips
          legend={t('prepare:guessPersona')}
          options={PERSONA_IDS.map((id) => ({ value: id, label: codeText(t, 'customer:persona', id) }))}
          value={persona}
          onChange={setPersona}
        />
        <HandbookLine className={styles['meta']} to={partPath('personas')}>
          {t('customer:tellApart')}
        </HandbookLine>
        <p className={styles['meta']}>{t('prepare:later')}</p>
      </div>
      <div className={styles['go']}>
        <Button look="primary" disabled={busy} onClick={() => void go()}>
          {untouched ? t('prepare:goNow') : t('prepare:go', { pronoun })}
        </Button>
      </div>
    </main>
  );
}
