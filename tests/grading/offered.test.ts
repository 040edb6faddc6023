/** Words that name amends hold them out, or are only about them. */
import { describe, expect, it } from 'vitest';
import { grader } from '../../src/cli/grader.ts';
import { isAskedOrBidden, isOnlyNamed, isUnpaid, kindIn } from '../../src/grading/commitments/offered.ts';
import { readCommitments } from '../../src/grading/commitments/read-commitments.ts';
import { readText } from '../../src/text/read-text.ts';

const kindsIn = (reply: string): readonly string[] => {
  const doc = readText(reply);
  return doc.clauses.flatMap((clause) => kindIn(doc, clause) ?? []);
};

it('waives what our side bears', () => {
  expect(kindsIn('来回运费我们承担。')).toEqual(['waiver']);
  expect(kindsIn('发票今天给您重开一张。')).toEqual(['replacement']);
});

describe('what is only about amends', () => {
  it.each([
    "I'll set up your discount rules under Pricing this afternoon.",
    "We'll show you how a refund works tomorrow.",
    "I'll send you the compensation form by six.",
    "I'll email you the replacement policy today.",
    "I'll check the voucher page and the discount section.",
    'You pay the parking yourself.',
    'You pay for your taxi, and our driver takes the trunk.',
    '我今天下午把折扣规则给您设好。',
    '我把退款流程发给您。',
    '我明天教您设置优惠券。',
    '我今天把赔偿申请表发给您。',
    '我今天把退款進度傳給您。',
    '维修费是95元。',
    '换作是您，您也不愿意在走廊里打地铺。',
    '備用機全借出去了。',
    '海景套房都住满了。',
    '您自己一台一台修好的，我看得出来。',
    '因为加急，质检那一步跳过去了。',
    '退押金的事归财务。',
    '这套上周就该换。',
    '现在退卡要扣手续费不？',
    '光猫重开一下，灯就绿了。',
  ])('%s', (reply) => {
    expect(kindsIn(reply)).toEqual([]);
    expect(readCommitments(reply, grader.assess(reply, { promises: true })).offers).toEqual([]);
  });

  it('is told from another kind, which stays open', () => {
    const doc = readText("I'll email you the refund rules.");
    const place = { start: 0, end: doc.folded.length };
    expect(isOnlyNamed(doc, 'refund', place)).toBe(true);
    expect(isOnlyNamed(doc, 'gift', place)).toBe(false);
  });
});

describe('what is held out', () => {
  it.each([
    ["I'll take 20% off your next bill.", 'discount'],
    ["I'll refund the £40 today, as the refund rules say.", 'refund'],
    ["We'll pay for your taxi.", 'compensation'],
    ['You pay nothing, we waive the fee.', 'waiver'],
    ['You pay half price today.', 'discount'],
    ["I'll send a voucher by email.", 'voucher'],
    ['我今天就给您打九折。', 'discount'],
    ['我今天把退款给您办好。', 'refund'],
    ['检查期间借一部同款给您。', 'loan'],
    ['200元差价24小时内退回您付款账户。', 'refund'],
    ['您只付一半，折扣算我的。', 'discount'],
    ['我們明天替您換一部全新的。', 'replacement'],
  ])('%s', (reply, kind) => {
    expect(kindsIn(reply)).toContain(kind);
  });
});

describe('amends of money', () => {
  it.each([
    '我现在让人回退，8:45 前做完。',
    '书面说明 8:00 前发到您邮箱。',
    '远程回退，8:45 全好，每小时八千瓶。',
  ])('are none in “%s”', (reply) => {
    expect(isUnpaid(readText(reply), 'refund')).toBe(true);
    expect(grader.assess(reply, {}).offers?.map(({ kind }) => kind) ?? []).not.toContain('refund');
  });

  it('may be where money is spoken of, and other kinds need none', () => {
    expect(isUnpaid(readText('468 元今晚原路退给您。'), 'refund')).toBe(false);
    expect(isUnpaid(readText('三次的课时不扣。'), 'waiver')).toBe(false);
    expect(isUnpaid(readText('我现在给您换一台。'), 'replacement')).toBe(false);
  });
});

describe('what only asks or bids', () => {
  const isNone = (reply: string, kind: Parameters<typeof isAskedOrBidden>[1]): boolean => {
    const doc = readText(reply);
    return isAskedOrBidden(doc, kind, { start: 0, end: doc.folded.length });
  };

  it.each([
    ["How's your back now?", 'refund'],
    ['Take your time.', 'loan'],
    ['您的背现在怎么样了？', 'refund'],
  ] as const)('%s', (reply, kind) => {
    expect(isNone(reply, kind)).toBe(true);
    expect(grader.assess(reply).offers).toEqual([]);
  });

  it('leaves what is held out', () => {
    expect(isNone('Shall I refund you the £35 today?', 'refund')).toBe(false);
    expect(isNone("I'll put £35 back on your card today.", 'refund')).toBe(false);
  });
});
