/** The table of what criteria exclude and require of one another, on the whole grader (rubric §9). */
import { describe, expect, it } from 'vitest';
import { settling } from '../../src/criteria/settling.ts';
import { createGrader } from '../../src/grading/create-grader.ts';
import type { CriterionId } from '../../src/shared/rubric-ids.ts';
import { criteria, lexicon } from './units.ts';

const grader = createGrader({ version: 'test', criteria, lexicon, settling });

type Expected = { readonly [K in CriterionId]?: 0 | 1 | 2 };

const CALLS: readonly (readonly [rule: string, customer: string, reply: string, Expected])[] = [
  [
    'an apology on an "if" is none',
    '导游落下了我妈妈',
    '如果让您担心了，我向您道歉。',
    { 'apology.sorry': 0, 'pitfall.conditional_apology': 1 },
  ],
  [
    'a mocking apology is none',
    '导游落下了我妈妈',
    '呵呵，真是抱歉了呢。',
    { 'apology.sorry': 0, 'pitfall.hostile': 1 },
  ],
  [
    'a vague promise beside a concrete plan is none',
    '琴弦断了',
    '我们会尽快处理。新琴弦我让小邓下午三点送到您家。',
    { 'resolve.action': 1, 'resolve.time': 1, 'pitfall.vague_promise': 0 },
  ],
  ['a vague promise alone', '琴弦断了', '我们会尽快处理。', { 'pitfall.vague_promise': 1 }],
  ['a time without an act', '琴弦断了', '明天下午三点下雨。', { 'resolve.time': 0 }],
  [
    'a feeling named makes the formula whole',
    'My violin arrived with a crack.',
    'I understand how you feel. You must be heartbroken about the violin.',
    { 'pitfall.hollow_empathy': 0, 'empathy.name_emotion': 2 },
  ],
  [
    'an empty formula stays hollow',
    'My violin arrived with a crack.',
    'I understand how you feel.',
    { 'pitfall.hollow_empathy': 1 },
  ],
  [
    'a fault owned is not handed on',
    'My violin arrived with a crack.',
    "We packed it wrong, our mistake. Don't blame the courier.",
    { 'apology.responsibility': 2, 'pitfall.blame_others': 0 },
  ],
  [
    'a rule with another way beside it is no wall',
    '想今天退押金',
    '按规定今天不能退。我明天上午十点前给您打到卡上。',
    { 'pitfall.policy_wall': 0, 'resolve.action': 1 },
  ],
  ['a rule alone is a wall', '想今天退押金', '按规定今天不能退。', { 'pitfall.policy_wall': 1 }],
];

describe('settling', () => {
  it('names each rule once', () => {
    const ids = settling.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(CALLS)('%s: %s → %s', (_rule, customer, reply, expected) => {
    const { levels } = grader.assess(reply, { customer });
    const ids = Object.keys(expected) as CriterionId[];
    expect(Object.fromEntries(ids.map((id) => [id, levels[id] ?? 0]))).toEqual(expected);
  });

  it('says in the assessment which rule took a finding back', () => {
    const { settled } = grader.assess('如果让您担心了，抱歉让您白等了一天。', {
      customer: '导游落下了我妈妈',
    });
    expect(settled.map(({ by }) => by)).toContain('pitfall.conditional_apology>apology.impact');
  });

  it('grades a 繁體 apology as its 简体 twin', () => {
    const plain = grader.assess('让您等了三天，真的非常抱歉', { customer: '等了三天没人来' });
    const twin = grader.assess('讓您等了三天，真的非常抱歉', { customer: '等了三天沒人來' });
    expect(twin.levels).toEqual(plain.levels);
    expect(plain.levels['apology.sorry']).toBe(2);
  });
});
