/** What was, what cannot be and what is only announced is no promise, and refused amends are no offer. */
import { describe, expect, it } from 'vitest';
import { grader } from '../../src/cli/grader.ts';

function read(reply: string) {
  const { promises = [], offers = [] } = grader.assess(reply, { promises: true });
  return {
    promises: promises.map(({ span }) => reply.slice(span.start, span.end)),
    offers: offers.map(({ kind }) => kind),
  };
}

describe('no promise', () => {
  it.each([
    '货周三早上才装车。',
    '那天师傅四点就到了。',
    '您说九点前到。',
    '那我再跟您说一遍。',
    '这笔折扣需总监批准。',
    '这件事该我们先告诉您的。',
    '离您那儿也就十分钟路程。',
    '周六的婚车照常。',
    '赔多少我这边就能定。',
    '她第二天上班。',
    '好，再来一个。',
    'I’m only trying to help.',
    'We’re doing our best to get to you.',
  ])('“%s”', (reply) => {
    expect(read(reply).promises).toEqual([]);
  });

  it.each(['昨晚的房费今天给您退一半。', '周三早上九点前装车。', '我再给您送一份过去。'])(
    'but “%s”',
    (reply) => {
      expect(read(reply).promises).not.toEqual([]);
    },
  );
});

describe('no offer', () => {
  it.each([
    '误工的收入我没法赔。',
    '发票的折扣我批不了。',
    '让骑手给您送一台路由器过去。',
    '专车在高速上堵住了。',
  ])('“%s”', (reply) => {
    expect(read(reply).offers).toEqual([]);
  });

  it.each([
    ['误工费我们照单赔给您。', 'compensation'],
    ['另外送您一份果盘。', 'gift'],
    ['叫了专车接您。', 'upgrade'],
  ])('“%s” is', (reply, kind) => {
    expect(read(reply).offers).toContain(kind);
  });
});
