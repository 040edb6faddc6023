import { describe, expect, it } from 'vitest';
import { actsOf as englishActs } from '../../src/grading/commitments/english/acts-of.ts';
import type { TaggedPromise } from '../../src/grading/commitments/slots/promises-of.ts';
import { actsOf as chineseActs } from '../../src/grading/commitments/zh/acts-of.ts';
import { sliceOf } from '../../src/shared/span.ts';
import { readText } from '../../src/text/read-text.ts';

type Act = readonly [who: string | null, what: string];

/** The acts of a reply of one sentence, of which these words were tagged. */
function actsOf(reply: string, tagged: readonly Act[]): readonly Act[] {
  const doc = readText(reply);
  const placeOf = (words: string) => {
    const start = doc.folded.indexOf(words);
    return { start, end: start + words.length };
  };
  const promises = tagged.map(([who, what]): TaggedPromise => ({
    who: who === null ? null : placeOf(who),
    what: placeOf(what),
    when: null,
    condition: null,
  }));
  const acts = doc.lang === 'zh' ? chineseActs(doc, promises) : englishActs(doc, promises);
  return acts.map(({ who, what }) => [who && sliceOf(doc.folded, who), sliceOf(doc.folded, what)]);
}

describe('Chinese acts', () => {
  it.each<[string, Act, Act]>([
    ['试用期我给您再开14天。', [null, '用期我给您'], ['我', '给您再开14天']],
    ['替班的刘姐明天早上七点到店。', ['刘姐', '到店'], ['替班的刘姐', '到店']],
    ['差价120元明天退到卡里。', [null, '元明天退到'], [null, '差价120元明天退到卡里']],
    ['送不到的话我全额退款。', [null, '话我全额'], ['我', '全额退款']],
    ['改名费由我们支付。', [null, '由我们支'], ['我们', '支付']],
    ['我现在就去催一下仓库。', ['我现在就', '去催'], ['我', '去催一下仓库']],
  ])('%s', (reply, tagged, act) => {
    expect(actsOf(reply, [tagged])).toEqual([act]);
  });

  it('are one to a clause, and the doer goes on until a thing comes', () => {
    expect(
      actsOf('我今天寄出，明天送到您家，运费退到您卡里。', [['我', '寄出，明天送到您家，运费退到您卡里']]),
    ).toEqual([
      ['我', '寄出'],
      ['我', '送到您家'],
      [null, '运费退到您卡里'],
    ]);
  });

  it('are told apart by a blank, and not by the mark in a number', () => {
    expect(actsOf('我给你补上 顺便送你一张1,500元的券', [['我', '给你补上 顺便送你一张']])).toEqual([
      ['我', '给你补上'],
      ['我', '送你一张1,500元的券'],
    ]);
  });
});

describe('English acts', () => {
  it('leave a thing that is moved or mended to the act', () => {
    expect(actsOf('The fee will be refunded by Friday.', [['the fee', 'be refunded']])).toEqual([
      [null, 'the fee will be refunded'],
    ]);
    expect(actsOf("It'll be with you by noon.", [['it', 'be with you']])).toEqual([
      [null, "it'll be with you"],
    ]);
  });

  it('keep who does it, by word or by name', () => {
    expect(actsOf('Our plumber will come at nine.', [['our plumber', 'come']])).toEqual([
      ['our plumber', 'come'],
    ]);
    expect(actsOf('On Monday Ruth brings the part.', [['ruth', 'brings the part']])).toEqual([
      ['ruth', 'brings the part'],
    ]);
  });

  it('take one word with a capital for a name', () => {
    expect(actsOf('Priya will bring it by ten.', [['priya', 'bring it']])).toEqual([['priya', 'bring it']]);
    expect(actsOf('Half goes back today.', [['half', 'goes back']])).toEqual([[null, 'half goes back']]);
  });

  it('are not carried over to what the customer will have', () => {
    expect(
      actsOf("I'll send it today and you'll have it tomorrow.", [
        ['i', 'send it'],
        ['i', 'have it'],
      ]),
    ).toEqual([
      ['i', 'send it'],
      [null, 'have it'],
    ]);
  });

  it('end with a time that nothing of theirs follows', () => {
    expect(
      actsOf("I'll call you every Monday until it's closed.", [
        ['i', "call you every monday until it's closed"],
      ]),
    ).toEqual([['i', 'call you ']]);
    expect(
      actsOf("I'll ring you at nine to hear how it went.", [['i', 'ring you at nine to hear how it went']]),
    ).toEqual([['i', 'ring you at nine to hear how it went']]);
  });
});
