/** The debrief: outcome and the one thing to change, the course of the mood beside the words, every point, the way taken. */
import { Printer } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { flowById } from '../../charts/flows/index.ts';
import { PERSONAS } from '../../charts/persona/personas.ts';
import { codeText } from '../../i18n/texts.ts';
import { debrief } from '../../report/debrief.ts';
import { reviewOffers } from '../../session/offers.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { RoundView } from '../../session/types.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import page from '../../views/page.module.css';
import { RubricBars } from '../../views/rubric-bars.tsx';
import { scoreOf } from '../score-of.ts';
import { useServices } from '../services.ts';
import { langIn, textsIn, useLang } from '../use-texts.ts';
import { useRetry } from '../use-retry.ts';
import { Again } from './again.tsx';
import { Attempts } from './attempts.tsx';
import styles from './debrief.module.css';
import { GuessList } from './guess-list.tsx';
import { MoodCourse } from './mood-course.tsx';
import { Offers } from './offers.tsx';
import { Outcome } from './outcome.tsx';
import { PathTable } from './path-table.tsx';
import { Reflections } from './reflections.tsx';
import { Rewrites } from './rewrites.tsx';
import { Section } from './section.tsx';
import { Transcript } from './transcript.tsx';
import { Untold } from './untold.tsx';
import { usePrintOpen } from './use-print-open.ts';

interface Props {
  readonly view: RoundView;
  readonly scenario: Scenario;
}

const BARS = 'bars';

function showBars(): void {
  const heading = document.getElementById(BARS);
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}

export function DebriefScreen({ view, scenario }: Props) {
  const { t } = useTranslation();
  const { rubric } = useServices();
  const { retry, refused } = useRetry();
  const flow = flowById(view.flow);
  const model = useMemo(
    () =>
      debrief({
        view,
        scenario,
        order: flow.order,
        wants: PERSONAS[view.persona].fit.wants,
        graded: rubric.criteria,
        weights: rubric.weights,
        score: scoreOf(view, rubric.weights),
      }),
    [view, scenario, flow, rubric],
  );
  const [selected, setSelected] = useState(model.deepest ?? 1);
  const main = useRef<HTMLElement>(null);
  usePrintOpen(main);
  const lang = langIn(scenario, useLang());
  const texts = textsIn(scenario, lang);
  const spoken = textsIn(scenario, view.lang);
  const offers = useMemo(() => reviewOffers(view.turns, scenario, spoken), [view, scenario, spoken]);

  const retryFrom = (turn: number): void => void retry(view.id, turn);

  return (
    <main ref={main} id="main" className={`${page['wrap']} ${styles['page']}`}>
      <Outcome model={model} turns={view.turns.length} texts={texts} lang={lang} onTotal={showBars}>
        <Again view={view} weakest={model.weakest} onRetry={retryFrom} />
        {refused === null ? null : <Notice alarm>{codeText(t, 'error', refused)}</Notice>}
      </Outcome>
      <Attempts round={view.id} scenario={scenario} />
      {view.turns.length === 0 ? null : (
        <>
          <div className={styles['two']}>
            <MoodCourse model={model} turns={view.turns} selected={selected} onSelect={setSelected} />
            <Transcript
              view={view}
              name={spoken.customer.name}
              selected={selected}
              onSelect={setSelected}
              onRetry={retryFrom}
            />
          </div>
          <Rewrites view={view} scenario={scenario} weakest={model.weakest} onRetry={retryFrom} />
          <Section id={BARS} title={t('debrief:bars')} hint={t('debrief:barsHint')}>
            <RubricBars model={model} />
          </Section>
          <div className={styles['two']}>
            <Section title={t('debrief:path')} hint={t('debrief:pathHint')}>
              <PathTable model={model} turns={view.turns.length} control={flow.control} />
            </Section>
            <Section title={t('debrief:guess')}>
              <GuessList model={model} persona={view.persona} texts={texts} />
              <Untold facts={model.neverTold} texts={texts} lang={lang} />
            </Section>
          </div>
          {scenario.authority.length === 0 ? null : (
            <Section title={t('debrief:offers')} hint={t('debrief:offersHint')}>
              <Offers review={offers} texts={texts} />
            </Section>
          )}
        </>
      )}
      <Reflections saved={view.reflections} />
      <div className={styles['actions']}>
        <ButtonLink href="#/">{t('debrief:home')}</ButtonLink>
        <Button onClick={() => window.print()}>
          <Printer size={18} aria-hidden="true" />
          {t('debrief:print')}
        </Button>
      </div>
    </main>
  );
}
