import { useEffect, useRef, useState } from 'react';
import type { Mood } from '../../shared/customer.ts';
import { between, EXPRESSIONS, type Expression } from './expression.ts';

const DURATION = 240;

/** The face on its way to a mood: 240 ms, or at once for people who want no motion. */
export function useExpression(mood: Mood): Expression {
  const [shape, setShape] = useState(EXPRESSIONS[mood]);
  const current = useRef(shape);
  useEffect(() => {
    const from = current.current;
    const to = EXPRESSIONS[mood];
    if (from === to) return undefined;
    const still = window.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true;
    const start = performance.now();
    let frame = 0;
    const step = (now: number): void => {
      const t = still ? 1 : Math.min(1, (now - start) / DURATION);
      current.current = t === 1 ? to : between(from, to, t);
      setShape(current.current);
      if (t < 1) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [mood]);
  return shape;
}
