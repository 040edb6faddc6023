/** The debrief: outcome and the one thing to change, the course of the mood beside the words, every point, the way taken. */
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mannerOf, styleOf, waysOfStyle } from '../../charts/persona/styles.ts';
import { codeText } from '../../i18n/texts.ts';
import { roundsIn, type Attempt } from '../../report/attempts.ts';
import { customerTypes } from '../../report/customer-types.ts';
import { signsIn } from '../../report/signs.ts';
import { calmMoments } from '../../report/calm-moments.ts';
import { debrief } from '../../report/debrief.ts';
import { flowCourse, milestonesOf } from '../../session/flow-course.ts';
import { slipped } from '../../session/self-control.ts';
import { reviewOffers } from '../../session/offers.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { RoundView } from '../../session/types.ts';
import { Notice } from '../../ui/notice.tsx';
import page from '../../views/page.module.css';
import { RubricBars } from '../../views/rubric-bars.tsx';
import { flowOf } from '../flow-of.ts';
import { scoreOf } from '../score-of.ts';
import { useServices } from '../services.ts';
import { calledIn, langIn, textsIn, useLang } from '../use-texts.ts';
import { useAttempts } from '../use-attempts.ts';
import { useRetry } from '../use-retry.ts';
import { Again } from './again.tsx';
import { Attempts } from './attempts.tsx';
import { CalmMoments } from './calm-moments.tsx';
import styles from './debrief.module.css';
import { GuidedSum } from './guided-sum.tsx';
import { HintsList } from './hints-list.tsx';
import { GuessList } from './guess-list.tsx';
import { Keep } from './keep.tsx';
import { MoodCourse } from './mood-course.tsx';
import { Offers } from './offers.tsx';
import { Outcome } from './outcome.tsx';
import { PathTable } from './path-table.tsx';
import { PrintSheets } from './print-sheets.tsx';
import { Promises } from './promises.tsx';
import { Reflections } from './reflections.tsx';
import { roundPage } from './round-page.ts';
import { Rewrites } from './rewrites.tsx';
import { Section } from './section.tsx';
import { Transcript } from './transcript.tsx';
import { Untold } from './untold.tsx';

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

function holds(tree: Attempt, id: string): boolean {
  return roundsIn(tree).some((round) => round.id === id);
}

export function DebriefScreen({ view, scenario }: Props) {
  const { t } = useTranslation();
  const { rubric, flows, signLines } = useServices();
  const { retry, refused } = useRetry();
  const tree = useAttempts(view.id);
  const { branch } = view;
  // Known to be gone, or else taken for there, so that nothing jumps.
  const parent = branch !== null && (tree === null || holds(tree, branch.round)) ? branch.round : null;
  const flow = flowOf(view, scenario, flows);
  const model = useMemo(
    () =>
      debrief({
        view,
        scenario,
        flow,
        course: flowCourse(view.turns, flow),
        milestones: milestonesOf(view, flow),
        wants: customerTypes(view).flatMap(({ persona }) => mannerOf(persona, scenario.style).fit.wants),
        signs: signsIn(view, {
          lines: signLines,
          scenario,
          texts: textsIn(scenario, view.lang),
          waysOf: (persona) => waysOfStyle(styleOf(persona, scenario.style)),
        }),
        graded: rubric.criteria,
        weights: rubric.weights,
        score: scoreOf(view, rubric.weights),
      }),
    [view, scenario, flow, rubric, signLines],
  );
  const [selected, setSelected] = useState(model.deepest ?? 1);
  const reader = useLang();
  const lang = langIn(scenario, reader);
  const texts = textsIn(scenario, lang);
  const spoken = textsIn(scenario, view.lang);
  const pronoun = calledIn(scenario, reader);
  // Only the trainee's own words are said another way.
  const own = useMemo(
    () => model.weak.filter((turn) => model.guided?.turns.includes(turn) !== true),
    [model],
  );
  const offers = useMemo(() => reviewOffers(view.turns, scenario, spoken), [view, scenario, spoken]);

  const sheets = useMemo(
    () => roundPage({ view, scenario, model, offers, flow }, reader, t),
    [view, scenario, model, offers, flow, reader, t],
  );
  const retryFrom = (turn: number): void => void retry(view.id, turn);

  return (
    <>
      <main id="main" className={`${page['wrap']} ${styles['page']}`}>
        <Outcome model={model} turns={view.turns.length} texts={texts} lang={lang} onTotal={showBars}>
          <Again view={view} parent={parent} weakest={model.weakest} onRetry={retryFrom} />
          {refused === null ? null : <Notice alarm>{codeText(t, 'error', refused)}</Notice>}
        </Outcome>
        <Attempts round={view.id} tree={tree} scenario={scenario} />
        {view.turns.length === 0 ? null : (
          <>
            <div className={styles['two']}>
              <MoodCourse model={model} turns={view.turns} selected={selected} onSelect={setSelected} />
              <Transcript
                view={view}
                name={spoken.customer.name}
                channel={scenario.channel}
                subject={spoken.subject ?? spoken.title}
                words={spoken.acts}
                selected={selected}
                onSelect={setSelected}
                onRetry={retryFrom}
              />
            </div>
            <GuidedSum guided={model.guided} />
            <HintsList hints={model.hints} place={{ flow: flow.id, pronoun }} lang={view.lang} />
            <Rewrites view={view} scenario={scenario} weak={own} onRetry={retryFrom} />
            <Section id={BARS} title={t('debrief:bars')} hint={t('debrief:barsHint')}>
              <RubricBars model={model} />
            </Section>
            <div className={styles['two']}>
              <Section title={t('debrief:path')} hint={t('debrief:pathHint')}>
                <PathTable model={model} turns={view.turns.length} flow={flow} />
              </Section>
              <Section title={t('debrief:guess')}>
                <GuessList model={model} texts={texts} />
                <Untold facts={model.neverTold} texts={texts} lang={lang} />
              </Section>
            </div>
            {view.now === null ? null : (
              <Section title={t('debrief:promises')} hint={t('debrief:promisesHint')}>
                <Promises view={view} texts={spoken} />
              </Section>
            )}
            {scenario.authority.length === 0 ? null : (
              <Section title={t('debrief:offers')} hint={t('debrief:offersHint')}>
                <Offers review={offers} texts={texts} />
              </Section>
            )}
          </>
        )}
        <CalmMoments moments={calmMoments(view, (turn) => slipped(turn, flow))} />
        <Reflections saved={view.reflections} />
        <Keep {...sheets} />
      </main>
      <PrintSheets {...sheets} />
    </>
  );
}
