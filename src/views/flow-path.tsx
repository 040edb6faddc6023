import { useTranslation } from 'react-i18next';
import { codeText } from '../i18n/texts.ts';
import { Hidden } from '../ui/notice.tsx';
import styles from './flow-path.module.css';

export interface FlowStep {
  readonly id: string;
  /** `writing`: the reply being typed would carry it. */
  readonly state: 'done' | 'writing' | 'open';
  /** The turn that carried it, from 1. */
  readonly turn: number | null;
}

/** Control of oneself: never lost, lost with the last reply, or lost before and mended. */
export type ControlState = 'kept' | 'lost' | 'mended';

interface Props {
  readonly steps: readonly FlowStep[];
  /** `null` for a flow without the rail. */
  readonly control: ControlState | null;
}

/** The taught way as stations; Control is a rail beside all of them. */
export function FlowPath({ steps, control }: Props) {
  const { t } = useTranslation();
  return (
    <div>
      <div className={`${styles['wide']} ${control === null ? styles['open'] : ''}`}>
        {control === null ? null : (
          <span className={styles['rail']} data-control={control} aria-hidden="true" />
        )}
        <ol>
          {steps.map(({ id, state, turn }) => (
            <li key={id} data-step={state}>
              <b>{codeText(t, 'flows:step', id)}</b>{' '}
              <span className={styles['muted']}>
                {state === 'writing' ? t('talk:stepWriting') : null}
                {state === 'done' && turn !== null ? t('turn', { turn }) : null}
                {state === 'open' ? <Hidden>{t('talk:stepOpen')}</Hidden> : null}
              </span>
            </li>
          ))}
        </ol>
      </div>
      {control === null ? null : <p className={styles['rule']}>{codeText(t, 'talk:control', control)}</p>}
    </div>
  );
}

/** The same as a row of segments, for narrow screens. */
export function FlowSegments({ steps, control }: Props) {
  const { t } = useTranslation();
  const word = (state: string) => codeText(t, 'flows:state', state);
  return (
    <ol className={styles['narrow']}>
      {control === null ? null : (
        <li data-step={control === 'lost' ? 'lost' : 'done'} title={codeText(t, 'talk:control', control)}>
          {t('flows:short.control')}
        </li>
      )}
      {steps.map(({ id, state }) => (
        <li key={id} data-step={state} title={word(state)}>
          {codeText(t, 'flows:short', id)}
        </li>
      ))}
    </ol>
  );
}
