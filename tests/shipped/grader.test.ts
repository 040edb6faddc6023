/** The grader as shipped, over anything that can be typed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grader } from '../../src/cli/grader.ts';

/** Evidence that is nothing that was typed, or half of a character, or of a criterion that isn't met. */
function faultsIn(raw: string): readonly string[] {
  const { evidence, levels } = grader.assess(raw, { customer: '我等了三天，冰柜还没到' });
  return evidence.flatMap(({ criterion, start, end }) => {
    const words = raw.slice(start, end);
    const sound = words.trim() !== '' && !/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(words);
    return sound && levels[criterion] !== undefined ? [] : [`${criterion}: ${JSON.stringify(words)}`];
  });
}

const PIECES = [
  '抱歉',
  '对不起',
  '我们',
  '您',
  '让您等了',
  '不会',
  '如果',
  '但是',
  '“',
  '”',
  '「',
  '」',
  '\u200B',
  '\u202E',
  '😊',
  '，',
  '。',
  '？',
  ' ',
  '\n',
  "I'm so sorry",
  ' we lost it',
  ' but ',
  'by 5pm',
  '明天10点',
  '１００元',
];

describe('the grader', () => {
  it('grades any string without throwing, lone surrogates and all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (raw) => {
        expect(faultsIn(raw)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('grades any heap of cues, quotes and marks without throwing', () => {
    const heap = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(heap, (raw) => {
        expect(faultsIn(raw)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['10 000 of one cue', '抱歉'.repeat(5000)],
    ['10 000 of one English cue', 'sorry '.repeat(1666)],
    ['nested quotes', '“「'.repeat(2500) + '抱歉' + '」”'.repeat(2490)],
    ['right-to-left marks', '\u202E抱歉\u202C'.repeat(2500)],
    ['zero-width between all letters', Array.from('我们真的非常抱歉').join('\u200B').repeat(500)],
    ['lone surrogates', '\uD83D抱歉\uDE0A'.repeat(2500)],
    ['digits', '1234567890'.repeat(1000)],
    ['no space at all', 'a'.repeat(10_000)],
    ['times', '10点'.repeat(3333)],
    ['negations', '不'.repeat(10_000)],
  ])('stands %s', (_name, raw) => {
    expect(faultsIn(raw.slice(0, 10_000))).toEqual([]);
  });

  it.each([
    ['我不会道歉的'],
    ["I'm not sorry"],
    ['有什么好道歉的'],
    ['你想让我道歉?'],
    ['What is there to apologise for?'],
    ["I'm not going to apologise."],
    ['抱歉 理解 共情 解决'],
    ['sorry, empathy, resolve'],
  ])('%s earns nothing', (raw) => {
    const positive = Object.keys(grader.assess(raw).levels).filter((id) => !id.startsWith('pitfall.'));
    expect(positive).toEqual([]);
  });

  it.each([
    ['讓您等了三天,真的非常抱歉', '让您等了三天,真的非常抱歉'],
    ['是我們漏寄了配件，明天上午十點前我親自送過去', '是我们漏寄了配件，明天上午十点前我亲自送过去'],
    ['您說得對，換作是我也會著急', '您说得对，换作是我也会着急'],
    ['ＯＫ，我現在幫您退１００元', 'OK，我现在帮您退100元'],
  ])('%s earns what its twin earns', (traditional, simplified) => {
    expect(grader.assess(traditional).levels).toEqual(grader.assess(simplified).levels);
  });

  it('gives the same reply the same grade', () => {
    const raw = '是我们漏排了车，害您白等两个上午，真的抱歉。我今晚六点前送到，您看可以吗？';
    expect(grader.assess(raw)).toEqual(grader.assess(raw));
  });
});
