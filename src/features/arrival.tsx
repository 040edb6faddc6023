/** What happens when a screen has come: its heading gets the focus, the window its title. */
import { createContext, useContext, useEffect, useMemo, useRef, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';

interface Arrivals {
  /** Whether a screen was shown before: the first one leaves the focus at the top of the page. */
  readonly moved: RefObject<boolean>;
  readonly onFirst: (() => void) | undefined;
}

const Context = createContext<Arrivals | null>(null);

interface ProviderProps {
  /** The first screen is there, with all that it shows. */
  readonly onFirst?: (() => void) | undefined;
  readonly children: ReactNode;
}

export function ArrivalProvider({ onFirst, children }: ProviderProps) {
  const moved = useRef(false);
  const arrivals = useMemo(() => ({ moved, onFirst }), [onFirst]);
  return <Context value={arrivals}>{children}</Context>;
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
  const arrivals = useContext(Context);
  useEffect(() => {
    const words = title ?? document.querySelector('h1')?.textContent ?? '';
    document.title = `${words} · ${t('app')}`;
  }, [title, t]);
  useEffect(() => {
    if (arrivals === null) return undefined;
    const { moved, onFirst } = arrivals;
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
      if (!moved.current) onFirst?.();
      moved.current = true;
    });
    return () => clearTimeout(timer);
  }, [arrivals, to]);
  return null;
}
