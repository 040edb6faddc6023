/** Words that can hardly be meant otherwise stand, with the weights that the app is shipped with; spared or cleared they do not. */
import { describe, expect, it } from 'vitest';
import { grader } from '../../src/cli/grader.ts';
import type { CriterionId } from '../../src/shared/rubric-ids.ts';

const CUSTOMER = '我等了四十分钟，空调还是不冷';
const assess = (reply: string) => grader.assess(reply, { customer: CUSTOMER });

describe('plain words', () => {
  it.each([
    ['pitfall.hostile', '就你事多，别人都没吭声。'],
    ['pitfall.hostile', '有本事你去網路上爆料啊，誰怕誰。'],
    ['pitfall.hostile', '你係咪聽唔明人話呀？'],
    ['pitfall.argue', '您说的跟我们的记录完全对不上。'],
    ['pitfall.dismiss', '我这边要下班了，您明天再来。'],
    ['pitfall.blame_customer', '您怎么现在才说？'],
    ['pitfall.minimise', '多大点事，天又没塌。'],
  ] satisfies [CriterionId, string][])('are told as %s: %s', (id, reply) => {
    const told = assess(reply).evidence.filter(({ criterion }) => criterion === id);
    expect(Math.max(...told.map(({ sure }) => sure))).toBeGreaterThanOrEqual(0.85);
  });

  it.each([
    ['pitfall.hostile', '您一点都不难伺候，是我们太慢了。'],
    ['pitfall.argue', '我刚才说“没这回事”，是我不该。'],
    ['pitfall.dismiss', '这个部门归我管，您找我就对了。'],
    ['pitfall.blame_customer', '您没看到也正常，提示写在背面。'],
    ['pitfall.minimise', '我们连这点小事都没办好，真对不起。'],
  ] satisfies [CriterionId, string][])('are no %s where they are spared or cleared: %s', (id, reply) => {
    expect(assess(reply).levels[id]).toBeUndefined();
  });

  it.each(['你平时在家也这么难伺候吗？', '您怎么不早说？'])(
    'ask nothing in the form of a question: %s',
    (reply) => {
      const { levels } = assess(reply);
      expect(Object.keys(levels).filter((id) => id.startsWith('listen.'))).toEqual([]);
    },
  );
});
