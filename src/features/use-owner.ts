import { useEffect, useState } from 'react';
import { useProfiles, useServices } from './services.ts';

/** Whose a round is; `null` until it is read. Where it can't be told, it is taken for one's own. */
export function useOwner(round: string): string | null {
  const { saves, profiles } = useServices();
  // Whoever is removed leaves rounds to the unnamed one.
  const all = useProfiles((state) => state.all);
  const [owner, setOwner] = useState<string | null>(null);
  useEffect(() => {
    let stale = false;
    void saves.ownerOf(round).then((found) => {
      if (!stale) setOwner(found.ok ? found.value : profiles.getState().current);
    });
    return () => {
      stale = true;
    };
  }, [round, saves, profiles, all]);
  return owner;
}
