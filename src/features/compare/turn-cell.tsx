import { useTranslation } from 'react-i18next';
import { codeText } from '../../i18n/texts.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { TurnView } from '../../session/types.ts';
import type { Lang } from '../../shared/lang.ts';
import { CauseLine, NothingMoved } from '../../views/cause-line.tsx';
import { EvidenceText } from '../../views/evidence-text.tsx';
import { Said } from '../../views/said.tsx';
import { Face } from '../../views/face/face.tsx';
import { lookOf } from '../../shared/face.ts';
import styles from './compare.module.css';

interface Props {
  readonly which: 'first' | 'second';
  readonly turn: TurnView;
  readonly lang: Lang;
  readonly scenario: Scenario;
}

/** One turn of one course: the reply with its evidence, the answer, and what moved the mood. */
export function TurnCell({ which, turn, lang, scenario }: Props) {
  const { t } = useTranslation();
  const name = which === 'first' ? t('again:first') : t('again:second');
  const mood = turn.after.mood;
  const moved = turn.causes.find(({ dimension }) => dimension === 'mood') ?? turn.causes[0];
  return (
    <div className={styles['cell']} data-side={which}>
      <h3 className={styles['turnName']}>
        <span className={styles['wide']}>{t('turn', { turn: turn.turn })}</span>
        <span className={styles['narrow']}>
          {t('again:turnOf', { turn: t('turn', { turn: turn.turn }), which: name })}
        </span>
      </h3>
      <p lang={lang}>
        <EvidenceText text={turn.reply} evidence={turn.assessment.evidence} />
      </p>
      <div className={styles['answer']}>
        <Face look={lookOf(scenario)} mood={mood} label={codeText(t, 'customer:mood', mood)} small />
        <div>
          <div className={styles['spoken']} lang={lang}>
            <Said parts={turn.said} channel={scenario.channel} />
          </div>
          {moved === undefined ? <NothingMoved /> : <CauseLine cause={moved} />}
        </div>
      </div>
    </div>
  );
}
