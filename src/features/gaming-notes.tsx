import { useTranslation } from 'react-i18next';
import { gamingCodes } from '../grading/gaming/gamed.ts';
import type { Settled } from '../grading/types.ts';
import { codeText } from '../i18n/texts.ts';
import styles from './gaming-notes.module.css';

/** Why words that look like points earned none; nothing where all of them count. */
export function GamingNotes({ settled }: { readonly settled: readonly Settled[] }) {
  const { t } = useTranslation();
  return gamingCodes(settled).map((code) => (
    <p key={code} className={styles['note']}>
      {codeText(t, 'debrief:gaming', code)}
    </p>
  ));
}
