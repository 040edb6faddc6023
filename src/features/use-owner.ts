import { useEffect, useState } from 'react';
import { useServices } from './services.ts';

/** Whose a round is; `null` until it is read. Where it can't be told, it is taken for one's own. */
export function useOwner(round: string): string | null {
  const { saves, profiles } = useServices();
  const [owner, setOwner] = useState<string | null>(null);
  useEffect(() => {
    let stale = false;
    const read = (): void => {
      void saves.ownerOf(round).then((found) => {
        if (!stale) setOwner(found.ok ? found.value : profiles.getState().current);
      });
    };
    read();
    // Whoever is removed leaves rounds to the unnamed one.
    const unsubscribe = profiles.subscribe(read);
    return () => {
      stale = true;
      unsubscribe();
    };
  }, [round, saves, profiles]);
  return owner;
}
