import { useTranslation } from 'react-i18next';
import { LineLegend } from '../../views/line-legend.tsx';
import type { RoundView } from '../../session/types.ts';
import { Section } from './section.tsx';
import styles from './debrief.module.css';
import { TurnItem } from './turn-item.tsx';

interface Props {
  readonly view: RoundView;
  /** The customer's, in the language of the round. */
  readonly name: string;
  /** The turn that is open; 0 for none. */
  readonly selected: number;
  readonly onSelect: (turn: number) => void;
  readonly onRetry: (turn: number) => void;
}

/** Everything that was said, turn by turn; the last answer of the customer stands at the end. */
export function Transcript({ view, name, selected, onSelect, onRetry }: Props) {
  const { t } = useTranslation();
  const last = view.turns.at(-1)?.said ?? [];
  return (
    <Section title={t('debrief:transcript')} hint={t('debrief:transcriptHint')}>
      <ol>
        {view.turns.map((turn) => (
          <TurnItem
            key={turn.turn}
            turn={turn}
            name={name}
            lang={view.lang}
            open={turn.turn === selected}
            onRetry={() => onRetry(turn.turn)}
            onOpen={() => onSelect(turn.turn === selected ? 0 : turn.turn)}
          />
        ))}
      </ol>
      <div className={styles['last']}>
        <p className={styles['speaker']}>{t('debrief:lastWords', { name })}</p>
        <div className={styles['customer']} lang={view.lang}>
          {last.map(({ line, text }) => (
            <p key={line}>{text}</p>
          ))}
        </div>
      </div>
      <LineLegend />
      <p className={styles['muted']}>{t('debrief:error')}</p>
    </Section>
  );
}
