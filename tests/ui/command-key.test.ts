import { expect, it } from 'vitest';
import { commandKey } from '../../src/ui/command-key.ts';

it.each([
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 14_0) Safari/605', '⌘'],
  ['Mozilla/5.0 (iPad; CPU OS 17_0 like Mac OS X)', '⌘'],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/120', 'Ctrl'],
  ['Mozilla/5.0 (X11; Linux x86_64) Firefox/115', 'Ctrl'],
])('%s has %s', (agent, key) => {
  expect(commandKey(agent)).toBe(key);
});
