import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { ChannelLine } from '../../views/channel-line.tsx';
import type { Channel } from '../../shared/channel.ts';
import { LineLegend } from '../../views/line-legend.tsx';
import { ActDivider } from '../../views/act-divider.tsx';
import { Said } from '../../views/said.tsx';
import type { ScenarioTexts } from '../../scenario/schema.ts';
import { promisesIn } from '../../session/promises.ts';
import { lastSaid } from '../../session/replay.ts';
import type { RoundView } from '../../session/types.ts';
import { Section } from './section.tsx';
import styles from './debrief.module.css';
import { TurnItem } from './turn-item.tsx';

interface Props {
  readonly view: RoundView;
  /** The customer's, in the language of the round. */
  readonly name: string;
  readonly channel: Channel;
  readonly subject: string;
  readonly words: ScenarioTexts['acts'];
  /** The turn that is open; 0 for none. */
  readonly selected: number;
  readonly onSelect: (turn: number) => void;
  readonly onRetry: (turn: number) => void;
}

/** Everything that was said, turn by turn; the last answer of the customer stands at the end. */
export function Transcript({ view, name, channel, subject, words, selected, onSelect, onRetry }: Props) {
  const { t } = useTranslation();
  const actsAfter = (turn: number) => view.acts.filter(({ afterTurn }) => afterTurn === turn);
  const promises = promisesIn(view);
  return (
    <Section
      title={t('debrief:transcript')}
      hint={t(
        view.turns.some(({ choice }) => choice !== null) ? 'guided:transcriptHint' : 'debrief:transcriptHint',
      )}
    >
      <ChannelLine channel={channel} subject={subject} lang={view.lang} />
      <ol>
        {view.turns.map((turn) => (
          <Fragment key={turn.turn}>
            <TurnItem
              turn={turn}
              name={name}
              channel={channel}
              lang={view.lang}
              open={turn.turn === selected}
              onRetry={() => onRetry(turn.turn)}
              onOpen={() => onSelect(turn.turn === selected ? 0 : turn.turn)}
            />
            {actsAfter(turn.turn).map((act) => (
              <li key={act.act}>
                <div className={styles['customer']} lang={view.lang}>
                  <Said parts={turn.said} channel={channel} />
                </div>
                <ActDivider act={act} words={words[act.act]} promises={promises} lang={view.lang} open />
              </li>
            ))}
          </Fragment>
        ))}
      </ol>
      <div className={styles['last']}>
        <p className={styles['speaker']}>{t('debrief:lastWords', { name })}</p>
        <div className={styles['customer']} lang={view.lang}>
          <Said parts={lastSaid(view)} channel={channel} />
        </div>
      </div>
      <LineLegend />
      <p className={styles['muted']}>{t('debrief:error')}</p>
    </Section>
  );
}
