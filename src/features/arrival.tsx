/** What happens when a screen has come: its heading gets the focus, the window its title. */
import { createContext, useContext, useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';

/** Whether a screen was shown before: the first one leaves the focus at the top of the page. */
const Moved = createContext<RefObject<boolean> | null>(null);

export function ArrivalProvider({ children }: { readonly children: ReactNode }) {
  const moved = useRef(false);
  return <Moved value={moved}>{children}</Moved>;
}

interface Props {
  /** Id of what the address names on the screen; left out, it is the screen, and so its heading. */
  readonly to?: string | undefined;
  /** Of the window; left out, the words of the heading. */
  readonly title?: string;
}

/** Stands on a screen beside its content, once that is there. */
export function Arrival({ title, to }: Props) {
  const { t } = useTranslation();
  const moved = useContext(Moved);
  useEffect(() => {
    const words = title ?? document.querySelector('h1')?.textContent ?? '';
    document.title = `${words} · ${t('app')}`;
  }, [title, t]);
  useEffect(() => {
    if (moved === null) return undefined;
    // The effects of a development build run twice; the second time is no move.
    const timer = setTimeout(() => {
      const named = to === undefined ? null : document.getElementById(to);
      if (named !== null) {
        named.scrollIntoView();
        named.focus({ preventScroll: true });
      } else if (moved.current) {
        window.scrollTo(0, 0);
        document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
      }
      moved.current = true;
    });
    return () => clearTimeout(timer);
  }, [moved, to]);
  return null;
}
