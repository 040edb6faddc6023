import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { PreparationScreen } from '../../../src/features/roleplay/preparation-screen.tsx';
import { cake } from '../../session/case.ts';
import { showRound } from '../../support/rounds.tsx';

/** The cake with three look-ups and time for two of them. */
const CASE = cake((input) => {
  input.preparation.budget = 2;
  input.preparation.lookups = [
    { id: 'order', cost: 1 },
    { id: 'oven', cost: 2 },
    { id: 'till', cost: 1 },
  ];
  for (const texts of Object.values(input.texts)) {
    Object.assign(texts.lookups, {
      oven: { title: '烤炉', text: '烤炉下午空着。' },
      till: { title: '收银条', text: '付的是现金。' },
    });
  }
});

const show = () =>
  showRound((view, scenario) => <PreparationScreen view={view} scenario={scenario} />, { scenario: CASE });

describe('the preparation', () => {
  it('can be skipped in one step, and the customer has spoken then', async () => {
    const { store, history } = await show();
    await userEvent.click(screen.getByRole('button', { name: '不准备了，直接去' }));
    await waitFor(() => expect(history.at(-1)).toBe('/talk/round-1'));
    expect(store.getState().view?.phase).toBe('talking');
    expect(store.getState().view?.opening).not.toEqual([]);
  });

  it('spends the time on what is looked up and shows what was found', async () => {
    await show();
    expect(screen.getByRole('status')).toHaveTextContent('2');
    await userEvent.click(screen.getByRole('button', { name: '查一查 订单' }));
    expect(screen.getByText('名字一栏写的是“沐沐”。')).toHaveFocus();
    expect(screen.getByRole('status')).toHaveTextContent('1');
    expect(screen.getByRole('button', { name: '查一查 烤炉' })).toBeDisabled();
    expect(screen.getByRole('button', { name: '查一查 收银条' })).toBeEnabled();
    expect(screen.queryByRole('button', { name: '查一查 订单' })).toBeNull();
  });

  it('keeps the look-ups and the guesses in the log', async () => {
    const { store } = await show();
    await userEvent.click(screen.getByRole('button', { name: '查一查 订单' }));
    const needs = within(screen.getByRole('group', { name: '我猜对方最想要的是' }));
    await userEvent.click(needs.getByRole('radio', { name: '孩子的生日不被毁掉' }));
    await userEvent.click(screen.getByRole('radio', { name: '情感型' }));
    await userEvent.click(screen.getByRole('button', { name: '去见她' }));
    await waitFor(() => expect(store.getState().view?.phase).toBe('talking'));
    expect(store.getState().view?.lookups).toEqual(['order']);
    expect(store.getState().view?.guess).toEqual({ persona: 'emotional', need: 'party' });
  });
});
