import { useEffect, useEffectEvent, useState } from 'react';
import { BREATH, BREATHS } from './breath.ts';

export interface Pacer {
  readonly state: 'rest' | 'breathing' | 'done' | 'stopped';
  /** Whole seconds since the start. */
  readonly seconds: number;
  readonly start: () => void;
  readonly stop: () => void;
}

/** The pacer's clock: a count a second. `onBreathed` is told once per start, of whole breaths only, also when the screen is left. */
export function usePacer(onBreathed: (taken: { breaths: number; seconds: number }) => void): Pacer {
  const [state, setState] = useState<Pacer['state']>('rest');
  const [seconds, setSeconds] = useState(0);
  const tell = useEffectEvent(() => {
    const breaths = Math.floor(seconds / BREATH);
    if (breaths > 0) onBreathed({ breaths, seconds });
  });
  const breathing = state === 'breathing';
  const end = useEffectEvent(() => setState(seconds + 1 < BREATH * BREATHS ? state : 'done'));
  useEffect(() => {
    if (!breathing) return undefined;
    const timer = setInterval(() => {
      end();
      setSeconds((before) => before + 1);
    }, 1000);
    return () => {
      clearInterval(timer);
      tell();
    };
  }, [breathing]);
  return {
    state,
    seconds,
    start() {
      setSeconds(0);
      setState('breathing');
    },
    stop: () => setState('stopped'),
  };
}
