import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGrader } from '../../src/grading/create-grader.ts';
import type { Criterion, Finding, Grader } from '../../src/grading/types.ts';

/** An apology by cue; level 2 where the clause tells something of the customer's. */
const sorry: Criterion = {
  id: 'apology.sorry',
  maxLevel: 2,
  codes: ['bare', 'stated'],
  cues: { zh: { sorry: ['(非常|)抱歉', '对不起'] }, en: { sorry: ['sorry', 'apolog*'] } },
  detect: (context) =>
    context.live('sorry').map(({ span }): Finding => {
      const stated = context.sharedCount(context.clauseAt(span.start)) > 0;
      return {
        criterion: 'apology.sorry',
        level: stated ? 2 : 1,
        code: stated ? 'stated' : 'bare',
        span,
        sure: 0.9,
      };
    }),
};

/** A condition hung on an apology, by the lexicon's cue. */
const conditional: Criterion = {
  id: 'pitfall.conditional_apology',
  maxLevel: 1,
  codes: ['if'],
  cues: { zh: {}, en: {} },
  detect: (context) =>
    context.hits('if').map(({ span }): Finding => {
      return { criterion: 'pitfall.conditional_apology', level: 1, code: 'if', span, sure: 0.7 };
    }),
};

const grader: Grader = createGrader({
  version: 'test',
  criteria: [sorry, conditional],
  lexicon: { zh: { if: ['如果'] }, en: { if: ['if'] } },
  settling: [
    {
      kind: 'excludes',
      id: 'if>sorry',
      by: 'pitfall.conditional_apology',
      drop: 'apology.sorry',
      scope: 'sentence',
    },
  ],
});

describe('assess', () => {
  it('gives level, steps and evidence in the raw text', () => {
    const reply = '您好，「家」裡等了三天，真的非常抱歉！';
    const { levels, steps, evidence, settled, unclear, grader: version } = grader.assess(reply);
    expect(levels).toEqual({ 'apology.sorry': 1 });
    expect(steps).toEqual({ 'step.control': true, 'step.apologize': true });
    expect(evidence.map(({ start, end }) => reply.slice(start, end))).toEqual(['非常抱歉']);
    expect({ settled, unclear, version }).toEqual({ settled: [], unclear: false, version: 'test' });
  });

  it('counts as specific what the customer, earlier messages or the case tell', () => {
    const reply = '冰柜没到非常抱歉';
    expect(grader.assess(reply).levels).toEqual({ 'apology.sorry': 1 });
    for (const input of [{ customer: '冰櫃還沒到' }, { earlier: ['冰柜呢'] }, { caseTexts: ['冰柜一台'] }]) {
      expect(grader.assess(reply, input).levels).toEqual({ 'apology.sorry': 2 });
    }
  });

  it.each([
    '我不会说抱歉',
    '您要的“抱歉”两个字',
    '有什么好抱歉的',
    "I'm not sorry",
    'You want me to apologise?',
    'Who said "sorry" to you',
  ])('%s: nothing', (reply) => {
    expect(grader.assess(reply).levels).toEqual({});
  });

  it('reads each language in a mixed reply', () => {
    expect(grader.assess('真的 so sorry 啦').levels).toEqual({ 'apology.sorry': 1 });
    expect(grader.assess('I mean 非常抱歉 really').levels).toEqual({ 'apology.sorry': 1 });
  });

  it('says what was taken back and by what', () => {
    const { levels, settled } = grader.assess('对不起。如果您不高兴,我抱歉。');
    expect(levels).toEqual({ 'apology.sorry': 1, 'pitfall.conditional_apology': 1 });
    expect(settled).toEqual([{ criterion: 'apology.sorry', by: 'if>sorry' }]);
  });

  it('gives a list of the rubric’s words nothing, and says why', () => {
    const { levels, settled } = grader.assess('抱歉 理解 共情 解决');
    expect(levels).toEqual({});
    expect(settled).toEqual([{ criterion: 'apology.sorry', by: 'recital' }]);
  });

  it.each([
    ['', undefined, true],
    ['。。。', undefined, true],
    ['asdf', undefined, true],
    ['哈哈哈', undefined, true],
    ['几点方便？', undefined, false],
    ['抱歉', undefined, false],
    ['冰柜', '冰柜没到', false],
    ['门票', '冰柜没到', true],
  ])('%j after %j is unclear: %s', (reply, customer, unclear) => {
    expect(grader.assess(reply, customer === undefined ? {} : { customer }).unclear).toBe(unclear);
  });

  it.each([
    ['讓您久等了', 'zh-Hant'],
    ['让您久等了', 'zh-Hans'],
    ['Sorry', 'en'],
    ['', 'zh-Hans'],
  ] as const)('%s is %s unless told otherwise', (reply, lang) => {
    expect(grader.assess(reply).lang).toBe(lang);
    expect(grader.assess(reply, { lang: 'en' }).lang).toBe('en');
  });

  it('remembers the customer’s words without mixing them up', () => {
    const customers = Array.from({ length: 100 }, (_, i) => `第${i}号冰柜没到`);
    for (const customer of [...customers, ...customers]) {
      expect(grader.assess('冰柜没到非常抱歉', { customer }).levels).toEqual({ 'apology.sorry': 2 });
    }
    expect(grader.assess('冰柜没到非常抱歉', { customer: '门票丢了' }).levels).toEqual({
      'apology.sorry': 1,
    });
  });

  it('gives the same content the same levels in any width and script', () => {
    const pieces = ['对不起', '如果', '非常抱歉', 'sorry', '，', '。', '！', '？', '您', '３天', '"', ' '];
    const wide = (text: string): string =>
      text.replaceAll(/[!-~]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0));
    const narrow = (text: string): string =>
      text.replaceAll(/[！-～]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));
    const traditional = (text: string): string => text.replaceAll('对', '對').replaceAll('3天', '參天');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const { levels } = grader.assess(text);
        for (const twin of [wide(text), narrow(text), traditional(text)])
          expect(grader.assess(twin).levels).toEqual(levels);
      }),
    );
  });

  it('stands anything, with evidence that slices to whole characters', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '抱歉',
        '对不起',
        '如果',
        'sorry ',
        '“',
        '」',
        '\u200B',
        '\u202E',
        '😊',
        '\uD83D',
        '不',
        '，',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (parts) => {
        const raw = parts.join('');
        for (const { start, end } of grader.assess(raw, { customer: raw }).evidence) {
          expect(raw.slice(start, end).trim()).not.toBe('');
          expect(raw.slice(start, end)).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/);
        }
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['one cue', '抱歉'],
    ['one English cue', 'sorry '],
    ['quotes', '“抱歉”'],
    ['negations', '不抱歉'],
    ['commas', '抱歉、、、、'],
    ['digits and times', '12345点'],
  ])('stands 10 000 characters of %s', (_, piece) => {
    const raw = piece.repeat(Math.ceil(10_000 / piece.length)).slice(0, 10_000);
    const { evidence } = grader.assess(raw, { customer: raw });
    expect(evidence.every(({ start, end }) => end > start)).toBe(true);
  });
});
