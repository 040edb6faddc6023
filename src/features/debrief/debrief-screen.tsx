/** The debrief: outcome and the one thing to change, the course of the mood beside the words, every point, the way taken. */
import { Printer } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { flowById } from '../../charts/flows/index.ts';
import { PERSONAS } from '../../charts/persona/personas.ts';
import { scoreRound } from '../../grading/score.ts';
import { debrief, scoredTurns } from '../../report/debrief.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { RoundView } from '../../session/types.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { CauseLine, NothingMoved } from '../../views/cause-line.tsx';
import { EmotionCurve } from '../../views/emotion-curve.tsx';
import page from '../../views/page.module.css';
import { RubricBars } from '../../views/rubric-bars.tsx';
import { useRound, useServices } from '../services.ts';
import { textsIn, useLang } from '../use-texts.ts';
import styles from './debrief.module.css';
import { GuessList } from './guess-list.tsx';
import { Outcome } from './outcome.tsx';
import { PathTable } from './path-table.tsx';
import { Reflection } from './reflection.tsx';
import { TurnItem } from './turn-item.tsx';

interface Props {
  readonly view: RoundView;
  readonly scenario: Scenario;
}

const QUESTIONS = [1, 2, 3] as const;

export function DebriefScreen({ view, scenario }: Props) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { rubric } = useServices();
  const { start, reflect } = useRound((round) => round);
  const flow = flowById(view.flow);
  const model = useMemo(() => {
    const felt = PERSONAS[view.persona].fit.fails.criteria;
    const score = scoreRound(scoredTurns(view.turns), rubric.weights, felt);
    return debrief({
      view,
      scenario,
      order: flow.order,
      graded: rubric.criteria,
      weights: rubric.weights,
      score,
    });
  }, [view, scenario, flow, rubric]);
  const [selected, setSelected] = useState(model.deepest ?? 1);
  const lang = useLang();
  const texts = textsIn(scenario, lang);
  const spoken = textsIn(scenario, view.lang);
  const shown = view.turns.find(({ turn }) => turn === selected);

  const again = async (): Promise<void> => {
    const { persona, mode } = view;
    const id = await start({ scenario: scenario.id, persona, lang: view.lang, mode });
    if (id !== null) navigate(`/prepare/${id}`);
  };

  return (
    <main id="main" className={`${page['wrap']} ${styles['page']}`}>
      <Outcome model={model} view={view} texts={texts}>
        <Button look="primary" onClick={() => void again()}>
          {t('debrief:again')}
        </Button>
      </Outcome>
      {view.turns.length === 0 ? null : (
        <>
          <div className={`${styles['section']} ${styles['two']}`}>
            <section>
              <div className={styles['head']}>
                <h2>{t('debrief:curve')}</h2>
              </div>
              <EmotionCurve
                moods={model.moods}
                selected={selected}
                deepest={model.deepest}
                onSelect={setSelected}
              />
              <p className={styles['muted']}>
                {model.deepest === null ? t('debrief:curveHint') : t('debrief:curveHintFall')}
              </p>
              {shown === undefined ? null : (
                <div>
                  <h3>{t('debrief:moved', { turn: selected })}</h3>
                  {shown.causes.length === 0 ? <NothingMoved /> : null}
                  {shown.causes.map((cause) => (
                    <CauseLine key={cause.dimension} cause={cause} />
                  ))}
                </div>
              )}
            </section>
            <section>
              <div className={styles['head']}>
                <h2>{t('debrief:transcript')}</h2>
                <span className={styles['muted']}>{t('debrief:transcriptHint')}</span>
              </div>
              <ol>
                {view.turns.map((turn) => (
                  <TurnItem
                    key={turn.turn}
                    turn={turn}
                    name={spoken.customer.name}
                    lang={view.lang}
                    open={turn.turn === selected}
                    onOpen={() => setSelected(turn.turn === selected ? 0 : turn.turn)}
                  />
                ))}
              </ol>
              <p className={styles['muted']}>{t('debrief:error')}</p>
            </section>
          </div>
          <section className={styles['section']}>
            <div className={styles['head']}>
              <h2>{t('debrief:bars')}</h2>
              <span className={styles['muted']}>{t('debrief:barsHint')}</span>
            </div>
            <RubricBars model={model} />
          </section>
          <div className={`${styles['section']} ${styles['two']}`}>
            <section>
              <div className={styles['head']}>
                <h2>{t('debrief:path')}</h2>
                <span className={styles['muted']}>{t('debrief:pathHint')}</span>
              </div>
              <PathTable model={model} control={flow.control} />
            </section>
            <section>
              <div className={styles['head']}>
                <h2>{t('debrief:guess')}</h2>
              </div>
              <GuessList model={model} persona={view.persona} texts={texts} />
            </section>
          </div>
        </>
      )}
      <section className={styles['section']}>
        <div className={styles['head']}>
          <h2>{t('debrief:questions')}</h2>
          <span className={styles['muted']}>{t('debrief:questionsHint')}</span>
        </div>
        <div className={styles['questions']}>
          {QUESTIONS.map((question) => (
            <Reflection
              key={question}
              question={question}
              saved={view.reflections[question] ?? ''}
              onSave={(text) => reflect(question, text)}
            />
          ))}
        </div>
        <div className={styles['actions']}>
          <ButtonLink href="#/">{t('debrief:home')}</ButtonLink>
          <Button onClick={() => window.print()}>
            <Printer size={18} aria-hidden="true" />
            {t('debrief:print')}
          </Button>
        </div>
      </section>
    </main>
  );
}
