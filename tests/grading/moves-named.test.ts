import { expect, it } from 'vitest';
import { movesNamed } from '../../src/grading/moves-named.ts';
import { readText } from '../../src/text/read-text.ts';

function moves(reply: string): readonly string[] {
  return movesNamed(readText(reply)).map(({ move }) => move);
}

it.each([
  ['您用自己的话跟我说一遍明天怎么喂，好吗？', 'move.teach_back'],
  ['換您講給我聽聽看。', 'move.teach_back'],
  ['打个比方，就是把一张整钞换成两张零钱。', 'move.example'],
])('“%s” makes %s', (reply, move) => {
  expect(moves(reply)).toEqual([move]);
});

it.each(['打个比方就不用了，差四百就是四百。', '就像您说的，一边清楚一边模糊。', '我再跟您说一遍。'])(
  '“%s” makes none',
  (reply) => {
    expect(moves(reply)).toEqual([]);
  },
);
