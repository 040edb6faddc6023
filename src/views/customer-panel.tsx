import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TRUSTS } from '../shared/customer.ts';
import type { Look } from '../shared/face.ts';
import { codeText } from '../i18n/texts.ts';
import { wallTimeText } from '../i18n/wall-time-text.ts';
import type { WallTime } from '../shared/wall-time.ts';
import type { CustomerState } from '../scenario/types.ts';
import styles from './customer-panel.module.css';
import { Face } from './face/face.tsx';
import { BeadMeter, MoodPips, StepMeter } from './meters.tsx';

interface Props {
  readonly name: string;
  readonly look: Look;
  readonly state: CustomerState;
  /** Patience at the start. */
  readonly patience: number;
  readonly channel: string;
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

/** The customer beside the talk: face, mood, trust, patience, channel, clock. */
export function CustomerPanel({ name, look, state, patience, channel, time, children }: Props) {
  const { t, i18n } = useTranslation();
  const trust = TRUSTS.indexOf(state.trust);
  return (
    <aside className={styles['panel']} aria-label={t('customer:panel')}>
      <Light />
      <div className={styles['face']}>
        <Face look={look} mood={state.mood} />
      </div>
      <p className={styles['name']}>{name}</p>
      <p className={styles['mood']}>
        {codeText(t, 'customer:mood', state.mood)}
        <MoodPips mood={state.mood} />
      </p>
      <dl className={styles['facts']}>
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
        <dd>{channel}</dd>
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
  time,
  children,
}: Pick<Props, 'name' | 'look' | 'state' | 'time' | 'children'>) {
  const { t, i18n } = useTranslation();
  return (
    <section className={styles['strip']} aria-label={t('customer:panel')}>
      <Face look={look} mood={state.mood} small />
      <p>
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
