/** A test that makes anything print to the console fails: warnings are defects that nobody reads. */
import { afterEach, beforeEach, vi } from 'vitest';

const SILENT = ['error', 'warn'] as const;

beforeEach(() => {
  for (const method of SILENT) vi.spyOn(console, method);
});

afterEach(() => {
  for (const method of SILENT) {
    const calls = vi.mocked(console[method]).mock.calls;
    vi.mocked(console[method]).mockRestore();
    if (calls.length > 0) throw new Error(`console.${method} was called: ${String(calls[0])}`);
  }
});
