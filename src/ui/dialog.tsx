import { X } from 'lucide-react';
import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { Button } from './button.tsx';
import styles from './controls.module.css';

interface Props {
  readonly open: boolean;
  readonly title: ReactNode;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** `sheet`: at the foot of the window, over its whole width · `side`: at its end, over its whole height. */
  readonly place?: 'middle' | 'sheet' | 'side';
  readonly children: ReactNode;
}

const PLACES = { middle: undefined, sheet: styles['sheet'], side: styles['side'] } as const;

/** The browser's own modal dialog: Esc closes it, focus stays inside and goes back where it was. */
export function Dialog({ open, title, closeLabel, onClose, place = 'middle', children }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // Before the effects of what it holds, which may want the focus.
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (dialog === null) return;
    if (open && !dialog.open) dialog.showModal();
    if (!open && dialog.open) dialog.close();
  }, [open]);
  return (
    <dialog
      ref={ref}
      className={`${styles['dialog']} ${PLACES[place] ?? ''}`}
      aria-labelledby={titleId}
      onClose={onClose}
    >
      <div className={styles['dialogHead']}>
        <h2 id={titleId}>{title}</h2>
        <Button look="quiet" aria-label={closeLabel} onClick={onClose}>
          <X aria-hidden="true" />
        </Button>
      </div>
      {open ? children : null}
    </dialog>
  );
}
