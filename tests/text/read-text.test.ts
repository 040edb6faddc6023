import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText, toRawSpan } from '../../src/text/read-text.ts';
import type { Clause, TextDoc } from '../../src/text/types.ts';

/** Both halves of an astral character. */
const PAIR = /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/;

function words(doc: TextDoc): readonly string[] {
  return doc.clauses.map(({ start, end }) => doc.folded.slice(start, end));
}

function only(raw: string): Clause {
  const { clauses } = readText(raw);
  const [clause] = clauses;
  if (clause === undefined || clauses.length > 1) throw new Error(`${raw} has ${clauses.length} clauses`);
  return clause;
}

describe('clauses', () => {
  it.each([
    ['让您等了三天,真的非常抱歉', ['让您等了三天', '真的非常抱歉']],
    ['好的 我帮您查一下', ['好的', '我帮您查一下']],
    ['我们没有及时发货真的很抱歉我马上帮您补发', ['我们没有及时发货真的很抱歉', '我马上帮您补发']],
    ['东西是坏的但是我们会换', ['东西是坏的', '但是我们会换']],
    ['过户前的归前车主， 查到一条我们先垫', ['过户前的归前车主', '查到一条我们先垫']],
    ['打3.5折，17:00前到，1,000元', ['打3.5折', '17:00前到', '1,000元']],
    ['大姐您别急😊我来处理', ['大姐您别急', '我来处理']],
    ["I'm sorry. I'll call you at 6.30 p.m. today.", ["i'm sorry", "i'll call you at 6.30 p.m. today"]],
    ['we lost it but i will find it', ['we lost it', 'but i will find it']],
    ['', []],
    ['……！！', []],
  ])('%j', (raw, expected) => {
    expect(words(readText(raw))).toEqual(expected);
  });

  it('keep the number of an item with the item', () => {
    const folded = (raw: string): readonly string[] => {
      const doc = readText(raw);
      return doc.sentences.map(({ start, end }) => doc.folded.slice(start, end));
    };
    expect(folded('1. Callum at 10.15. 2. A hub by 10.10. Which one?')).toEqual([
      '1. callum at 10.15',
      '2. a hub by 10.10',
      'which one?',
    ]);
    expect(folded('The van comes at 7. Dean drives.')).toEqual(['the van comes at 7', 'dean drives']);
  });

  it('belong to sentences that hold all of them, in order', () => {
    const { sentences, clauses } = readText('您说得对。昨天没送到，是我们的错！几点方便？');
    expect(sentences.map(({ firstClause, endClause }) => [firstClause, endClause])).toEqual([
      [0, 1],
      [1, 3],
      [3, 4],
    ]);
    expect(clauses.map(({ sentence }) => sentence)).toEqual([0, 1, 1, 2]);
  });

  it('have a language each', () => {
    expect(readText('抱歉，we shipped the wrong size').clauses.map(({ lang }) => lang)).toEqual(['zh', 'en']);
  });
});

describe('negation', () => {
  const denied = (raw: string): readonly string[] => {
    const doc = readText(raw);
    return doc.clauses.flatMap(({ negated }) =>
      negated.map(({ start, end }) => doc.folded.slice(start, end)),
    );
  };
  it.each([
    ['我不会道歉的', ['道歉的']],
    ["I'm not sorry", [' sorry']],
    ['不好意思', []],
    ['没问题', []],
    ['给您添了不便', []],
    ['您能不能再说一遍', []],
    ['坐不住', []],
    ['no doubt about it', []],
    ["can't apologise enough", []],
  ])('%j denies %j', (raw, expected) => {
    expect(denied(raw)).toEqual(expected);
  });

  it('is turned around by another: 不是我们不想处理', () => {
    expect(denied('不是我们不想处理').join('')).not.toContain('处理');
  });

  it('ends where a new predicate begins', () => {
    expect(denied('没有给您发货真的很抱歉').join('')).not.toContain('抱歉');
  });
});

describe('questions', () => {
  it.each([
    ['能跟我说说具体是什么情况吗', 'open'],
    ['What happened when the van came?', 'open'],
    ['What does it sound like when it starts?', 'open'],
    ['When did you ring us?', 'closed'],
    ['您的订单号是多少？', 'closed'],
    ['您还在现场吗？', 'closed'],
    ['What is your order number?', 'closed'],
    ['这样可以吗？', 'consent'],
    ['您看行不行', 'consent'],
    ['Does that work for you?', 'consent'],
    ['我理解得对吗？', 'confirm'],
    ['Did I get that right?', 'confirm'],
    ['这两样哪个对您更要紧？', 'guiding'],
    ['Which of the two matters more to you?', 'guiding'],
    ['有什么好道歉的', 'rhetorical'],
    ['你想让我道歉?', 'rhetorical'],
    ['这能怪我们吗？', 'rhetorical'],
    ['您当时没看说明吧', 'rhetorical'],
    ["Why didn't you call earlier?", 'rhetorical'],
    ['我知道怎么处理', null],
    ['请把订单号发给我', null],
    ['Please tell me the number.', null],
  ])('%j is %s', (raw, kind) => {
    expect(only(raw).question).toBe(kind);
  });
});

describe('persons, conditions, orders, tense', () => {
  it.each([
    ['我给您打电话', 'speaker'],
    ['您说得对', 'customer'],
    ['快递还没到', 'third'],
    ["I'll call you", 'speaker'],
    ['you said it twice', 'customer'],
  ])('%j: %s acts', (raw, subject) => {
    expect(only(raw).subject).toBe(subject);
  });

  it('reads conditions', () => {
    expect(only('如果让您不舒服了').condition).toBe(true);
    expect(only('sorry if you feel that way').condition).toBe(true);
    expect(only('让您不舒服了').condition).toBe(false);
  });

  it('reads orders to the customer, and not courtesy', () => {
    expect(only('请您提供照片').imperative).toBe(true);
    expect(only('请放心').imperative).toBe(false);
    expect(only('please send me the receipt').imperative).toBe(true);
    expect(only('please accept my apology').imperative).toBe(false);
  });

  it.each([
    ['我已经补发了', 'done'],
    ['我明天给您送', 'will'],
    ['可能明天到', 'might'],
    ["I've sent it", 'done'],
    ["I'll send it", 'will'],
    ['we might send it', 'might'],
  ])('%j: %s', (raw, tense) => {
    expect(only(raw).tense).toBe(tense);
  });
});

describe('times and amounts', () => {
  const times = (raw: string): readonly string[] => {
    const doc = readText(raw);
    return doc.times.map(({ kind, span }) => `${kind} ${doc.folded.slice(span.start, span.end)}`);
  };
  it.each([
    ['明天上午10点前给您回电', ['deadline 明天上午10点']],
    ['两小时内', ['deadline 两小时内']],
    ['等了三天', ['duration 三天']],
    ['每半小时同步一次', ['frequency 每半小时']],
    ['尽快处理', ['vague 尽快']],
    ['昨天下午三点', []],
    ['by 5pm tomorrow', ['deadline 5pm', 'deadline tomorrow']],
    ['within 24 hours', ['deadline within 24 hours']],
    ['as soon as possible', ['vague as soon as possible']],
    ['three days ago', []],
  ])('%j', (raw, expected) => {
    expect(times(raw)).toEqual(expected);
  });

  it('reads money and percentages', () => {
    const { amounts } = readText('退您46.5元，再打9折; a £20 voucher and 10%');
    expect(amounts.map(({ kind, value }) => [kind, value])).toEqual([
      ['money', 46.5],
      ['percent', 9],
      ['money', 20],
      ['percent', 10],
    ]);
  });
});

describe('any text', () => {
  it('is read without throwing, and every place slices to something', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.string({
        unit: fc.constantFrom(
          '抱歉',
          '不',
          '没',
          '，',
          '。',
          '？',
          '"',
          '「',
          '」',
          ' ',
          'a',
          '\n',
          '😊',
          '\uD83D',
          '但',
          '我',
          '您',
          '3点',
        ),
        maxLength: 400,
      }),
    );
    fc.assert(
      fc.property(text, (raw) => {
        const doc = readText(raw);
        for (const clause of doc.clauses) {
          const { start, end } = toRawSpan(doc, clause);
          expect(end).toBeGreaterThan(start);
          for (const edge of [start, end])
            expect(PAIR.test(raw.slice(Math.max(0, edge - 1), edge + 1))).toBe(false);
        }
        for (const { span } of [...doc.times, ...doc.amounts]) expect(span.end).toBeGreaterThan(span.start);
      }),
      { numRuns: 300 },
    );
  });
});
