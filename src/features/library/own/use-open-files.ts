import { useCallback, useRef, useState } from 'react';
import type { Opened } from '../../../scenario/own-shelf.ts';
import { oneByOne } from '../../../shared/one-by-one.ts';
import { useRound, useServices } from '../../services.ts';
import { readScenarioFile, type Given, type Refusal } from './read-file.ts';

/** A file on its way in, and what became of it. */
export interface OpenedFile {
  readonly key: number;
  readonly name: string;
  readonly state:
    | { readonly kind: 'checking'; readonly share: number }
    | { readonly kind: 'refused'; readonly code: Refusal }
    | Opened;
}

interface OpenFiles {
  /** Of the last time, in the order in which they were given. */
  readonly opened: readonly OpenedFile[];
  readonly open: (given: readonly Given[]) => void;
  readonly dismiss: () => void;
}

/** Opens files one after the other; `onKept` is told of each that is new here. */
export function useOpenFiles(onKept: () => void): OpenFiles {
  const { own } = useServices();
  const closeRound = useRound((round) => round.close);
  const [opened, setOpened] = useState<readonly OpenedFile[]>([]);
  const [inTurn] = useState(oneByOne);
  const last = useRef(0);

  const open = useCallback(
    (given: readonly Given[]) => {
      const tell = (key: number, state: OpenedFile['state']): void =>
        setOpened((files) => files.map((one) => (one.key === key ? { ...one, state } : one)));

      const openOne = async (key: number, { name, file }: Given): Promise<void> => {
        const text = await readScenarioFile(file);
        if (!text.ok) return tell(key, { kind: 'refused', code: text.error });
        const result = await own.open(name, text.value, (share) => tell(key, { kind: 'checking', share }));
        tell(key, result);
        if (result.kind !== 'kept' || result.before === 'same') return undefined;
        // A round that is open in the background would go on with the scenario as it was.
        closeRound();
        return onKept();
      };

      const begun = given.map((one) => ({ key: ++last.current, one }));
      setOpened((files) => [
        ...files.filter(({ state }) => state.kind === 'checking'),
        ...begun.map(({ key, one: { name } }) => ({
          key,
          name,
          state: { kind: 'checking' as const, share: 0 },
        })),
      ]);
      for (const { key, one } of begun) void inTurn(() => openOne(key, one));
    },
    [own, closeRound, onKept, inTurn],
  );

  const dismiss = useCallback(
    () => setOpened((files) => files.filter(({ state }) => state.kind === 'checking')),
    [],
  );
  return { opened, open, dismiss };
}
