import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { LibraryScreen } from '../../../src/features/library/library-screen.tsx';
import { fail } from '../../../src/shared/result.ts';
import { play, services, show } from '../services.tsx';

const FIRST = '“蛋糕上写的是别人家孩子的名字！”';
const HEARD = '难怪您着急';
const RUDE = '烦不烦';

describe('home', () => {
  it('opens with the first words of the customer and one thing to do', async () => {
    await show(<LibraryScreen />, services());
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(FIRST);
    expect(screen.getByRole('button', { name: '见她' })).toBeEnabled();
    expect(screen.getByText(/还没有。谈过一场/)).toBeInTheDocument();
    expect(screen.getByText(/都留在这台电脑上/)).toBeInTheDocument();
  });

  it('takes the type of customer and the mode that were chosen into the round', async () => {
    const given = services();
    const { history } = await show(<LibraryScreen />, given);
    expect(screen.getByRole('radio', { name: '情感型' })).toBeChecked();
    await userEvent.click(screen.getByRole('radio', { name: '主导型' }));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('“名字写错了，马上换。”');
    await userEvent.click(screen.getByRole('radio', { name: /考核/ }));
    await userEvent.click(screen.getByRole('button', { name: '见她' }));
    await waitFor(() => expect(history?.at(-1)).toBe('/prepare/round-1'));
    expect(given.round.getState().view).toMatchObject({ persona: 'dominant', mode: 'exam', lang: 'zh-Hans' });
  });

  it('plays in a language that the scenario has when the interface has another', async () => {
    const given = services({ lang: 'zh-Hant' });
    await show(<LibraryScreen />, given);
    await userEvent.click(screen.getByRole('button', { name: '見她' }));
    await waitFor(() => expect(given.round.getState().view?.lang).toBe('zh-Hans'));
  });

  it('puts a round that was left before everything, with its words, its face and the draft', async () => {
    const given = services();
    await play(given, [RUDE]);
    const { view } = given.round.getState();
    await given.saves.saveDraft('round-1', '等一下');
    await show(<LibraryScreen />, given);
    const said = view?.turns[0]?.said.map(({ text }) => text).join('') ?? 'nothing';
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(said);
    expect(screen.getByRole('link', { name: '接着说' })).toHaveAttribute('href', '#/talk/round-1');
    expect(screen.getByText('写到一半的回复还在')).toBeInTheDocument();
    expect(screen.getByRole('img', { name: '愤怒' })).toBeInTheDocument();
    expect(screen.getByText('第 2 轮')).toBeInTheDocument();
    expect(screen.queryByText(/还没有。谈过一场/)).toBeNull();
    expect(screen.getByText(FIRST)).not.toBe(screen.getByRole('heading', { level: 1 }));
  });

  it('says nothing of a draft where there is none', async () => {
    const given = services();
    await play(given, []);
    await show(<LibraryScreen />, given);
    expect(screen.getByRole('link', { name: '接着说' })).toBeInTheDocument();
    expect(screen.queryByText('写到一半的回复还在')).toBeNull();
  });

  it('lists what was practised with the outcome, the score and the way to the debrief', async () => {
    const given = services();
    await play(given, [HEARD], { stop: true });
    await show(<LibraryScreen />, given);
    const row = within(screen.getByText('中途停下').closest('li') ?? document.body);
    expect(await row.findByText(/^总分 \d+$/)).toBeInTheDocument();
    expect(row.getByText('1 轮')).toBeInTheDocument();
    expect(row.getByRole('link', { name: '看复盘' })).toHaveAttribute('href', '#/debrief/round-1');
  });

  it('shows eight past rounds at once and more when asked', async () => {
    const given = services();
    for (let i = 0; i < 9; i++) {
      // oxlint-disable-next-line no-await-in-loop
      await play(given, [HEARD], { stop: true });
    }
    await show(<LibraryScreen />, given);
    expect(await screen.findAllByRole('link', { name: '看复盘' })).toHaveLength(8);
    await userEvent.click(screen.getByRole('button', { name: '再看几场' }));
    expect(await screen.findAllByRole('link', { name: '看复盘' })).toHaveLength(9);
    expect(screen.queryByRole('button', { name: '再看几场' })).toBeNull();
  });

  it('leaves out a round in which nothing was said yet', async () => {
    const given = services();
    await given.round
      .getState()
      .start({ scenario: 'wrong-cake', persona: 'emotional', lang: 'zh-Hans', mode: 'coached' });
    await show(<LibraryScreen />, given);
    expect(screen.getByText(/还没有。谈过一场/)).toBeInTheDocument();
  });

  it('says so when the rounds cannot be read, and claims nothing about them', async () => {
    const given = services({
      change: (saves) => ({ ...saves, list: () => Promise.resolve(fail('blocked')) }),
    });
    await show(<LibraryScreen />, given);
    expect(screen.getByRole('alert')).toHaveTextContent('另一个窗口开着旧版本');
    expect(screen.queryByText(/还没有。谈过一场/)).toBeNull();
    expect(screen.getByRole('button', { name: '见她' })).toBeEnabled();
  });

  it('says so when a round cannot begin', async () => {
    const given = services({
      change: (saves) => ({ ...saves, append: () => Promise.resolve(fail('quota')) }),
    });
    const { history } = await show(<LibraryScreen />, given);
    await userEvent.click(screen.getByRole('button', { name: '见她' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('没有空间');
    expect(history).toEqual(['/']);
    expect(screen.getByRole('button', { name: '见她' })).toBeEnabled();
  });

  it('warns where the browser keeps nothing, and promises nothing', async () => {
    await show(<LibraryScreen />, services({ memoryOnly: true }));
    expect(screen.getByRole('status')).toHaveTextContent('不让网页存东西');
    expect(screen.queryByText(/都留在这台电脑上/)).toBeNull();
  });

  it('lists a second try under the round that it left, with the way to compare; one not begun is left out', async () => {
    const given = services();
    await play(given, [HEARD, RUDE], { stop: true });
    const { branch, open, reply, stop, start } = given.round.getState();
    await branch('round-1', 1);
    await branch('round-1', 2);
    await open('round-3');
    await reply(HEARD);
    await stop();
    // The round that waits is another, so that the branch not begun is none.
    await start({ scenario: 'wrong-cake', persona: 'emotional', lang: 'zh-Hans', mode: 'coached' });
    await given.round.getState().finishPreparation({
      lookups: [],
      goal: null,
      guess: { persona: null, need: null },
    });
    await show(<LibraryScreen />, given);
    const past = within(screen.getByRole('heading', { name: '练过的' }).closest('section') ?? document.body);
    const root = past.getAllByRole('listitem')[0] as HTMLElement;
    expect(within(root).getByText('从第 2 轮分开')).toBeInTheDocument();
    expect(within(root).getByRole('link', { name: '跟分开的那一次对照' })).toHaveAttribute(
      'href',
      '#/compare/round-1/round-3',
    );
    expect(past.queryByText('从第 1 轮分开')).toBeNull();
  });

  it('leads to no comparison where the round that was left is gone', async () => {
    const given = services();
    await play(given, [RUDE], { stop: true });
    const { branch, open, reply, stop } = given.round.getState();
    await branch('round-1', 1);
    await open('round-2');
    await reply(HEARD);
    await stop();
    await given.saves.remove('round-1');
    await show(<LibraryScreen />, given);
    expect(screen.getByText('从第 1 轮分开')).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: '跟分开的那一次对照' })).toBeNull();
  });
});
