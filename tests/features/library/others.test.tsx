import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { LibraryScreen } from '../../../src/features/library/library-screen.tsx';
import type { CardFilter } from '../../../src/scenario/card-filter.ts';
import { cardOf, type ScenarioCard } from '../../../src/scenario/shelved.ts';
import { cake } from '../../session/case.ts';
import { play, services, show } from '../services.tsx';

const CARD = cardOf(cake());

function card(id: string, more: Partial<ScenarioCard>): ScenarioCard {
  const texts = Object.fromEntries(
    Object.entries(CARD.texts).map(([lang, one]) => [lang, { ...one, title: `题目 ${id}` }]),
  );
  return { ...CARD, ...more, id, texts };
}

/** The first is met in the window; the others are listed. */
const CARDS = [
  CARD,
  card('one', { level: 'middle', channel: 'phone' }),
  card('two', { level: 'middle', channel: 'chat', persona: 'rational' }),
  card('three', { level: 'advanced', channel: 'chat', flow: 'lear' }),
];

function library(filter: CardFilter = {}, cards: readonly ScenarioCard[] = CARDS) {
  const given = services();
  given.preferences.setState({ filter });
  return { ...given, shelf: { ...given.shelf, list: async () => cards } };
}

const titles = () => screen.queryAllByText(/^题目 /).map(({ textContent }) => textContent);
const box = (name: RegExp) => screen.getByRole('checkbox', { name });
const click = (role: 'button' | 'checkbox', name: string | RegExp) =>
  userEvent.click(screen.getByRole(role, { name }));

describe('all others on home', () => {
  it('are a list without the one in the window, with how many they are', async () => {
    await show(<LibraryScreen />, library());
    expect(titles()).toEqual(['题目 one', '题目 two', '题目 three']);
    expect(screen.getByRole('status')).toHaveTextContent('3 位，先听第一句话');
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(screen.queryByRole('button', { name: '清除筛选' })).toBeNull();
  });

  it('are narrowed by levels at hand: one, or another', async () => {
    await show(<LibraryScreen />, library());
    const levels = within(screen.getByRole('group', { name: '难度' }));
    expect(levels.getAllByRole('checkbox')).toHaveLength(2);
    await click('checkbox', /较难/);
    expect(titles()).toEqual(['题目 three']);
    expect(screen.getByRole('status')).toHaveTextContent('共 3 位，现在看到 1 位');
    await click('checkbox', /进阶/);
    expect(titles()).toHaveLength(3);
  });

  it('are narrowed by a group behind its name too, which then tells what is chosen', async () => {
    await show(<LibraryScreen />, library());
    expect(screen.queryByRole('checkbox', { name: /在线聊天/ })).toBeNull();
    await click('button', '渠道');
    expect(screen.getByRole('button', { name: '渠道' })).toHaveAttribute('aria-expanded', 'true');
    await click('checkbox', /在线聊天/);
    await click('checkbox', /进阶/);
    expect(titles()).toEqual(['题目 two']);
    expect(box(/较难 1/)).not.toBeChecked();
    await click('button', '渠道：在线聊天');
    expect(screen.queryByRole('checkbox', { name: /在线聊天/ })).toBeNull();
    await click('button', '流程');
    expect(screen.getByRole('group', { name: '流程' })).toBeInTheDocument();
    await click('button', '类型');
    expect(screen.queryByRole('group', { name: '流程' })).toBeNull();
  });

  it('offer no group in which all are alike', async () => {
    await show(<LibraryScreen />, library());
    expect(screen.queryByRole('button', { name: '行业' })).toBeNull();
  });

  it('can be chosen by keyboard, and the focus is not lost when the filter goes', async () => {
    const given = library();
    await show(<LibraryScreen />, given);
    box(/较难/).focus();
    await userEvent.keyboard(' ');
    expect(given.preferences.getState().filter).toEqual({ level: ['advanced'] });
    screen.getByRole('button', { name: '清除筛选' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(titles()).toHaveLength(3);
    expect(screen.getByRole('heading', { name: '还有谁在等' })).toHaveFocus();
    expect(given.preferences.getState().filter).toEqual({});
  });

  it('come back where nobody fits', async () => {
    await show(<LibraryScreen />, library({ channel: ['phone'], level: ['advanced'] }));
    expect(titles()).toEqual([]);
    expect(screen.getByRole('status')).toHaveTextContent('共 3 位，现在看到 0 位');
    expect(screen.getByText('没有哪一位同时合这几条。')).toBeInTheDocument();
    await click('button', '看全部 3 位');
    expect(titles()).toHaveLength(3);
  });

  it('are not hidden by a kept value that none of them has', async () => {
    await show(<LibraryScreen />, library({ channel: ['email'] }));
    expect(titles()).toHaveLength(3);
    expect(screen.getByRole('status')).toHaveTextContent('3 位，先听第一句话');
  });

  it('are no list where there is only one to meet', async () => {
    await show(<LibraryScreen />, library({}, [CARD]));
    expect(screen.queryByRole('heading', { name: '还有谁在等' })).toBeNull();
  });

  it('keep the whole of the first words in the row, and fold the ways to practise', async () => {
    await show(<LibraryScreen />, library());
    const row = within(screen.getByText('题目 two').closest('section') as HTMLElement);
    expect(row.getByText('“蛋糕上写的是别人家孩子的名字！”')).toBeInTheDocument();
    expect(row.queryByRole('radio')).toBeNull();
    const more = row.getByRole('button', { name: '全文与练法' });
    expect(more).toHaveAccessibleDescription('题目 two');
    await userEvent.click(more);
    expect(more).toHaveAttribute('aria-expanded', 'true');
    await userEvent.click(row.getByRole('radio', { name: '主导型' }));
    expect(row.getByText('“名字写错了，马上换。”')).toBeInTheDocument();
  });

  it('stand below the next one while a round waits', async () => {
    const given = library();
    await play(given, ['烦不烦']);
    await show(<LibraryScreen />, given);
    const next = screen.getByText('下一位').closest('section') as HTMLElement;
    expect(within(next).getByRole('button', { name: '见她' })).toBeEnabled();
    expect(next.closest('li')).toBeNull();
    expect(titles()).toEqual(['题目 two', '题目 three']);
  });
});
