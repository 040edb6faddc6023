import { logOf } from '../session/log.ts';
import type { RoundView } from '../session/types.ts';
import type { RoundSaves } from '../storage/ports.ts';

/** A round read from its log; `null` when it can't be. */
export async function loadView(saves: Pick<RoundSaves, 'load'>, id: string): Promise<RoundView | null> {
  const log = await saves.load(id);
  return log.ok && log.value.length > 0 ? logOf(log.value).view : null;
}
