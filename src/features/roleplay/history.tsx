import { RotateCcw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SaidPart, TurnView } from '../../session/types.ts';
import { Button } from '../../ui/button.tsx';
import { Hidden } from '../../ui/notice.tsx';
import { CauseLine, CauseList, NothingMoved } from '../../views/cause-line.tsx';
import { EvidenceText } from '../../views/evidence-text.tsx';
import styles from './talk.module.css';

/** What the customer said, a paragraph for each part; the language stands on the block around it. */
export function Said({ parts }: { readonly parts: readonly SaidPart[] }) {
  return parts.map(({ line, text }) => <p key={line}>{text}</p>);
}

interface TurnProps {
  readonly turn: TurnView;
  readonly name: string;
  readonly lang: string;
  /** Findings and reasons are shown: not in an exam. */
  readonly open: boolean;
  /** Goes back to a turn and says it anew; left out where that can't be done. */
  readonly onRetry?: ((turn: number) => void) | undefined;
}

/** What a reply moved: the first cause in a line, all of them on request. */
function Causes({ causes }: Pick<TurnView, 'causes'>) {
  const { t } = useTranslation();
  const [first] = causes;
  return (
    <div className={styles['causes']}>
      {first === undefined ? <NothingMoved /> : <CauseLine cause={first} />}
      {causes.length < 2 ? null : (
        <details className={styles['more']}>
          <summary>{t('talk:moreCauses')}</summary>
          <CauseList causes={causes} />
        </details>
      )}
    </div>
  );
}

/** One turn: what was said to the trainee, the reply, and what it moved. */
export function HistoryTurn({ turn, name, lang, open, onRetry }: TurnProps) {
  const { t } = useTranslation();
  return (
    <>
      <div className={styles['turn']}>
        <span className={styles['speaker']}>{name}</span>
        <div className={styles['customer']} lang={lang}>
          <Said parts={turn.heard} />
        </div>
      </div>
      <div className={styles['turn']}>
        <span className={styles['speaker']}>{t('talk:you')}</span>
        <p lang={lang}>
          <EvidenceText text={turn.reply} evidence={open ? turn.assessment.evidence : []} />
        </p>
      </div>
      {open ? <Causes causes={turn.causes} /> : null}
      {onRetry === undefined ? null : (
        <Button look="quiet" className={styles['retry']} onClick={() => onRetry(turn.turn)}>
          <RotateCcw size="1em" aria-hidden="true" />
          {t('again:here')}
          <Hidden> {t('turn', { turn: turn.turn })}</Hidden>
        </Button>
      )}
    </>
  );
}

interface TalkProps extends Omit<TurnProps, 'turn'> {
  readonly turns: readonly TurnView[];
}

/** The talk so far: the last turn open, the earlier ones folded. */
export function History({ turns, ...rest }: TalkProps) {
  const { t } = useTranslation();
  const earlier = turns.slice(0, -1);
  const last = turns.at(-1);
  return (
    <>
      {earlier.length === 0 ? null : (
        <details className={`${styles['history']} ${styles['more']}`}>
          <summary>{t('talk:history', { count: earlier.length })}</summary>
          {earlier.map((turn) => (
            <HistoryTurn key={turn.turn} turn={turn} {...rest} />
          ))}
        </details>
      )}
      {last === undefined ? null : <HistoryTurn key={last.turn} turn={last} {...rest} />}
    </>
  );
}
