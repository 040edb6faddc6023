import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TRUSTS } from '../shared/customer.ts';
import type { Channel } from '../shared/channel.ts';
import type { Look } from '../shared/face.ts';
import { codeText } from '../i18n/texts.ts';
import { wallTimeText } from '../i18n/wall-time-text.ts';
import type { WallTime } from '../shared/wall-time.ts';
import type { CustomerState } from '../scenario/types.ts';
import styles from './customer-panel.module.css';
import { Hidden } from '../ui/notice.tsx';
import { ChannelIcon } from './channel-icon.tsx';
import { Face } from './face/face.tsx';
import { BeadMeter, MoodPips, StepMeter } from './meters.tsx';
import { Scene } from './scene/scene.tsx';
import { VoiceLine } from './scene/voice-line.tsx';

interface Props {
  readonly name: string;
  readonly look: Look;
  readonly state: CustomerState;
  /** Patience at the start. */
  readonly patience: number;
  readonly channel: Channel;
  /** What the channel tells by now beside its name. */
  readonly note: string | null;
  /** How many wait behind, at a counter. */
  readonly waiting: number;
  /** On the scenario's clock; `null` where it has none. */
  readonly time: WallTime | null;
  readonly children?: ReactNode;
}

/** Left and upper corner of each pane of the window, before it falls slanting on the wall. */
const PANES = [-30, 96, 222].flatMap((x) => [-70, 124].map((y) => [x, y] as const));

/** Daylight through a window, falling on the wall. */
function Light() {
  return (
    <svg
      className={styles['light']}
      viewBox="0 0 272 384"
      preserveAspectRatio="xMidYMin slice"
      aria-hidden="true"
    >
      <g transform="matrix(1 0.12 0.28 1 -40 0)">
        {PANES.map(([x, y]) => (
          <rect key={`${x} ${y}`} x={x} y={y} width={112} height={180} />
        ))}
      </g>
    </svg>
  );
}

/** The customer beside the talk: as seen or heard, mood, trust, patience, channel, clock. */
export function CustomerPanel(props: Props) {
  const { name, look, state, patience, channel, note, waiting, time, children } = props;
  const { t, i18n } = useTranslation();
  const trust = TRUSTS.indexOf(state.trust);
  return (
    <aside className={styles['panel']} aria-label={t('customer:panel')}>
      <Light />
      <Scene channel={channel} look={look} mood={state.mood} waiting={waiting} />
      <p className={styles['name']}>{name}</p>
      <p className={styles['mood']}>
        {codeText(t, 'customer:mood', state.mood)}
        <MoodPips mood={state.mood} />
      </p>
      <dl className={styles['facts']}>
        {channel === 'phone' ? (
          <>
            <dt>{t('channel:voiceLabel')}</dt>
            <dd>{codeText(t, 'channel:voice', state.mood)}</dd>
          </>
        ) : null}
        <dt>{t('customer:trustLabel')}</dt>
        <dd>
          <StepMeter value={trust + 1} of={TRUSTS.length} />
          {codeText(t, 'customer:trust', state.trust)}
        </dd>
        <dt>{t('customer:patienceLabel')}</dt>
        <dd>
          <BeadMeter value={state.patience} of={patience} />
          {t('customer:patienceLeft', { count: state.patience })}
        </dd>
        <dt>{t('customer:channelLabel')}</dt>
        <dd>
          <span className={styles['channel']}>
            <ChannelIcon channel={channel} />
            {codeText(t, 'customer:channel', channel)}
          </span>
          {note === null ? null : <span className={styles['muted']}>{note}</span>}
        </dd>
        {time === null ? null : (
          <>
            <dt>{t('customer:clockLabel')}</dt>
            <dd>
              <time dateTime={time}>{wallTimeText(time, i18n.language)}</time>
            </dd>
          </>
        )}
      </dl>
      {children}
    </aside>
  );
}

/** The same in one line, for narrow screens; what belongs to the talk as a whole goes below it. */
export function CustomerStrip({
  name,
  look,
  state,
  channel,
  time,
  children,
}: Pick<Props, 'name' | 'look' | 'state' | 'channel' | 'time' | 'children'>) {
  const { t, i18n } = useTranslation();
  return (
    <section className={styles['strip']} aria-label={t('customer:panel')}>
      {channel === 'phone' ? (
        <VoiceLine mood={state.mood} small />
      ) : (
        <Face look={look} mood={state.mood} small />
      )}
      <p>
        <span className={styles['channel']}>
          <ChannelIcon channel={channel} />
          <Hidden>{codeText(t, 'customer:channel', channel)}</Hidden>
        </span>{' '}
        <b>{name}</b> {'·'} {codeText(t, 'customer:mood', state.mood)}
        {time === null ? null : (
          <>
            {' · '}
            <time dateTime={time}>{wallTimeText(time, i18n.language)}</time>
          </>
        )}
        <br />
        <span className={styles['muted']}>
          {t('customer:trustLabel')} {codeText(t, 'customer:trust', state.trust)} {'·'}{' '}
          {t('customer:patienceLabel')} {t('customer:patienceLeft', { count: state.patience })}
        </span>
      </p>
      <MoodPips mood={state.mood} />
      <div className={styles['below']}>{children}</div>
    </section>
  );
}
