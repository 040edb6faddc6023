import { useTranslation } from 'react-i18next';
import { codeText } from '../../i18n/texts.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { RoundView, TurnView } from '../../session/types.ts';
import { CauseLine, NothingMoved } from '../../views/cause-line.tsx';
import { EvidenceText } from '../../views/evidence-text.tsx';
import { Face } from '../../views/face.tsx';
import styles from './compare.module.css';

interface Props {
  readonly which: 'first' | 'second';
  readonly row: number;
  /** `null` where this course has no such turn. */
  readonly turn: TurnView | null;
  readonly view: RoundView;
  readonly scenario: Scenario;
}

/** One turn of one course: the reply with its evidence, the answer, and what moved the mood. */
export function TurnCell({ which, row, turn, view: { lang, phase }, scenario }: Props) {
  const { t } = useTranslation();
  const name = codeText(t, 'again', which);
  if (turn === null) {
    return (
      <div className={styles['cell']} data-side={which} data-empty="true">
        <p className={styles['muted']}>{phase === 'talking' ? t('again:none') : t('again:over')}</p>
      </div>
    );
  }
  const mood = turn.after.mood;
  const moved = turn.causes.find(({ dimension }) => dimension === 'mood') ?? turn.causes[0];
  return (
    <div className={styles['cell']} data-side={which}>
      <h3 className={styles['turnName']}>
        <span className={styles['wide']}>{t('turn', { turn: row })}</span>
        <span className={styles['narrow']}>
          {t('again:turnOf', { turn: t('turn', { turn: row }), which: name })}
        </span>
      </h3>
      <p lang={lang}>
        <EvidenceText text={turn.reply} evidence={turn.assessment.evidence} />
      </p>
      <div className={styles['answer']}>
        <Face look={scenario.face} mood={mood} label={codeText(t, 'customer:mood', mood)} small />
        <div>
          <div className={styles['spoken']} lang={lang}>
            {turn.said.map(({ line, text }) => (
              <p key={line}>{text}</p>
            ))}
          </div>
          {moved === undefined ? <NothingMoved /> : <CauseLine cause={moved} />}
        </div>
      </div>
    </div>
  );
}
