import { describe, expect, it } from 'vitest';
import { prepareAskings, readAsking, type Askable } from '../../src/grading/askings.ts';
import { askingRecall } from '../../src/grading/asking-recall.ts';
import { askablesOf } from '../../src/scenario/askables.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { LANGS, type Lang } from '../../src/shared/lang.ts';
import { readText } from '../../src/text/read-text.ts';

const ZH = prepareAskings([
  {
    id: 'opening',
    askings: ['您的店什么时候开张？', '明天几点开业？', '开门营业是哪一天？'],
    misses: ['您几点下班？'],
    answers: ['后天早上八点剪彩'],
  },
  {
    id: 'stock',
    askings: ['馅料现在放在哪里？', '冷冻的货暂时存在什么地方？', '东西还能冻多久？'],
    misses: ['冰柜放在哪里？'],
    answers: ['借了邻居的冷库，撑到中午'],
  },
]);
const EN = prepareAskings([
  {
    id: 'opening',
    askings: ['When does your shop open?', 'What day is the opening?', 'When do you start trading?'],
    misses: [],
    answers: ['The ribbon is cut at eight on Tuesday'],
  },
  {
    id: 'stock',
    askings: [
      'Where is your stock now?',
      'Where are you keeping the food?',
      'How long will the food stay cold?',
    ],
    misses: [],
    answers: ['It stands in a neighbour’s cold store until noon'],
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
    // In words of the answer alone.
    ['什么时候剪彩？', 'opening'],
    ['邻居的冷库能借多久？', 'stock'],
  ])('%j asks for %s', (raw, fact) => {
    expect(readAsking(readText(raw), ZH)?.fact ?? null).toBe(fact);
  });

  it.each([
    ['So when do you open the shop?', 'opening'],
    ['Where is the food being kept at the moment?', 'stock'],
    ['What is your postcode?', null],
    ['When is the ribbon cut?', 'opening'],
    ['Which neighbour has the cold store?', 'stock'],
  ])('%j asks for %s', (raw, fact) => {
    expect(readAsking(readText(raw), EN)?.fact ?? null).toBe(fact);
  });

  it('finds none in what asks for consent, though it names a fact', () => {
    const raw = '您的店明天几点开业？';
    expect(readAsking(readText(raw), ZH)?.fact).toBe('opening');
    expect(readAsking(readText(raw), ZH, [{ start: 0, end: raw.length }])).toBeNull();
  });

  it('points at the question', () => {
    const raw = '我记下了。那些馅料这会儿放在哪儿？';
    const asking = readAsking(readText(raw), ZH);
    expect(raw.slice(asking?.span.start, asking?.span.end)).toBe('那些馅料这会儿放在哪儿？');
  });
});

const shipped = import.meta.glob<Scenario['texts']>('../../scenarios/*/scenario.json', {
  eager: true,
  import: 'texts',
});

/** Files leave out what is empty. */
function factsOf(texts: Scenario['texts'], lang: Lang): readonly Askable[] {
  const { facts = {} } = texts[lang] ?? {};
  return askablesOf({ facts }).map((one) => ({ ...one, misses: one.misses ?? [] }));
}

describe.each(Object.entries(shipped))('%s', (_, texts) => {
  it.each(LANGS.filter((lang) => texts[lang] !== undefined))(
    '%s: unseen wordings are mostly understood, seldom misunderstood',
    (lang) => {
      const recalls = askingRecall(factsOf(texts, lang));
      const share = (key: 'right' | 'wrong'): number =>
        recalls.reduce((sum, one) => sum + one[key], 0) / recalls.reduce((sum, one) => sum + one.askings, 0);
      expect(share('right')).toBeGreaterThan(0.7);
      expect(share('wrong')).toBeLessThan(0.04);
    },
  );

  it.each(LANGS.filter((lang) => texts[lang] !== undefined))(
    '%s: each asking brings out its fact, no near miss does',
    (lang) => {
      const facts = factsOf(texts, lang);
      const prepared = prepareAskings(facts);
      const ask = (text: string): string | null => readAsking(readText(text), prepared)?.fact ?? null;
      for (const { id, askings, misses } of facts) {
        expect(askings.filter((text) => ask(text) !== id)).toEqual([]);
        expect(misses.filter((text) => ask(text) !== null)).toEqual([]);
      }
    },
  );
});
