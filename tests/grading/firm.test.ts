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

describe('a plain question is found whatever it is about', () => {
  it.each([
    ['what is his date of birth?', 'listen.closed_question'],
    ['Which floor are you on?', 'listen.closed_question'],
    ['What do you need to show your plant manager?', 'listen.open_question'],
    ['I have the file here. Who served you that day?', 'listen.closed_question'],
  ] as const)('“%s”', (reply, criterion) => {
    const { evidence } = grader.assess(reply, { customer: 'And what will you do about it?' });
    const question = evidence.find((one) => one.criterion === criterion);
    expect(question).toBeDefined();
    expect(reply.slice(question?.start, question?.end)).toMatch(/\?$/);
  });

  it.each(['What did you expect?', 'How come nobody else slips on it?', 'Are you deaf? Stop whining.'])(
    'but not “%s”, which hurts',
    (reply) => {
      const { levels } = grader.assess(reply);
      const asked = ['listen.open_question', 'listen.closed_question'] as const;
      expect(asked.filter((id) => levels[id] !== undefined)).toEqual([]);
    },
  );
});

describe('ways that are listed and handed over', () => {
  const listed = '1. Callum at 10.15, done by 10.55. 2. A courier brings a 5G hub by 10.10. ';

  it('are options', () => {
    const { levels } = grader.assess(`${listed}Which one do you want?`, { customer: 'And if that fails?' });
    expect(levels['resolve.options']).toBe(1);
  });

  it('are none where nobody is to choose', () => {
    expect(grader.assess(`${listed}I’ll ring you.`).levels['resolve.options']).toBeUndefined();
  });
});

describe('English, of a form that leaves no doubt', () => {
  it.each<[CriterionId, string, string]>([
    ['resolve.options', 'We could mend the zip today. Or you take a new coat from the rail.', 'And now?'],
    ['resolve.options', 'Room 9 is free, small but quiet. Or a double at our sister house.', 'And now?'],
    ['resolve.follow_up', 'I report on Monday at ten.', 'When do I hear?'],
    ['resolve.consent', 'Please confirm that this is fine for you.', 'Go on.'],
    ['listen.closed_question', "When's the wedding?", 'It has to be ready.'],
  ])('%s in “%s”', (id, reply, customer) => {
    expect(places(id, reply, customer)).not.toEqual([]);
  });

  it.each<[CriterionId, string, string]>([
    ['resolve.options', 'You can ask the desk. Or is it shut?', 'And now?'],
    ['resolve.options', "I can't move it. Or else I lose my job.", 'And now?'],
    ['resolve.follow_up', 'You report to the desk on Monday at ten.', 'When do I hear?'],
    ['resolve.consent', 'Please confirm that you live at number nine.', 'Go on.'],
    ['listen.closed_question', 'I could have it by noon maybe?', 'It has to be ready.'],
  ])('not %s in “%s”', (id, reply, customer) => {
    expect(places(id, reply, customer)).toEqual([]);
  });
});
