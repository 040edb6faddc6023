import { useEffect, useRef, type RefObject } from 'react';

interface Places {
  /** The customer's words. */
  readonly words: RefObject<HTMLElement | null>;
  /** Where to write on, or what comes next when the talk is over. */
  readonly next: RefObject<HTMLElement | null>;
}

/** After each reply: the customer's answer in view, the focus where one goes on. Not on arrival, where the heading has it. */
export function useAfterTurn(turns: number, { words, next }: Places): void {
  const seen = useRef(turns);
  useEffect(() => {
    if (seen.current === turns) return;
    seen.current = turns;
    next.current?.focus({ preventScroll: true });
    words.current?.scrollIntoView({ block: 'nearest' });
  }, [turns, words, next]);
}
