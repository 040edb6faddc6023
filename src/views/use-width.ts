import { useEffect, useRef, useState, type RefObject } from 'react';

/** Pixels of the root's text in the normal view: the projector's is larger. */
const TEXT = 16;

/**
 * The width of an element, kept up to date; `initial` until it is measured. In pixels of the normal view: a drawing that
 * fills the element grows with the text.
 */
export function useWidth<T extends HTMLElement>(initial: number): [RefObject<T | null>, number] {
  const ref = useRef<T>(null);
  const [width, setWidth] = useState(initial);
  useEffect(() => {
    const element = ref.current;
    if (element === null || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => {
      const text = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setWidth(Math.max(240, Math.floor((element.clientWidth * TEXT) / text)));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
