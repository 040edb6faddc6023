import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** Everything that a module loads when it runs: files of ours, and packages by name. */
function loadedBy(entry: string): ReadonlySet<string> {
  const loaded = new Set<string>();
  const visit = (file: URL): void => {
    const path = fileURLToPath(file);
    if (loaded.has(path)) return;
    loaded.add(path);
    const source = readFileSync(file, 'utf8');
    for (const [, from = ''] of source.matchAll(
      /^(?:import|export)\s+(?!type\b)(?:[^;]*?from\s+)?'([^']+)'/gm,
    )) {
      if (from.startsWith('.')) visit(new URL(from, file));
      else loaded.add(from);
    }
  };
  visit(new URL(`../../src/scenario/${entry}`, import.meta.url));
  return loaded;
}

describe('what the page loads to play a round', () => {
  it.each(['compile.ts', 'round.ts', 'content-hash.ts', 'lines.ts', 'shelved.ts', 'own-shelf.ts'])(
    '%s is without zod',
    (entry) => {
      expect(loadedBy(entry)).not.toContain('zod');
    },
  );

  it('would be noticed', () => {
    expect(loadedBy('check.ts')).toContain('zod');
  });
});
