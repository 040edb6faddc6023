import { useCallback, useRef } from 'react';

/** An action that a second press can't start again while the first one is under way. */
export function useOnceAtATime(action: () => Promise<unknown>): () => void {
  const running = useRef(false);
  return useCallback(() => {
    if (running.current) return;
    running.current = true;
    void action().finally(() => {
      running.current = false;
    });
  }, [action]);
}
