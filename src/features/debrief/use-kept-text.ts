import { useEffect, useEffectEvent, useRef, useState } from 'react';

/** Milliseconds after the last key until a text is written. */
const PAUSE = 600;

/** A text that is kept as it is typed: after a short pause, when `keep` is called (on leaving the field), and on leaving the screen. */
export function useKeptText(
  saved: string,
  onSave: (text: string) => void,
): { readonly text: string; readonly setText: (text: string) => void; readonly keep: () => void } {
  const [text, setText] = useState(saved);
  const kept = useRef(saved);
  const write = (latest: string): void => {
    if (latest === kept.current) return;
    kept.current = latest;
    onSave(latest);
  };
  const writeTyped = useEffectEvent(write);
  const writeLast = useEffectEvent(() => write(text));
  useEffect(() => {
    const timer = setTimeout(() => writeTyped(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => () => writeLast(), []);
  return { text, setText, keep: () => write(text) };
}
