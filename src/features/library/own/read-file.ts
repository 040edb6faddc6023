/** From a file that a person chose or dropped to its text, or why it can't be a scenario. */
import { looksLikeFlow } from '../../../scenario/flow-file.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { isBackup } from '../../../storage/backup.ts';

export type Refusal = 'folder' | 'not-json' | 'too-large' | 'encoding' | 'unreadable' | 'backup' | 'flow';

/** A scenario has at most 4 million characters, none of which takes more than three bytes. */
const MAX_BYTES = 12_000_000;

/** What a person may give us: a file, or `null` for a folder. */
export interface Given {
  readonly name: string;
  readonly file: File | null;
}

function isOther({ type }: File): boolean {
  return type !== '' && !type.startsWith('text/') && !type.endsWith('json');
}

/** The text of a file in UTF-8, a byte order mark kept, so that it can be given back as it was. */
export async function readScenarioFile(file: Given['file']): Promise<Result<string, Refusal>> {
  if (file === null) return fail('folder');
  if (isOther(file)) return fail('not-json');
  if (file.size > MAX_BYTES) return fail('too-large');
  // Gone or locked since, or a folder after all: the browser says only that it can't.
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return fail('unreadable');
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (isBackup(text)) return fail('backup');
    return looksLikeFlow(text) ? fail('flow') : ok(text);
  } catch {
    return fail('encoding');
  }
}
