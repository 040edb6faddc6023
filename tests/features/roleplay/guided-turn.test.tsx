import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { OptionSet } from '../../../src/coach/guided/options.ts';
import { ConversationScreen } from '../../../src/features/roleplay/conversation-screen.tsx';
import { showRound } from '../../support/rounds.tsx';

const SET: OptionSet = {
  options: [
    { kind: 'polite', text: '好的，您说的我都记下了。' },
    { kind: 'fit', text: '难怪您着急' },
    { kind: 'solve', text: '我让师傅重做，五点前送到' },
  ],
  best: 1,
};

const show = (wanted: Parameters<typeof showRound>[1] = {}) =>
  showRound((view, scenario) => <ConversationScreen view={view} scenario={scenario} />, {
    mode: 'guided',
    replies: [],
    coach: { options: () => SET },
    ...wanted,
  });
const replies = () => screen.findByRole('group', { name: '你说哪一句？' });
const see = () => screen.getByRole('button', { name: '看这 3 句的判断' });

describe('a turn of a guided round', () => {
  it('offers replies as one radio group, and tells nothing of them before one is chosen with a reason', async () => {
    await show();
    expect(within(await replies()).getAllByRole('radio')).toHaveLength(3);
    expect(screen.queryByText('这几句里最好的')).toBeNull();
    expect(see()).toBeDisabled();
    await userEvent.keyboard('2');
    expect(screen.getByRole('radio', { name: /难怪您着急/ })).toBeChecked();
    expect(see()).toBeDisabled();
    await userEvent.click(screen.getByRole('radio', { name: '接住了心情' }));
    expect(see()).toBeEnabled();
    // A number works on a radio button too.
    await userEvent.keyboard('1');
    expect(screen.getByRole('radio', { name: /我都记下了/ })).toBeChecked();
  });

  it('shows all side by side with the answer to come, then says the chosen one', async () => {
    const { store } = await show();
    await replies();
    await userEvent.keyboard('2');
    await userEvent.click(screen.getByRole('radio', { name: '接住了心情' }));
    await userEvent.click(see());
    const list = (await screen.findByText('这几句里最好的')).closest('li');
    expect(list).toHaveTextContent('你选的');
    expect(list).toHaveTextContent('识别情绪');
    expect(screen.getByText('你说的理由成立：这一句接住了心情。')).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: '每一句的判断' })).toHaveFocus();
    const foreseen = store
      .getState()
      .foresee('难怪您着急')
      ?.said.map(({ text }) => text);
    expect(store.getState().view?.turns).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: '说出去，接着谈' }));
    await waitFor(() => expect(store.getState().view?.turns).toHaveLength(1));
    const [turn] = store.getState().view?.turns ?? [];
    expect(turn?.said.map(({ text }) => text)).toEqual(foreseen);
    expect(turn?.choice).toMatchObject({ chosen: 1, best: 1, reason: 'feeling', right: true });
  });

  it('takes a line of one’s own instead of a reason, and no Enter that ends a composition', async () => {
    const { store } = await show();
    await replies();
    await userEvent.keyboard('3');
    const line = screen.getByRole('textbox', { name: '或者自己写一句' });
    await userEvent.type(line, '有时间');
    fireEvent.compositionStart(line);
    fireEvent.keyDown(line, { key: 'Enter' });
    fireEvent.compositionEnd(line);
    expect(store.getState().view?.choice).toBeNull();
    await userEvent.type(line, '{Enter}');
    await waitFor(() => expect(store.getState().view?.choice?.why).toBe('有时间'));
    expect(await screen.findByText('你写的是：“有时间”。自己写的理由不作判断。')).toBeInTheDocument();
  });

  it('goes over to typing, stays there after a turn, and comes back', async () => {
    const { store } = await show();
    await userEvent.click(screen.getByRole('button', { name: '我自己写' }));
    await userEvent.type(screen.getByRole('textbox', { name: '你的回复' }), '难怪您着急');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(store.getState().view?.turns).toHaveLength(1));
    expect(store.getState().view?.turns[0]?.choice).toBeNull();
    expect(screen.getByRole('textbox', { name: '你的回复' })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: '回到选回复' }));
    expect(await replies()).toBeInTheDocument();
  });

  it('keeps what was half written while a reply is chosen and said', async () => {
    const { store } = await show();
    await replies();
    store.getState().setDraft('您先别');
    await userEvent.keyboard('2');
    await userEvent.click(screen.getByRole('radio', { name: '没有伤人' }));
    await userEvent.click(see());
    await userEvent.click(await screen.findByRole('button', { name: '说出去，接着谈' }));
    await waitFor(() => expect(store.getState().view?.turns).toHaveLength(1));
    expect(store.getState().draft).toBe('您先别');
  });

  it('leaves the words to the trainee where the case has no good reply, and says why', async () => {
    await show({ coach: { options: () => null } });
    expect(await screen.findByText(/案例里没有现成的好回复/)).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: '你的回复' })).toBeInTheDocument();
  });

  it('gives no hints while replies are to be chosen, which would give them away', async () => {
    await show();
    await replies();
    expect(screen.queryByRole('button', { name: /问我一个问题/ })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: '我自己写' }));
    expect(screen.getAllByRole('button', { name: /问我一个问题/ }).length).toBeGreaterThan(0);
  });
});
