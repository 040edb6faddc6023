import { describe, expect, it } from 'vitest';
import { negationsIn } from '../../src/text/negation.ts';
import type { CueLang } from '../../src/shared/lang.ts';

const denied = (words: string, lang: CueLang): string =>
  negationsIn(words, lang)
    .map(({ start, end }) => words.slice(start, end))
    .join('|');

describe('negationsIn, Chinese', () => {
  it.each<readonly [words: string, scope: string]>([
    // What follows is denied
    ['我不会道歉', '道歉'],
    ['我们没有责任', '责任'],
    ['从不推卸', '推卸'],
    ['拒绝赔偿', '赔偿'],
    ['不是真的抱歉', '真的抱歉'],
    // Words that hold a "not" and deny nothing
    ...'不好意思 给您添了不便 对不起 不得不 不如 不错 没问题 没错 差不多 要不 不管 不但 无论 无奈 可不可以 是不是 特别 未来'
      .split(' ')
      .map((words) => [words, ''] as const),
    // Two turn each other around
    ['不是我们不想处理', '我们'],
    ['不能不管', '不管'],
    // The scope ends with a new predicate
    ['没有及时发货让您着急了', '及时发货'],
    ['冰柜没到非常抱歉', '到'],
    ['服务不到位害您白跑', '到位'],
    ['不小心发错了', ''],
    ['我不觉得抱歉', '觉得抱歉'],
  ])('%s denies "%s"', (words, scope) => {
    expect(denied(words, 'zh')).toBe(scope);
  });
});

describe('negationsIn, English', () => {
  it.each<readonly [words: string, scope: string]>([
    ["i'm not sorry", ' sorry'],
    ['not so sorry', ' so sorry'],
    ["we won't refund it", ' refund it'],
    ['we refuse to apologise', ' to apologise'],
    ['hardly our fault', ' our fault'],
    ...[
      'no doubt about it',
      'not only that',
      "i can't wait",
      "i can't apologise enough",
      "i couldn't be more sorry",
      "i can't say how sorry i am",
      'no later than five',
      'without delay',
      'at no extra charge',
    ].map((words) => [words, ''] as const),
    ["it's not that we don't want to help", ' that we '],
    ["it hasn't come i'm so sorry", ' come '],
    ['that is not good enough and i will call', ' good enough'],
    ["i don't think i'm sorry", " think i'm sorry"],
  ])('%s denies "%s"', (words, scope) => {
    expect(denied(words, 'en')).toBe(scope);
  });
});
