import { describe, expect, it } from 'vitest';
import { prepareAskings, readAsking, type Askable } from '../../src/grading/askings.ts';
import { askingRecall } from '../../src/grading/asking-recall.ts';
import { LANGS } from '../../src/shared/lang.ts';
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

interface ShippedTexts {
  readonly facts: Readonly<Record<string, Omit<Askable, 'id'>>>;
}
const shipped = import.meta.glob<Readonly<Record<string, ShippedTexts>>>('../../scenarios/*/scenario.json', {
  eager: true,
  import: 'texts',
});

describe.each(Object.entries(shipped))('%s', (_, texts) => {
  it.each(LANGS.filter((lang) => texts[lang] !== undefined))(
    '%s: unseen wordings are mostly understood, seldom misunderstood',
    (lang) => {
      const facts = Object.entries(texts[lang]?.facts ?? {}).map(([id, fact]) => ({ ...fact, id }));
      const recalls = askingRecall(facts);
      const share = (key: 'right' | 'wrong'): number =>
        recalls.reduce((sum, one) => sum + one[key], 0) / recalls.reduce((sum, one) => sum + one.askings, 0);
      expect(share('right')).toBeGreaterThan(0.7);
      expect(share('wrong')).toBeLessThan(0.04);
    },
  );

  it.each(LANGS.filter((lang) => texts[lang] !== undefined))(
    '%s: each asking brings out its fact, no near miss does',
    (lang) => {
      const facts = Object.entries(texts[lang]?.facts ?? {}).map(([id, fact]) => ({ ...fact, id }));
      const prepared = prepareAskings(facts);
      const ask = (text: string): string | null => readAsking(readText(text), prepared)?.fact ?? null;
      for (const { id, askings, misses } of facts) {
        expect(askings.filter((text) => ask(text) !== id)).toEqual([]);
        expect(misses.filter((text) => ask(text) !== null)).toEqual([]);
      }
    },
  );
});
