import { useEffect, useState } from 'react';
import { useRound } from './services.ts';

/** Opens a round by its id for as long as the screen is shown. */
export function useOpenRound(id: string): 'opening' | 'open' | 'missing' {
  const open = useRound((state) => state.open);
  const current = useRound((state) => state.view?.id);
  const [missing, setMissing] = useState<string | null>(null);
  useEffect(() => {
    if (current === id) return undefined;
    let stale = false;
    void open(id).then((found) => {
      if (!found && !stale) setMissing(id);
    });
    return () => {
      stale = true;
    };
  }, [current, id, open]);
  if (current === id) return 'open';
  return missing === id ? 'missing' : 'opening';
}
