import { useDeferredValue, useMemo } from 'react';
import type { Assessment } from '../../grading/types.ts';
import { useRound } from '../services.ts';

export interface LiveGrade {
  readonly text: string;
  readonly assessment: Assessment;
}

/** The grade of what is being typed, a frame behind so that typing never waits; `null` for nothing, and where it is off. */
export function useLiveGrade(draft: string, on: boolean): LiveGrade | null {
  const preview = useRound((state) => state.preview);
  const turns = useRound((state) => state.view?.turns.length ?? 0);
  const text = useDeferredValue(draft);
  return useMemo(() => {
    if (!on || text.trim() === '' || turns < 0) return null;
    const assessment = preview(text);
    return assessment === null ? null : { text, assessment };
  }, [on, preview, text, turns]);
}
