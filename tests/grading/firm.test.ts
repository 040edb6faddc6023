/** What words and structure say together is found whatever the weights think, and what they can't say is not. */
import { describe, expect, it } from 'vitest';
import { grader } from '../../src/cli/grader.ts';
import type { CriterionId } from '../../src/shared/rubric-ids.ts';

function places(id: CriterionId, reply: string, customer: string): readonly string[] {
  const { evidence } = grader.assess(reply, { customer });
  return evidence
    .filter(({ criterion }) => criterion === id)
    .map(({ start, end }) => reply.slice(start, end));
}

describe('firm', () => {
  it.each<[CriterionId, string, string]>([
    ['resolve.time', '我 13:00 前把抽检记录发给您。', '抽检的东西呢？'],
    ['resolve.follow_up', '归我。明早六点半我在餐厅跟您报一声，有变化我上楼找您。', '这事归谁？几点跟我报？'],
    ['empathy.validate', '到现在原因还没说清，难怪您失望。', '损耗四个星期了，你们一直说在查。'],
  ])('%s in “%s”', (id, reply, customer) => {
    expect(places(id, reply, customer)).not.toEqual([]);
  });

  it.each<[CriterionId, string, string]>([
    ['resolve.follow_up', '您明早六点半打给我，我都在。', '这事归谁？几点跟我报？'],
    ['empathy.validate', '难怪您没收到，地址写错了。', '快递呢？'],
  ])('not %s in “%s”', (id, reply, customer) => {
    expect(places(id, reply, customer)).toEqual([]);
  });
});

it('two things that can be done and the word handed over are a choice', () => {
  const reply = '我可以开车陪您一起送过去，也可以让戚师傅先送、您先回席上陪阿姨。您想怎么办？';
  expect(places('resolve.options', reply, '我就这么空着手回去吗？')).not.toEqual([]);
});

describe('never', () => {
  it('calling their feeling natural makes nothing small, calling the flaw natural does', () => {
    const customer = '明早九点提案，我担心来不及。';
    expect(places('pitfall.minimise', '您担心误了时间，很正常。', customer)).toEqual([]);
    expect(places('pitfall.minimise', '晚个半小时很正常的嘛，小事而已。', customer)).not.toEqual([]);
  });

  it('what cannot be done and a bare check of consent are no deed', () => {
    const suite = '套房。给，还是不给？';
    expect(places('resolve.action', '两间套房都有客人，今晚给不了。', suite)).toEqual([]);
    expect(places('apology.remedy', '周一上午我到厂里复查。这样您同意吗？', '往下说。')).not.toContain(
      '这样您同意吗？',
    );
  });
});
