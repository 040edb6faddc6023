import { useTranslation } from 'react-i18next';
import { codeText } from '../../../i18n/texts.ts';
import { Button } from '../../../ui/button.tsx';
import { Hidden } from '../../../ui/notice.tsx';
import { BREATH, breathAt, BREATHS } from './breath.ts';
import { PacerShape } from './pacer-shape.tsx';
import styles from './pacer.module.css';
import { usePacer } from './use-pacer.ts';

interface Props {
  readonly onBreathed: (taken: { breaths: number; seconds: number }) => void;
  readonly onBack: () => void;
}

/** Breathing with a shape and a count: in for 4, hold for 7, out for 8. Nothing begins by itself. */
export function Pacer({ onBreathed, onBack }: Props) {
  const { t } = useTranslation();
  const { state, seconds, start, stop } = usePacer(onBreathed);
  const breathing = state === 'breathing';
  const { breath, phase, left, second } = breathAt(seconds);
  const word = codeText(t, 'calm:phase', phase);
  const breaths = Math.floor(seconds / BREATH);
  const ended = breaths > 0 ? t('calm:done', { count: breaths }) : t('calm:stopped');
  return (
    <div className={styles['pacer']}>
      <div className={styles['stage']}>
        <PacerShape phase={breathing ? phase : null} second={breathing ? second : 0} />
        {breathing ? (
          <p className={styles['count']} aria-hidden="true">
            <b>{left}</b>
            <span>{word}</span>
          </p>
        ) : null}
      </div>
      {/* What is said takes turns in one place as high as the longest of it, so that nothing jumps. */}
      <div className={styles['say']}>
        <p data-quiet={state !== 'rest'}>{t('calm:how')}</p>
        {breathing ? <p>{t('calm:nth', { breath, of: BREATHS })}</p> : null}
        <div role="status">
          {breathing ? <Hidden>{t('calm:left', { phase: word, left })}</Hidden> : null}
          {state === 'done' || state === 'stopped' ? <p>{ended}</p> : null}
        </div>
      </div>
      <div className={styles['do']}>
        {/* One button all along, so that the focus stays where it is. */}
        <Button look={state === 'rest' ? 'primary' : 'plain'} onClick={breathing ? stop : start}>
          {breathing ? t('calm:stop') : state === 'rest' ? t('calm:start') : t('calm:restart')}
        </Button>
        {state === 'done' || state === 'stopped' ? (
          <Button look="primary" onClick={onBack}>
            {t('calm:back')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
