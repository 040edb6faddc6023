/** What structure holds stands beside what was learned, and nothing else of the rules does. */
import { describe, expect, it } from 'vitest';
import { grader } from '../../src/cli/grader.ts';

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

  it.each(['What did you expect?', 'How come nobody else slips on it?'])(
    'but not “%s”, which upbraids',
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
