import { useTranslation } from 'react-i18next';
import type { DebriefModel } from '../../report/types.ts';
import type { TurnView } from '../../session/types.ts';
import { CauseList } from '../../views/cause-line.tsx';
import { EmotionCurve } from '../../views/emotion-curve.tsx';
import styles from './debrief.module.css';
import { Section } from './section.tsx';

interface Props {
  readonly model: DebriefModel;
  readonly turns: readonly TurnView[];
  readonly selected: number;
  readonly onSelect: (turn: number) => void;
}

/** The course of the mood, and what moved it in the turn that is open. */
export function MoodCourse({ model, turns, selected, onSelect }: Props) {
  const { t } = useTranslation();
  const { moods, deepest, guess } = model;
  const shown = turns.find(({ turn }) => turn === selected);
  return (
    <Section title={t('debrief:curve')}>
      <EmotionCurve
        moods={moods}
        selected={selected}
        deepest={deepest}
        turned={guess.types.slice(1)}
        onSelect={onSelect}
      />
      <p className={styles['muted']}>
        {deepest === null ? t('debrief:curveHint') : t('debrief:curveHintFall')}
      </p>
      {shown === undefined ? null : (
        <div className={styles['moved']}>
          <h3>{t('debrief:moved', { turn: selected })}</h3>
          <CauseList causes={shown.causes} />
        </div>
      )}
    </Section>
  );
}
