import { expect, it } from 'vitest';
import { unframed } from '../../src/session/unframed.ts';

it.each([
  ['我明天给您打电话，', '我明天给您打电话'],
  ['「今晚八點前退給您」', '今晚八點前退給您'],
  [' and 20% off, ', 'and 20% off'],
  ['£40 back.', '£40 back'],
  ['……', ''],
])('%s is quoted as %s', (words, quote) => {
  expect(unframed(words)).toBe(quote);
});
