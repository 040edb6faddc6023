/** A moment for oneself in mid-talk: reached by button and key, offered after a slip, and nothing lost by it. */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ConversationScreen } from '../../../../src/features/roleplay/conversation-screen.tsx';
import { showRound } from '../../../support/rounds.tsx';

const RUDE = '您自己没写清楚，烦不烦？';

type Wanted = Parameters<typeof showRound>[1];

const show = (wanted: Wanted = {}) =>
  showRound((view, scenario) => <ConversationScreen view={view} scenario={scenario} />, {
    replies: [],
    ...wanted,
  });

const composer = () => screen.getByRole('textbox', { name: '你的回复' });
const dialog = () => within(screen.getByRole('dialog', { name: '先缓一缓' }));
const press = (name: string) => fireEvent.click(dialog().getByRole('button', { name }));

async function seconds(count: number): Promise<void> {
  for (let second = 0; second < count; second++) {
    // One by one, as they pass: each count is drawn.
    // oxlint-disable-next-line no-await-in-loop
    await act(() => vi.advanceTimersByTimeAsync(1000));
  }
}

/** Opens the pacer and starts it, with the clock in hand. */
function breathe(): void {
  vi.useFakeTimers();
  fireEvent.click(screen.getByRole('button', { name: '缓一缓' }));
  press('开始');
}

afterEach(() => vi.useRealTimers());

describe('the pacer', () => {
  it('counts in for 4, hold for 7, out for 8, and says each count politely', async () => {
    await show();
    breathe();
    const told = () => dialog().getByRole('status').textContent;
    expect(told()).toBe('吸气 4');
    await seconds(3);
    expect(told()).toBe('吸气 1');
    await seconds(1);
    expect(told()).toBe('屏住 7');
    await seconds(7);
    expect(told()).toBe('呼气 8');
    await seconds(8);
    expect(told()).toBe('吸气 4');
    expect(dialog().getByText('第 2 遍，共 4 遍')).toBeInTheDocument();
  });

  it('stops by itself after four breaths, and the round keeps how many there were', async () => {
    const { store } = await show();
    breathe();
    await seconds(76);
    expect(dialog().getByText(/做完了 4 遍/)).toBeInTheDocument();
    vi.useRealTimers();
    await waitFor(() =>
      expect(store.getState().view?.calmed).toEqual([
        { turn: 1, aid: { kind: 'breath', breaths: 4, seconds: 76 } },
      ]),
    );
  });

  it('stops when the dialog is closed, keeps whole breaths only, and leaves the draft as it was', async () => {
    const { store } = await show();
    await userEvent.type(composer(), '您先等一下');
    breathe();
    await seconds(25);
    const box = screen.getByRole<HTMLDialogElement>('dialog');
    await act(async () => box.close());
    vi.useRealTimers();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(composer()).toHaveValue('您先等一下');
    expect(composer()).toHaveFocus();
    await waitFor(() =>
      expect(store.getState().view?.calmed).toEqual([
        { turn: 1, aid: { kind: 'breath', breaths: 1, seconds: 25 } },
      ]),
    );
  });

  it('keeps nothing of a breath that was broken off', async () => {
    const { store } = await show();
    breathe();
    await seconds(10);
    press('停下');
    expect(dialog().getByText(/停下了/)).toBeInTheDocument();
    vi.useRealTimers();
    press('回去接着说');
    await act(async () => undefined);
    expect(store.getState().view?.calmed).toEqual([]);
  });

  it('opens with B, not while typing', async () => {
    await show();
    await userEvent.type(composer(), 'b');
    expect(screen.queryByRole('dialog')).toBeNull();
    act(() => composer().blur());
    await userEvent.keyboard('b');
    expect(dialog().getByRole('button', { name: '开始' })).toBeInTheDocument();
  });
});

describe('the offer', () => {
  it('comes after a reply in which control slipped, and can be waved away', async () => {
    await show({ replies: [RUDE] });
    await userEvent.click(screen.getByRole('button', { name: '不用' }));
    expect(screen.queryByText(/可能说冲了/)).toBeNull();
    expect(composer()).toHaveFocus();
  });

  it('does not come after others, nor in an exam, where it would tell the grade', async () => {
    await show({ replies: ['难怪您着急'] });
    expect(screen.queryByText(/可能说冲了/)).toBeNull();
  });

  it('does not come in an exam, where the way to a moment is still there', async () => {
    await show({ replies: [RUDE], mode: 'exam' });
    expect(screen.queryByText(/可能说冲了/)).toBeNull();
    expect(screen.getByRole('button', { name: '缓一缓' })).toBeInTheDocument();
  });
});

describe('the card', () => {
  it('turns the thought behind the slip, with the customer’s own words on another card', async () => {
    const { store } = await show({ replies: [RUDE] });
    await userEvent.click(screen.getByRole('button', { name: '换个角度看' }));
    expect(dialog().getByText('我受够了！')).toBeInTheDocument();
    await userEvent.click(dialog().getByRole('button', { name: '换一张' }));
    expect(dialog().getByText('她在冲我吼。')).toBeInTheDocument();
    await waitFor(() => expect(store.getState().view?.calmed).toHaveLength(2));
  });

  it('keeps what the trainee writes with the round, and shows it again', async () => {
    const { store } = await show({ replies: [RUDE] });
    const open = () => userEvent.click(screen.getByRole('button', { name: '换个角度看' }));
    await open();
    await userEvent.click(dialog().getByText('写下你自己的'));
    await userEvent.type(dialog().getByRole('textbox', { name: '我心里冒出来的话' }), '她真烦');
    await userEvent.type(dialog().getByRole('textbox', { name: '换个角度，我会说' }), '她怕生日毁了');
    await userEvent.click(dialog().getByRole('button', { name: '关闭' }));
    const written = [{ turn: 2, thought: '她真烦', view: '她怕生日毁了' }];
    await waitFor(() => expect(store.getState().view?.reframed).toEqual(written));
    await userEvent.click(screen.getByRole('button', { name: '缓一缓' }));
    await userEvent.click(dialog().getByRole('radio', { name: '换个角度' }));
    expect(dialog().getByDisplayValue('她怕生日毁了')).toBeVisible();
  });
});
