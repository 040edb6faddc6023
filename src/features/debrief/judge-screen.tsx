/** One quiet page before the debrief: who was it, what was wanted, where did it turn, and how was I? Each may be passed over. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { codeText } from '../../i18n/texts.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Judgement, OwnRating, RoundView } from '../../session/types.ts';
import { PERSONA_IDS } from '../../shared/customer.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceChips } from '../../ui/chips.tsx';
import { Notice } from '../../ui/notice.tsx';
import page from '../../views/page.module.css';
import { useRound } from '../services.ts';
import { textsIn } from '../use-texts.ts';
import styles from './judge.module.css';
import { TurnChoice } from './turn-choice.tsx';

interface Props {
  readonly view: RoundView;
  readonly scenario: Scenario;
}

const NOTHING: Judgement = { persona: null, need: null, turningPoint: null, empathy: null };
const RATINGS: readonly OwnRating[] = [1, 2, 3, 4, 5];

export function JudgeScreen({ view, scenario }: Props) {
  const { t } = useTranslation();
  const judge = useRound((round) => round.judge);
  const busy = useRound((round) => round.busy);
  const error = useRound((round) => round.error);
  const [judgement, setJudgement] = useState<Judgement>(NOTHING);
  const [failed, setFailed] = useState(false);
  const { needs } = scenario.preparation;
  const texts = textsIn(scenario, view.lang);
  // In a second try both are known from the debrief of the first.
  const isNew = view.branch === null;
  // Of replies that others wrote nobody can judge the own empathy.
  const isOwn = view.turns.some(({ choice }) => choice === null);
  const hides = needs.some(({ hidden }) => hidden);
  const go = (said: Judgement): void => void judge(said).then((kept) => setFailed(!kept));
  const untouched = Object.values(judgement).every((value) => value === null);
  return (
    <main id="main" className={`${page['wrap']} ${styles['page']}`}>
      <h1 tabIndex={-1}>{t('judge:title')}</h1>
      <p className={styles['hint']}>{t('judge:hint')}</p>
      {isNew ? (
        <ChoiceChips
          legend={t('judge:persona')}
          options={PERSONA_IDS.map((id) => ({ value: id, label: codeText(t, 'customer:persona', id) }))}
          value={judgement.persona}
          onChange={(persona) => setJudgement({ ...judgement, persona })}
        />
      ) : null}
      {isNew && hides ? (
        <ChoiceChips
          legend={t('judge:need')}
          options={needs.map(({ id }) => ({
            value: id,
            label: <span lang={view.lang}>{texts.needs[id] ?? id}</span>,
          }))}
          value={judgement.need}
          onChange={(need) => setJudgement({ ...judgement, need })}
        />
      ) : null}
      <TurnChoice
        view={view}
        value={judgement.turningPoint}
        onChange={(turningPoint) => setJudgement({ ...judgement, turningPoint })}
      />
      {isOwn ? (
        <ChoiceChips
          legend={t('judge:empathy')}
          options={RATINGS.map((rating) => ({
            value: String(rating),
            label: codeText(t, 'judge:rating', rating),
          }))}
          value={judgement.empathy === null ? null : String(judgement.empathy)}
          onChange={(rating) => setJudgement({ ...judgement, empathy: Number(rating) as OwnRating })}
        />
      ) : null}
      {failed && error !== null ? <Notice alarm>{codeText(t, 'error', error)}</Notice> : null}
      <div className={styles['go']}>
        <Button look="primary" disabled={busy || untouched} onClick={() => go(judgement)}>
          {t('judge:go')}
        </Button>
        <Button look="link" disabled={busy} onClick={() => go(NOTHING)}>
          {t('judge:skip')}
        </Button>
      </div>
    </main>
  );
}
