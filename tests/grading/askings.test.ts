import { describe, expect, it } from 'vitest';
import { prepareAskings, readAsking } from '../../src/grading/askings.ts';
import { readText } from '../../src/text/read-text.ts';

const ZH = prepareAskings([
  {
    id: 'opening',
    askings: ['您的店什么时候开张？', '明天几点开业？', '开门营业是哪一天？'],
    misses: ['您几点下班？'],
  },
  {
    id: 'stock',
    askings: ['馅料现在放在哪里？', '冷冻的货暂时存在什么地方？', '东西还能冻多久？'],
    misses: ['冰柜放在哪里？'],
  },
]);
const EN = prepareAskings([
  {
    id: 'opening',
    askings: ['When does your shop open?', 'What day is the opening?', 'When do you start trading?'],
    misses: [],
  },
  {
    id: 'stock',
    askings: [
      'Where is your stock now?',
      'Where are you keeping the food?',
      'How long will the food stay cold?',
    ],
    misses: [],
  },
]);

describe('readAsking', () => {
  it.each([
    ['请问您哪天开张呢？', 'opening'],
    ['能告诉我店里几点开业吗', 'opening'],
    ['那些馅料这会儿放在哪儿？', 'stock'],
    ['冰柜想放在哪里？', null],
    ['您的电话是多少？', null],
    ['馅料放在哪里我知道', null],
    ['难道开张是我定的吗？', null],
  ])('%j asks for %s', (raw, fact) => {
    expect(readAsking(readText(raw), ZH)?.fact ?? null).toBe(fact);
  });

  it.each([
    ['So when do you open the shop?', 'opening'],
    ['Where is the food being kept at the moment?', 'stock'],
    ['What is your postcode?', null],
  ])('%j asks for %s', (raw, fact) => {
    expect(readAsking(readText(raw), EN)?.fact ?? null).toBe(fact);
  });

  it('points at the question', () => {
    const raw = '我记下了。那些馅料这会儿放在哪儿？';
    const asking = readAsking(readText(raw), ZH);
    expect(raw.slice(asking?.span.start, asking?.span.end)).toBe('那些馅料这会儿放在哪儿？');
  });
});
