import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ConversationScreen } from '../../../src/features/roleplay/conversation-screen.tsx';
import type { LogStore } from '../../../src/session/ports.ts';
import { fail } from '../../../src/shared/result.ts';
import { showRound } from '../../support/rounds.tsx';

type Wanted = Parameters<typeof showRound>[1];

const show = (wanted: Wanted = {}) =>
  showRound((view, scenario) => <ConversationScreen view={view} scenario={scenario} />, {
    replies: [],
    ...wanted,
  });

const composer = () => screen.getByRole('textbox', { name: '你的回复' });
const coach = () => within(screen.getByRole('complementary', { name: '教练' }));

describe('the conversation', () => {
  it('shows the first words of the customer and no earlier talk', async () => {
    await show();
    expect(screen.getByText('蛋糕上写的是别人家孩子的名字！').closest('[aria-live]')).not.toBeNull();
    expect(screen.queryByText('你')).toBeNull();
  });

  it('sends with Ctrl and Enter, and goes on in an empty composer that has the focus', async () => {
    const { store } = await show();
    await userEvent.type(composer(), '难怪您着急');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(store.getState().view?.turns).toHaveLength(1));
    await waitFor(() => expect(composer()).toHaveValue(''));
    expect(composer()).toHaveFocus();
    expect(screen.getByText('第 2 轮', { selector: 'span' })).toBeInTheDocument();
    const answer = store.getState().view?.turns[0]?.said.at(-1)?.text ?? 'nothing';
    expect(screen.getByText(answer).closest('[aria-live]')).not.toBeNull();
  });

  it('makes a line with Enter alone', async () => {
    const { store } = await show();
    await userEvent.type(composer(), '难怪您着急{Enter}我听着');
    expect(composer()).toHaveValue('难怪您着急\n我听着');
    expect(store.getState().view?.turns).toEqual([]);
  });

  it('sends once when the keys are pressed twice in a row', async () => {
    const { store } = await show();
    await userEvent.type(composer(), '难怪您着急');
    fireEvent.keyDown(composer(), { key: 'Enter', ctrlKey: true });
    fireEvent.keyDown(composer(), { key: 'Enter', ctrlKey: true });
    await waitFor(() => expect(composer()).toHaveValue(''));
    await act(async () => undefined);
    expect(store.getState().view?.turns).toHaveLength(1);
  });

  it('neither sends nor grades while an input method composes', async () => {
    const { store } = await show();
    fireEvent.compositionStart(composer());
    fireEvent.change(composer(), { target: { value: '难怪您着急' } });
    fireEvent.keyDown(composer(), { key: 'Enter', ctrlKey: true });
    await act(async () => undefined);
    expect(store.getState().view?.turns).toEqual([]);
    expect(coach().queryByText('识别情绪')).toBeNull();
    fireEvent.compositionEnd(composer());
    expect(await coach().findByText('识别情绪')).toBeInTheDocument();
  });

  it('leaves the marks and the coach as they were while an input method composes', async () => {
    await show();
    fireEvent.change(composer(), { target: { value: '难怪您着急，' } });
    expect(await coach().findByText('识别情绪')).toBeInTheDocument();
    fireEvent.compositionStart(composer());
    fireEvent.change(composer(), { target: { value: '难怪您着急，zen' } });
    await act(async () => undefined);
    expect(document.querySelector('[data-kind="specific"]')).toHaveTextContent('难怪您着急');
    expect(coach().getByText('识别情绪')).toBeInTheDocument();
    fireEvent.change(composer(), { target: { value: '难怪您着急，怎么回事？' } });
    await act(async () => undefined);
    expect(document.querySelector('[data-kind="act"]')).toBeNull();
    fireEvent.compositionEnd(composer());
    await waitFor(() => expect(document.querySelector('[data-kind="act"]')).toHaveTextContent('怎么回事'));
  });

  it('keeps every keystroke as a draft', async () => {
    const { store } = await show();
    await userEvent.type(composer(), '我听');
    expect(store.getState().draft).toBe('我听');
    expect(screen.getByText('草稿已存')).toBeInTheDocument();
  });

  it('lights what is found while typing, under the words and in the coach', async () => {
    await show();
    fireEvent.change(composer(), { target: { value: '难怪您着急，怎么回事？' } });
    expect(await coach().findByText('识别情绪')).toBeInTheDocument();
    expect(coach().getByText('具体')).toBeInTheDocument();
    expect(document.querySelector('[data-kind="specific"]')).toHaveTextContent('难怪您着急');
    expect(document.querySelector('[data-kind="act"]')).toHaveTextContent('怎么回事');
    expect(coach().getByText('共情', { selector: 'b > a' }).closest('li')).toHaveTextContent('正在写');
  });

  it('folds the talk but for the last turn', async () => {
    await show({ replies: ['嗯', '难怪您着急'] });
    const fold = screen.getByText('开场与前 1 轮').closest('details');
    expect(fold).not.toHaveAttribute('open');
    expect(fold).toHaveTextContent('嗯');
    expect(fold).not.toHaveTextContent('难怪您着急');
  });

  it('says what moved the customer, in the words that did it', async () => {
    await show({ replies: ['难怪您着急'] });
    const [why] = screen.getAllByText(/因为“难怪您着急”/);
    expect(why).toHaveTextContent(/生气 → 不安.*因为“难怪您着急”（识别情绪）/);
  });

  it('asks first and then shows, each at the cost that was told', async () => {
    const hint = () => ({ about: 'need.heard', words: '难怪您着急' });
    const { store } = await show({ coach: { hint } });
    await userEvent.click(coach().getByRole('button', { name: '问我一个问题（扣 1 分）' }));
    await waitFor(() => expect(store.getState().view?.hints).toHaveLength(1));
    expect(coach().getByText(/她眼下最难受的是什么/)).toBeInTheDocument();
    // The words come with the second hint only.
    expect(coach().queryByText(/难怪您着急/)).toBeNull();
    await userEvent.click(await coach().findByRole('button', { name: '给我看一种说法（扣 3 分）' }));
    expect(await coach().findByText('“难怪您着急”')).toBeInTheDocument();
    expect(store.getState().view?.hints).toEqual([
      { hint: 'ask.need.heard', words: null, cost: 1 },
      { hint: 'show.need.heard', words: '难怪您着急', cost: 3 },
    ]);
    expect(coach().getByText('这一轮的提示就这些。')).toBeInTheDocument();
  });

  it('keeps a note when its field is left', async () => {
    const { store } = await show();
    await userEvent.type(screen.getByRole('textbox', { name: '感受' }), '怕生日毁了');
    await userEvent.tab();
    await waitFor(() => expect(store.getState().view?.notes.feeling).toBe('怕生日毁了'));
  });

  it('loses nothing when the reply could not be written', async () => {
    const broken = (saves: LogStore): LogStore => ({
      ...saves,
      append: (record) =>
        record.event.type === 'replied' ? Promise.resolve(fail('quota')) : saves.append(record),
    });
    const { store } = await show({ saves: broken });
    await userEvent.type(composer(), '难怪您着急');
    await userEvent.click(screen.getByRole('button', { name: '说给她听' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('没有空间');
    expect(composer()).toHaveValue('难怪您着急');
    expect(store.getState().view?.turns).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: '关闭' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('can be left with the round kept, or ended for the debrief', async () => {
    const { store, history } = await show({ replies: ['嗯'] });
    await userEvent.click(screen.getByRole('button', { name: '停在这里' }));
    await userEvent.click(screen.getByRole('button', { name: '先离开，留着' }));
    expect(history.at(-1)).toBe('/');
    expect(store.getState().view?.phase).toBe('talking');
    await userEvent.click(screen.getByRole('button', { name: '结束，看复盘' }));
    await waitFor(() => expect(history.at(-1)).toBe('/debrief/round-1'));
    expect(store.getState().view?.phase).toBe('stopped');
  });

  it('opens its shortcuts with "?", but not while one is writing', async () => {
    await show();
    await userEvent.type(composer(), '?');
    expect(screen.queryByText('打开这张表')).toBeNull();
    composer().blur();
    fireEvent.keyDown(document.body, { key: '?' });
    expect(await screen.findByText('打开这张表')).toBeInTheDocument();
  });

  it('goes back to the composer with "/"', async () => {
    await show();
    fireEvent.keyDown(document.body, { key: '/' });
    expect(composer()).toHaveFocus();
  });

  it('leads to the debrief when the customer has gone, with the focus on the way there', async () => {
    const { store } = await show({ replies: ['嗯', '嗯', '嗯', '嗯'] });
    for (let i = 0; i < 6 && store.getState().view?.phase === 'talking'; i++) {
      fireEvent.change(composer(), { target: { value: '嗯' } });
      fireEvent.click(screen.getByRole('button', { name: '说给她听' }));
      // oxlint-disable-next-line no-await-in-loop
      await act(async () => undefined);
    }
    expect(store.getState().view?.phase).toBe('ended');
    const link = screen.getByRole('link', { name: '看复盘' });
    expect(link).toHaveAttribute('href', '#/debrief/round-1');
    expect(link).toHaveFocus();
    expect(screen.queryByRole('textbox', { name: '你的回复' })).toBeNull();
  });
});

describe('the exam', () => {
  it('shows the customer and the words, and no finding, hint or reason', async () => {
    await show({ mode: 'exam', replies: ['难怪您着急'] });
    fireEvent.change(composer(), { target: { value: '难怪您着急' } });
    await act(async () => undefined);
    expect(screen.getByRole('complementary', { name: '客户' })).toHaveTextContent('不安');
    expect(screen.queryByRole('complementary', { name: '教练' })).toBeNull();
    expect(document.querySelector('[data-kind]')).toBeNull();
    expect(screen.queryByText(/因为/)).toBeNull();
    expect(screen.queryByRole('button', { name: /问我一个问题/ })).toBeNull();
  });
});

describe('another language of the interface', () => {
  it('leaves what was said in its own language, and marks it so', async () => {
    await show({ lang: 'zh-Hans', interfaceLang: 'en', replies: ['难怪您着急'] });
    const words = screen.getByText('蛋糕上写的是别人家孩子的名字！');
    expect(words.closest('[lang]')).toHaveAttribute('lang', 'zh-Hans');
    expect(screen.getByRole('textbox', { name: 'Your reply' })).toHaveAttribute('lang', 'zh-Hans');
    expect(screen.getByRole('button', { name: 'Say it' })).toBeInTheDocument();
  });

  it('goes back to an earlier turn in a round of its own, and reminds there of what was said', async () => {
    const { store, history } = await show({ replies: ['难怪您着急', '烦不烦'] });
    await userEvent.click(screen.getByRole('button', { name: '从这里再试一次 第 2 轮' }));
    await waitFor(() => expect(history?.at(-1)).toBe('/talk/round-2'));
    expect(screen.queryByText('上次在这一轮，你说的是')).toBeNull();
    await act(async () => void (await store.getState().open('round-2')));
    const reminder = screen.getByText('上次在这一轮，你说的是');
    expect(screen.getByText('“烦不烦”')).toBeVisible();
    await userEvent.click(reminder);
    expect(reminder.closest('details')).not.toHaveAttribute('open');
    await act(async () => void (await store.getState().reply('我让师傅重做')));
    expect(screen.queryByText('上次在这一轮，你说的是')).toBeNull();
  });

  it('goes back in no exam', async () => {
    await show({ replies: ['烦不烦'], mode: 'exam' });
    expect(screen.queryByRole('button', { name: /从这里再试一次/ })).toBeNull();
  });
});
