import { useEffect, useRef, type RefObject } from 'react';

interface Places {
  /** The customer's words. */
  readonly words: RefObject<HTMLElement | null>;
  /** Where to write on, or what comes next when the talk is over. */
  readonly next: RefObject<HTMLElement | null>;
}

/** Keeps the customer's words in view; after a reply the focus goes where one goes on. On arrival the heading has it. */
export function useAfterTurn(turns: number, { words, next }: Places): void {
  const arrivedAt = useRef(turns);
  useEffect(() => {
    if (turns > 0) words.current?.scrollIntoView({ block: 'nearest' });
    if (arrivedAt.current === turns) return;
    arrivedAt.current = turns;
    next.current?.focus({ preventScroll: true });
  }, [turns, words, next]);
}
