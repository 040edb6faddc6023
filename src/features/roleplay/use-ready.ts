import { useEffect } from 'react';

/** Does something that can wait once the screen is drawn for the first time, so that it holds up neither that nor what comes later. */
export function useReady(getReady: () => void): void {
  useEffect(() => {
    let soon: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      soon = setTimeout(getReady);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(soon);
    };
  }, [getReady]);
}
