import { useEffect, type RefObject } from 'react';

/** Opens what is folded inside an element while the page is printed: paper can't be clicked. */
export function usePrintOpen(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let opened: readonly HTMLDetailsElement[] = [];
    const open = (): void => {
      opened = [...(ref.current?.querySelectorAll('details') ?? [])].filter((one) => !one.open);
      for (const one of opened) one.open = true;
    };
    const close = (): void => {
      for (const one of opened) one.open = false;
    };
    window.addEventListener('beforeprint', open);
    window.addEventListener('afterprint', close);
    return () => {
      window.removeEventListener('beforeprint', open);
      window.removeEventListener('afterprint', close);
    };
  }, [ref]);
}
