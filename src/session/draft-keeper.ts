/** Keeps what is being typed, one write at a time and always the newest text, so that fast typing never queues up. */
import type { SaveError } from '../shared/save-error.ts';
import type { LogStore } from './ports.ts';

export interface DraftKeeper {
  /** Keeps this text soon; a text still waiting is replaced. */
  keep(round: string, text: string): void;
  /** Forgets a text of this round that is still waiting. */
  drop(round: string): void;
  /** Resolves when nothing is waiting or being written any more. */
  idle(): Promise<void>;
}

/** `onError` is told when a draft couldn't be kept. */
export function draftKeeper(
  saves: Pick<LogStore, 'saveDraft'>,
  onError: (error: SaveError) => void,
): DraftKeeper {
  const waiting = new Map<string, string>();
  let writing: Promise<void> | null = null;

  async function drain(): Promise<void> {
    try {
      for (const [round, text] of waiting) {
        waiting.delete(round);
        // In order: a newer text must not be overtaken by an older one.
        // oxlint-disable-next-line no-await-in-loop
        const kept = await saves.saveDraft(round, text);
        if (!kept.ok) onError(kept.error);
      }
    } finally {
      writing = null;
    }
  }

  return {
    keep(round, text) {
      waiting.set(round, text);
      writing ??= drain();
    },
    drop(round) {
      waiting.delete(round);
    },
    async idle() {
      await writing;
    },
  };
}
