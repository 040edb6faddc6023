/** The close calls that rubric §9 decides, for empathy, listening and fit. */
import { describe, expect, it } from 'vitest';
import type { CriterionId } from '../../src/shared/rubric-ids.ts';
import { createGrader } from '../../src/grading/create-grader.ts';
import { criteria, lexicon } from './units.ts';

const grader = createGrader({ version: 'test', criteria, lexicon, settling: [] });

type Expected = { readonly [K in CriterionId]?: 0 | 1 | 2 };

const CALLS: readonly (readonly [rule: string, customer: string, reply: string, Expected])[] = [
  ['bare formula', '我的猫丢了', '我理解您的心情。', { 'empathy.understand': 1, 'empathy.name_emotion': 1 }],
  [
    'a feeling named in the formula',
    'My cat is gone.',
    'I understand your frustration.',
    { 'empathy.understand': 1, 'empathy.name_emotion': 2 },
  ],
  ['anyone’s feeling', '我的猫丢了', '换谁都会急。', { 'empathy.validate': 2, 'empathy.name_emotion': 1 }],
  [
    '难怪 justifies',
    '跑了三趟都没办成',
    '难怪您着急。',
    { 'empathy.validate': 2, 'empathy.name_emotion': 2 },
  ],
  ['soothing names no feeling', '快递丢了', '您别担心。', { 'empathy.name_emotion': 0 }],
  ['the speaker’s own regret', '快递丢了', '我很难过。', { 'empathy.name_emotion': 0 }],
  ['the child’s fear', '孩子从秋千上掉下来', '孩子一定吓坏了。', { 'empathy.name_emotion': 0 }],
  ['only looking into it', '快递丢了', '我帮您查一下。', { 'empathy.support': 1 }],
  ['will handle it', '快递丢了', '我们会尽快处理。', { 'empathy.support': 1 }],
  ['we, with a time', '快递丢了', '我们今天下午六点前给您补发一件。', { 'empathy.support': 2 }],
  ['an instruction is no support', '快递丢了', '请您自己联系快递公司。', { 'empathy.support': 0 }],
  [
    'consent is neither open nor closed',
    '快递丢了',
    '您看这样可以吗？',
    { 'listen.open_question': 0, 'listen.closed_question': 0 },
  ],
  [
    'a check is neither open nor closed',
    '快递丢了两次',
    '我理解得对吗？',
    { 'listen.confirm': 1, 'listen.open_question': 0, 'listen.closed_question': 0 },
  ],
  ['an order is no question', '快递丢了', '把单号发我。', { 'listen.closed_question': 0 }],
  ['A or B about facts is closed', '锁打不开', '灯是红的还是绿的？', { 'listen.closed_question': 1 }],
  [
    'an accusing question is none',
    '锁打不开',
    '您为什么不早说？',
    { 'listen.closed_question': 0, 'listen.open_question': 0 },
  ],
  ['thanks by rote', '等了很久', '感谢您的耐心等待。', { 'fit.warmth': 0 }],
  [
    'quoted words are not said',
    '你们就会说理解',
    '“我理解您的心情”这种话我不说。',
    { 'empathy.understand': 0 },
  ],
  ['denied understanding', '快递丢了', '我不理解您的心情。', { 'empathy.understand': 0 }],
];

describe('close calls', () => {
  it.each(CALLS)('%s: %s → %s', (_rule, customer, reply, expected) => {
    const { levels } = grader.assess(reply, { customer });
    const ids = Object.keys(expected) as CriterionId[];
    expect(Object.fromEntries(ids.map((id) => [id, levels[id] ?? 0]))).toEqual(expected);
  });
});
