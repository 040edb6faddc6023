import { useTranslation } from 'react-i18next';
import { translatorOf } from '../../i18n/texts.ts';
import { guidedLines } from '../../report/guided-text.ts';
import type { GuidedSummary } from '../../report/guided.ts';
import styles from './debrief.module.css';
import { Section } from './section.tsx';

/** That replies were chosen, how many were the best, and how often the reason held; nothing where none was chosen. */
export function GuidedSum({ guided }: { readonly guided: GuidedSummary | null }) {
  const { t } = useTranslation();
  if (guided === null) return null;
  return (
    <Section title={t('guided:sum.title')} hint={t('guided:sum.hint')}>
      <ul className={styles['list']}>
        {guidedLines(guided, translatorOf(t)).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Section>
  );
}
