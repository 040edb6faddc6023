import { expect, it } from 'vitest';
import { spelledNumber } from '../../src/text/spelled-number.ts';

it.each([
  ['八十', 80],
  ['十', 10],
  ['十五', 15],
  ['一百零五', 105],
  ['一千二百', 1200],
  ['两万', 20_000],
  ['一万五千', 15_000],
  ['fifty', 50],
  [' a hundred ', 100],
  ['很多', Number.NaN],
  ['', Number.NaN],
])('%s', (words, value) => {
  expect(spelledNumber(words)).toBe(value);
});
