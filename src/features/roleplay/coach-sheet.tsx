import { ChevronUp } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/dialog.tsx';
import styles from './talk.module.css';

interface Props {
  readonly hint: string | null;
  /** What the sheet holds: the coach. */
  readonly children: ReactNode;
}

/** The coach on a narrow screen: a line over the composer, its last hint in it, that opens a sheet. */
export function CoachSheet({ hint, children }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles['narrow']}>
      <button type="button" className={styles['handle']} onClick={() => setOpen(true)}>
        <ChevronUp size={22} aria-hidden="true" />
        <span>{hint ?? t('talk:coach')}</span>
      </button>
      <Dialog
        open={open}
        place="sheet"
        title={t('talk:coach')}
        closeLabel={t('close')}
        onClose={() => setOpen(false)}
      >
        {children}
      </Dialog>
    </div>
  );
}
