import { useEffect, useRef, type RefObject } from 'react';

/** How far the words stay from what lies below them. */
const GAP = 24;

/**
 * Keeps the last words clear of what lies over the foot of the window, when that grows: an offer, a longer draft. Who has scrolled
 * away from the words is left where they read.
 */
export function useRoomAbove(words: RefObject<HTMLElement | null>): RefObject<HTMLDivElement | null> {
  const dock = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const below = dock.current;
    if (below === null || typeof ResizeObserver === 'undefined') return undefined;
    let before = below.offsetHeight;
    const observer = new ResizeObserver(() => {
      const now = below.offsetHeight;
      const was = before;
      before = now;
      const above = words.current;
      // In a narrow or low window it lies over nothing.
      if (above === null || getComputedStyle(below).position !== 'sticky') return;
      above.style.scrollMarginBlockEnd = `${now + GAP}px`;
      const wasClear = above.getBoundingClientRect().bottom <= window.innerHeight - was;
      if (now > was && wasClear) above.scrollIntoView({ block: 'nearest' });
    });
    observer.observe(below);
    return () => observer.disconnect();
  }, [words]);
  return dock;
}
