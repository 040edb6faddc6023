import { describe, expect, it } from 'vitest';
import { parseCue } from '../../src/grading/cue-grammar.ts';

describe('parseCue', () => {
  it('keeps alternatives as alternatives, nested ones too', () => {
    expect(parseCue('a(b|c(d|))e')).toEqual([
      {
        kind: 'choice',
        options: [
          [
            { kind: 'text', text: 'a' },
            {
              kind: 'choice',
              options: [
                [{ kind: 'text', text: 'b' }],
                [
                  { kind: 'text', text: 'c' },
                  { kind: 'choice', options: [[{ kind: 'text', text: 'd' }], []] },
                ],
              ],
            },
            { kind: 'text', text: 'e' },
          ],
        ],
      },
    ]);
  });

  it('folds words as texts are folded', () => {
    expect(parseCue('讓您')).toEqual(parseCue('让您'));
    expect(parseCue('Sorry')).toEqual(parseCue('sorry'));
  });

  it.each([
    ['(a', 'has an open parenthesis: close it'],
    ['(a|(b)', 'has an open parenthesis: close it'],
    ['a)', 'closes a parenthesis that it never opened'],
    ['', 'is empty'],
    ['…', 'is empty'],
    ['( |*)', 'is empty'],
  ])('refuses %j and says why', (entry, problem) => {
    expect(() => parseCue(entry)).toThrow(`Cue "${entry}" ${problem}`);
  });
});
