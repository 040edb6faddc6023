import { useTranslation } from 'react-i18next';
import type { RoundView, TurnView } from '../../session/types.ts';
import type { Channel } from '../../shared/channel.ts';
import { EvidenceText } from '../../views/evidence-text.tsx';
import { Said } from '../../views/said.tsx';
import styles from './compare.module.css';

interface Props {
  readonly view: RoundView;
  readonly channel: Channel;
  /** Turns that both begin with. */
  readonly shared: readonly TurnView[];
}

/** What both courses begin with, told once: the words at which they part, and on request all before them. */
export function Shared({ view, channel, shared }: Props) {
  const { t } = useTranslation();
  const { lang } = view;
  const before = shared.at(-1)?.said ?? view.opening;
  return (
    <section className={styles['shared']}>
      <div>
        <h2>{shared.length === 0 ? t('again:sharedNone') : t('again:shared', { count: shared.length })}</h2>
        {shared.length === 0 ? null : (
          <details className={styles['earlier']}>
            <summary>{t('again:sharedAll')}</summary>
            <ol>
              {shared.map((turn) => (
                <li key={turn.turn}>
                  <div className={styles['spoken']} lang={lang}>
                    <Said parts={turn.heard} channel={channel} />
                  </div>
                  <p className={styles['turnName']}>{t('turn', { turn: turn.turn })}</p>
                  <p lang={lang}>
                    <EvidenceText text={turn.reply} evidence={turn.assessment.evidence} />
                  </p>
                </li>
              ))}
            </ol>
          </details>
        )}
      </div>
      <div className={styles['spoken']} lang={lang}>
        <Said parts={before} channel={channel} />
      </div>
    </section>
  );
}
