import { describe, expect, it } from 'vitest';
import { answersIn } from '../../src/coach/answers.ts';
import { standsAlone } from '../../src/coach/leans.ts';

const HERE = { beat: 'b', told: [], persona: 'cautious', names: ['罗师傅', 'Mr Bell'] } as const;

function runsOf(text: string): readonly string[] {
  return answersIn([{ persona: 'cautious', beat: 'b', told: [], text }], HERE).map((one) => one.text);
}

describe('a stretch taken out of a reply', () => {
  const inside = (text: string) => ({ first: text, text, isFirst: false, isLast: true });

  it.each([
    ['zh', '盖了章，有我的签名和电话，今天就留给您。'],
    ['zh', '它今天就到。'],
    ['en', 'It says that we logged in at two.'],
    ['en', 'I’ll put that in the letter.'],
    ['en', 'Four things: the gutters, the netting.'],
  ] as const)('leans on what stood before it, %s: %s', (lang, text) => {
    expect(standsAlone(inside(text), lang)).toBe(false);
    expect(standsAlone({ ...inside(text), isFirst: true }, lang)).toBe(true);
  });

  it.each([
    ['zh', '生效之前您反悔，保费我全退给您。'],
    ['en', 'I’ll ring you at nine.'],
    ['en', 'I’ve checked both records: the joint has rotted.'],
  ] as const)('stands by itself, %s: %s', (lang, text) => {
    expect(standsAlone(inside(text), lang)).toBe(true);
  });

  it('is whole where it says that it sums up, or that the news is bad', () => {
    expect(standsAlone({ ...inside('我汇总一遍：票、车、饭。'), isLast: false }, 'zh')).toBe(false);
    expect(standsAlone({ ...inside('It’s bad news.'), isFirst: true, isLast: false }, 'en')).toBe(false);
  });
});

describe('the sentences of a good talk', () => {
  it('are said without the salutation, the name and what is done first', () => {
    expect(runsOf('Dear Mr Bell, we packed the wrong batch.')).toEqual(['We packed the wrong batch.']);
    expect(runsOf('（等了一会儿）罗师傅，两页纸今天留给您。')).toEqual(['两页纸今天留给您。']);
  });

  it('keep to those before them that they go on from', () => {
    const runs = runsOf('I’ve written two pages. They’re stamped. I’ll ring you at nine.');
    expect(runs).toContain('I’ve written two pages. They’re stamped.');
    expect(runs).toContain('I’ll ring you at nine.');
    expect(runs.some((one) => one.startsWith('They'))).toBe(false);
  });

  it('are no items without the first', () => {
    expect(runsOf('1. 货装错了；2. 日期没守住。我九点给您打电话。')).not.toContain(
      '货装错了；2. 日期没守住。',
    );
  });
});
