import { createContext, useContext, type MouseEvent, type ReactNode } from 'react';
import styles from './handbook-link.module.css';

/** How the handbook is reached from where one is. */
export interface HandbookAccess {
  /** Opens a place over the screen; `null` where a link goes there as any link does. */
  readonly open: ((path: string) => void) | null;
  /** It stays shut: an exam is running. */
  readonly shut: boolean;
}

const Access = createContext<HandbookAccess>({ open: null, shut: false });
export const HandbookAccessProvider = Access.Provider;

interface Props {
  /** Of `shared/handbook.ts`. */
  readonly to: string;
  /** It stands by itself: nothing is left of it while the handbook is shut. */
  readonly alone?: boolean;
  readonly className?: string | undefined;
  readonly current?: boolean;
  readonly children: ReactNode;
}

/** Whether a click asks for the link elsewhere: in a new tab or window. */
function goesElsewhere({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey || altKey;
}

/** A link into the handbook. It opens over the screen, which stays as it is; the words alone remain while it is shut. */
export function HandbookLink({ to, alone = false, className, current = false, children }: Props) {
  const { open, shut } = useContext(Access);
  if (shut) return alone ? null : children;
  return (
    <a
      href={`#${to}`}
      className={className ?? styles['link']}
      aria-haspopup={open === null ? undefined : 'dialog'}
      aria-current={current ? 'page' : undefined}
      onClick={(event) => {
        if (open === null || goesElsewhere(event)) return;
        event.preventDefault();
        // Safari gives a clicked link no focus, and the focus is to come back to it.
        event.currentTarget.focus();
        open(to);
      }}
    >
      {children}
    </a>
  );
}

/** A link that stands on a line of its own. */
export function HandbookLine({ className, ...rest }: Omit<Props, 'alone' | 'current'>) {
  const { shut } = useContext(Access);
  return shut ? null : (
    <p className={className}>
      <HandbookLink {...rest} />
    </p>
  );
}
