import { describe, expect, it } from 'vitest';
import { choicesOf, isShown, occurring, soundFilter, toggled } from '../../src/scenario/card-filter.ts';

const CARD = { persona: 'rational', flow: 'clear', industry: 'retail' } as const;
const CARDS = [
  { ...CARD, level: 'advanced', channel: 'visit' },
  { ...CARD, level: 'basic', channel: 'phone' },
  { ...CARD, level: 'basic', channel: 'chat' },
  { ...CARD, level: 'middle', channel: 'phone' },
] as const;

function shown(filter: Parameters<typeof isShown>[1]): readonly number[] {
  return CARDS.flatMap((card, index) => (isShown(card, filter) ? [index] : []));
}

describe('a filter', () => {
  it('shows all where nothing is chosen', () => {
    expect(shown({})).toEqual([0, 1, 2, 3]);
    expect(shown({ level: [] })).toEqual([0, 1, 2, 3]);
  });

  it('takes any value of one group, and asks for all groups', () => {
    expect(shown({ level: ['basic', 'middle'] })).toEqual([1, 2, 3]);
    expect(shown({ level: ['basic', 'middle'], channel: ['phone'] })).toEqual([1, 3]);
    expect(shown({ level: ['advanced'], channel: ['phone'] })).toEqual([]);
  });

  it('is changed one value at a time, and itself stays as it was', () => {
    const filter = { level: ['basic'] };
    expect(toggled(filter, 'level', 'middle')).toEqual({ level: ['basic', 'middle'] });
    expect(toggled(filter, 'level', 'basic')).toEqual({ level: [] });
    expect(toggled(filter, 'channel', 'chat')).toEqual({ level: ['basic'], channel: ['chat'] });
    expect(filter).toEqual({ level: ['basic'] });
  });
});

describe('the choices', () => {
  it('are the values that occur: levels from easy to hard, channels the commonest first', () => {
    const found = choicesOf(CARDS, {}).map(({ group, options }) => [
      group,
      options.map(({ value }) => value),
    ]);
    expect(found).toEqual([
      ['level', ['basic', 'middle', 'advanced']],
      ['channel', ['phone', 'chat', 'visit']],
    ]);
  });

  it('say how many each would show as the other groups stand, whatever is chosen of its own', () => {
    const [level, channel] = choicesOf(CARDS, { level: ['basic'], channel: ['phone'] });
    expect(level?.options).toEqual([
      { value: 'basic', chosen: true, count: 1 },
      { value: 'middle', chosen: false, count: 1 },
      { value: 'advanced', chosen: false, count: 0 },
    ]);
    expect(channel?.options.map(({ count }) => count)).toEqual([1, 1, 0]);
  });

  it('keep their places while the list is narrowed', () => {
    const values = (filter: Parameters<typeof isShown>[1]) =>
      choicesOf(CARDS, filter).map(({ options }) => options.map(({ value }) => value));
    expect(values({ channel: ['visit'] })).toEqual(values({}));
  });
});

describe('a kept filter', () => {
  it('loses what no card has any more, and what leaves no choice', () => {
    expect(occurring({ channel: ['email', 'chat'], level: ['none'], flow: ['clear'] }, CARDS)).toEqual({
      channel: ['chat'],
    });
  });

  it.each([null, 7, 'phone', [], { channel: 'phone' }, { colour: ['red'] }])(
    'is nothing where it is %j',
    (stored) => {
      expect(soundFilter(stored)).toEqual({});
    },
  );

  it('is read from what is sound in it', () => {
    expect(soundFilter({ channel: ['phone', 7, null], level: {}, flow: ['clear'] })).toEqual({
      channel: ['phone'],
      flow: ['clear'],
    });
  });
});
