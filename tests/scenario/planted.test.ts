import { describe, expect, it } from 'vitest';
import { checkScenario } from '../../src/scenario/check.ts';
import { toPointer } from '../../src/shared/json-pointer.ts';
import { PLANTED } from './planted/kinds.ts';
import { EACH, type Planted } from './planted/seed.ts';
import { SOUND } from './sound.ts';

function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Nothing when the mistake was found at its place; else what was found instead. */
function missed({ name, text, code, pointer, offset }: Planted): string[] {
  const { scenario, diagnostics } = checkScenario(text, 'scenario.json');
  const { line, column } = placeOf(text, offset);
  const found = diagnostics.some(
    (one) =>
      one.code === code &&
      one.pointer === toPointer(pointer) &&
      one.line === line &&
      // Of a file that breaks off, an unfinished word is shown from its beginning.
      (code === 'syntax' ? one.column <= column : one.column === column),
  );
  if (found && scenario === null) return [];
  const instead = diagnostics.map((one) => `${one.code} ${one.pointer}:${one.line}:${one.column}`);
  return [`${name}: ${code} ${toPointer(pointer)}:${line}:${column}, not ${instead.join(', ') || 'nothing'}`];
}

describe('mistakes of authors', () => {
  it.each(Object.entries(PLANTED))('are found at their place: %s', { timeout: 60_000 }, (_kind, planted) => {
    expect(new Set(planted.map(({ text }) => text)).size).toBe(EACH);
    expect(planted.flatMap(missed)).toEqual([]);
  });
});

describe('sound scenarios', () => {
  it.each(SOUND)('are not touched: $name', { timeout: 60_000 }, ({ make }) => {
    expect(checkScenario(JSON.stringify(make(), null, 2), 'scenario.json').diagnostics).toEqual([]);
  });

  it('are twenty', () => {
    expect(new Set(SOUND.map(({ make }) => JSON.stringify(make()))).size).toBe(20);
  });
});
