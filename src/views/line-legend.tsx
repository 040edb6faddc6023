import { useTranslation } from 'react-i18next';
import { LineSample } from './evidence-text.tsx';
import styles from './line-legend.module.css';

const KINDS = ['specific', 'generic', 'pitfall', 'act'] as const;

/** What the lines under the words mean. */
export function LineLegend() {
  const { t } = useTranslation();
  return (
    <ul className={styles['legend']} aria-label={t('talk:legend')}>
      {KINDS.map((kind) => (
        <li key={kind}>
          <LineSample kind={kind} />
          {t(`talk:legend_${kind}`)}
        </li>
      ))}
    </ul>
  );
}
