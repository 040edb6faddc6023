import { useTranslation } from 'react-i18next';
import { flowText, stepText } from '../i18n/texts.ts';
import { flowPath } from '../shared/handbook.ts';
import { HandbookLine } from './handbook-link.tsx';
import styles from './flow-about.module.css';

interface Props {
  readonly flow: string;
  /** In the taught order. */
  readonly steps: readonly string[];
}

/** What a flow is for, and what each of its steps is and how it sounds: folded until it is asked for. */
export function FlowAbout({ flow, steps }: Props) {
  const { t } = useTranslation();
  return (
    <details className={styles['about']}>
      <summary>{t('flows:about', { name: flowText(t, flow, 'name') })}</summary>
      <p>{flowText(t, flow, 'about')}</p>
      <dl>
        {steps.map((step) => (
          <div key={step}>
            <dt>{stepText(t, flow, step, 'name')}</dt>
            <dd>{stepText(t, flow, step, 'what')}</dd>
          </div>
        ))}
      </dl>
      <HandbookLine className={styles['more']} to={flowPath(flow)}>
        {t('flows:inHandbook')}
      </HandbookLine>
    </details>
  );
}
