import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/i18n/catalogue.ts';
import { cardsFor, QUOTING, REFRAME_CARDS, wordsOf } from '../../src/session/reframing.ts';
import type { RoundView } from '../../src/session/types.ts';
import { LANGS } from '../../src/shared/lang.ts';
import { played, stageOf } from './case.ts';

const RUDE = '您自己没写清楚，烦不烦？';
const viewOf = (...replies: string[]): RoundView => played(stageOf(), replies).view;
const saying = (text: string, lang: RoundView['lang'] = 'zh-Hans'): RoundView => ({
  ...viewOf(),
  lang,
  opening: [{ line: 'beat/opening/say', text }],
});

describe('the cards that turn a thought', () => {
  it('begin with what the trainee has just slipped into', () => {
    expect(cardsFor(viewOf(RUDE))[0]).toBe('slip.hostile');
    expect(cardsFor(viewOf('您自己没写清楚'))[0]).toBe('slip.blame_customer');
  });

  it('begin with the heat of the customer where nothing slipped, then with the way this one talks', () => {
    expect(cardsFor(viewOf())).toEqual(['shouting', 'way.emotional', 'service']);
    expect(cardsFor({ ...viewOf(), persona: 'cautious' })).toContain('way.cautious');
  });

  it('have one for a reply that moved nothing', () => {
    expect(cardsFor(viewOf('嗯'))).toContain('stuck');
    expect(cardsFor(viewOf('难怪您着急'))).not.toContain('stuck');
  });

  it('tell nothing of the findings in an exam', () => {
    const view: RoundView = { ...viewOf(RUDE), mode: 'exam' };
    expect(cardsFor(view).filter((card) => card.startsWith('slip.'))).toEqual([]);
  });

  it('leave out those that need words where there are none to say back, and never run out', () => {
    const mute = saying('……');
    expect(wordsOf(saying('啊'.repeat(200)))).toBeNull();
    const cards = cardsFor({ ...saying('啊'.repeat(200)), persona: 'emotional' });
    expect(cards.filter((card) => QUOTING.has(card))).toEqual([]);
    expect(cards).toEqual(['service']);
    expect(cardsFor(mute)).toContain('service');
  });
});

describe('the words that are said back', () => {
  it('are the fullest sentence that is short enough', () => {
    expect(wordsOf(saying('喂？蛋糕上写的是别人家孩子的名字！快点。'))).toBe(
      '蛋糕上写的是别人家孩子的名字！',
    );
  });

  it('do not break at the point of a number', () => {
    expect(wordsOf(saying('I waited 3.5 hours for you people. Well?', 'en'))).toBe(
      'I waited 3.5 hours for you people.',
    );
  });

  it('are never a stage direction', () => {
    const view = viewOf();
    const opening = [{ line: 'surprise/door/note', text: '门铃响了，很久很久没人去开。' }, ...view.opening];
    expect(wordsOf({ ...view, opening })).toBe('蛋糕上写的是别人家孩子的名字！');
  });
});

describe.each(LANGS)('the texts of the cards in %s', (lang) => {
  const at = (card: string): { thought?: string; view?: string } =>
    card
      .split('.')
      .reduce<unknown>(
        (node, key) => (node as Record<string, unknown>)[key],
        (catalogue[lang]['calm'] as { cards: unknown }).cards,
      ) as { thought?: string; view?: string };

  it.each(REFRAME_CARDS)('%s has a thought and a view, and quotes where it should', (card) => {
    const { thought = '', view = '' } = at(card);
    expect(thought).not.toBe('');
    expect(view.includes('{{words}}')).toBe(QUOTING.has(card));
  });
});
