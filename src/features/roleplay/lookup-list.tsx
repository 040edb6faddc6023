import { useTranslation } from 'react-i18next';
import type { Scenario, ScenarioTexts } from '../../scenario/schema.ts';
import { Button } from '../../ui/button.tsx';
import { BeadMeter } from '../../views/meters.tsx';
import styles from './preparation.module.css';

interface Props {
  readonly preparation: Scenario['preparation'];
  readonly texts: ScenarioTexts['lookups'];
  readonly looked: readonly string[];
  readonly onLook: (id: string) => void;
}

/** The button is gone once its card is open: the focus goes to what was found. */
function focusNow(element: HTMLElement | null): void {
  element?.focus();
}

/** Cards to look up, as far as the time goes. */
export function LookupList({ preparation: { budget, lookups }, texts, looked, onLook }: Props) {
  const { t } = useTranslation();
  const left = lookups.reduce((sum, { id, cost }) => sum - (looked.includes(id) ? cost : 0), budget);
  return (
    <>
      <div className={styles['budget']}>
        <h3>{t('prepare:lookups')}</h3>
        <span className={styles['tokens']} role="status">
          {t('prepare:budget', { count: left })}
          <BeadMeter value={left} of={budget} />
        </span>
      </div>
      <ul>
        {lookups.map(({ id, cost }) => {
          const title = texts[id]?.title ?? id;
          return (
            <li key={id} className={styles['lookup']}>
              <span>{title}</span>
              {looked.includes(id) ? (
                <p ref={focusNow} className={styles['found']} tabIndex={-1}>
                  {texts[id]?.text}
                </p>
              ) : (
                <span className={styles['look']}>
                  {cost > 1 ? t('prepare:cost', { cost }) : null}
                  <Button
                    look="link"
                    disabled={cost > left}
                    aria-label={`${t('prepare:lookUp')} ${title}`}
                    onClick={() => onLook(id)}
                  >
                    {t('prepare:lookUp')}
                  </Button>
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
