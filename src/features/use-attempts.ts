import { useEffect, useState } from 'react';
import { isUntouched, treeAround, type Attempt } from '../report/attempts.ts';
import { useServices } from './services.ts';

/** The tree that a round stands in, without branches that were never answered; `null` until it is read, or where it can't be. */
export function useAttempts(id: string): Attempt | null {
  const { saves } = useServices();
  const [tree, setTree] = useState<Attempt | null>(null);
  useEffect(() => {
    let stale = false;
    void saves.list().then((listed) => {
      if (stale || !listed.ok) return;
      setTree(
        treeAround(
          id,
          listed.value.filter((round) => round.id === id || !isUntouched(round)),
        ),
      );
    });
    return () => {
      stale = true;
    };
  }, [id, saves]);
  return tree;
}
