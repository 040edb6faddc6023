import { useEffect, useEffectEvent, useRef, useState } from 'react';

/** Milliseconds after the last key until a text is written. */
const PAUSE = 600;

interface Kept<T> {
  readonly value: T;
  readonly setValue: (value: T) => void;
  readonly keep: () => void;
}

/**
 * What is typed, kept as it is typed: after a short pause, when `keep` is called (on leaving the field), and on leaving the
 * screen. `same` tells whether there is anything new to write.
 */
export function useKept<T>(
  saved: T,
  onSave: (value: T) => void,
  same: (a: T, b: T) => boolean = Object.is,
): Kept<T> {
  const [value, setValue] = useState(saved);
  const kept = useRef(saved);
  const write = (latest: T): void => {
    if (same(latest, kept.current)) return;
    kept.current = latest;
    onSave(latest);
  };
  const writeTyped = useEffectEvent(write);
  const writeLast = useEffectEvent(() => write(value));
  useEffect(() => {
    const timer = setTimeout(() => writeTyped(value), PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
  useEffect(() => () => writeLast(), []);
  return { value, setValue, keep: () => write(value) };
}
