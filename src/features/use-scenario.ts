import { useEffect, useState } from 'react';
import type { Scenario } from '../scenario/schema.ts';
import type { Lang } from '../shared/lang.ts';
import { useServices } from './services.ts';

/**
 * The scenario of a round with its texts in these languages, `null` when there is none of that id, `undefined` until it is
 * there. While another language is on its way, the ones loaded before stay.
 */
export function useScenario(id: string | undefined, langs: readonly Lang[]): Scenario | null | undefined {
  const { shelf } = useServices();
  const [taken, setTaken] = useState<{ readonly id: string; readonly scenario: Scenario | null } | null>(
    null,
  );
  const wished = langs.join(' ');
  useEffect(() => {
    if (id === undefined) return undefined;
    let stale = false;
    void shelf.take(id, wished.split(' ') as readonly Lang[]).then((shelved) => {
      if (!stale) setTaken({ id, scenario: shelved?.scenario ?? null });
    });
    return () => {
      stale = true;
    };
  }, [shelf, id, wished]);
  return taken?.id === id ? taken?.scenario : undefined;
}
