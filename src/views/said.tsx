import { Eye } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { isDirection } from '../report/said.ts';
import type { SaidPart } from '../session/types.ts';
import { Hidden } from '../ui/notice.tsx';
import styles from './said.module.css';

/** What the customer said, a paragraph for each part, and what happened in between; the language stands on the block around it. */
export function Said({ parts }: { readonly parts: readonly SaidPart[] }) {
  return parts.map((part) =>
    isDirection(part) ? <Direction key={part.line} text={part.text} /> : <p key={part.line}>{part.text}</p>,
  );
}

/** Something that happens in the scene. */
function Direction({ text }: { readonly text: string }) {
  const { t, i18n } = useTranslation();
  return (
    <div className={styles['direction']} role="note">
      <Eye size="1.1em" aria-hidden="true" />
      <span>
        <Hidden>
          <span lang={i18n.language}>{t('talk:happens')}</span>{' '}
        </Hidden>
        {text}
      </span>
    </div>
  );
}
