import { describe, expect, it } from 'vitest';
import { readText } from '../../src/text/read-text.ts';

const quoted = (raw: string): readonly string[] => {
  const { folded, quotes } = readText(raw);
  return quotes.map(({ start, end }) => folded.slice(start, end));
};

describe('quotes', () => {
  it.each([
    ['您说“没问题”，我记得', ['没问题']],
    ['您說「沒問題」', ['没问题']],
    ['『一』和"二"', ['一', '二']],
    ["I don't mind; it's fine", []],
    ['只有一个”，后面没有', []],
    ['“”', []],
    [`"${'长'.repeat(300)}"短"`, ['短']],
  ])('%j quotes %j', (raw, words) => {
    expect(quoted(raw)).toEqual(words);
  });
});
