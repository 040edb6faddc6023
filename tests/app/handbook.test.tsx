import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { App } from '../../src/app/app.tsx';
import { play, services, show } from '../features/services.tsx';

const HEARD = '难怪您着急，是我们裱错了名字。';

async function open(hash: string, given = services()) {
  window.location.hash = hash;
  await show(<App />, given);
  return given;
}

const book = () => screen.findByRole('dialog', { name: '手册' });
const inHeader = () =>
  within(screen.getByRole('navigation', { name: '同频' })).queryByRole('link', { name: '手册' });

describe('the handbook in the app', () => {
  afterEach(() => {
    window.location.hash = '';
  });

  it('is a page of its own from home, with its title', async () => {
    await open('/handbook');
    expect(await screen.findByRole('heading', { level: 1, name: '手册' })).toBeInTheDocument();
    expect(document.title).toBe('手册 · 同频');
    expect(inHeader()).not.toHaveAttribute('aria-haspopup');
  });

  it('takes the focus to the entry that its address names, on the first screen too', async () => {
    await open('/handbook/rubric/empathy.name_emotion');
    await waitFor(() => expect(screen.getByRole('heading', { name: '识别情绪' })).toHaveFocus());
    expect(document.title).toBe('共情 · 同频');
  });

  it('opens over the conversation, goes on within, and leaves the draft as it was', async () => {
    const given = services();
    await play(given, [HEARD]);
    await open('/talk/round-1', given);
    const composer = await screen.findByRole('textbox', { name: '你的回复' });
    await userEvent.type(composer, '我听着');
    const link = inHeader();
    await userEvent.click(link as HTMLElement);
    const dialog = within(await book());
    await userEvent.click(await dialog.findByRole('link', { name: '误区' }));
    expect(await dialog.findByRole('heading', { name: '误区' })).toHaveFocus();
    expect(window.location.hash).toBe('#/talk/round-1');
    await userEvent.click(dialog.getByRole('button', { name: '关闭' }));
    expect(screen.queryByRole('dialog', { name: '手册' })).toBeNull();
    expect(composer).toHaveValue('我听着');
  });

  it('closes when another screen comes', async () => {
    const given = services();
    await play(given, [HEARD]);
    await open('/talk/round-1', given);
    await screen.findByRole('textbox', { name: '你的回复' });
    await userEvent.click(inHeader() as HTMLElement);
    await book();
    await act(async () => {
      window.location.hash = '/settings';
      window.dispatchEvent(new Event('hashchange'));
    });
    expect(await screen.findByRole('heading', { level: 1, name: '设置' })).toBeInTheDocument();
    await waitFor(() => expect(screen.queryByRole('dialog', { name: '手册' })).toBeNull());
  });

  it('is shut from the preparation of an exam to its end, and open after it', async () => {
    const given = services({ mode: 'exam' });
    const { start, finishPreparation, stop } = given.round.getState();
    await start({ scenario: 'wrong-cake', persona: 'emotional', lang: 'zh-Hans', mode: 'exam' });
    await open('/prepare/round-1', given);
    await screen.findByRole('heading', { level: 1 });
    expect(inHeader()).toBeNull();
    expect(document.querySelector('a[href^="#/handbook"]')).toBeNull();
    await act(async () => {
      await finishPreparation({ lookups: [], goal: null, guess: { persona: null, need: null } });
      await stop();
    });
    await waitFor(() => expect(inHeader()).not.toBeNull());
  });
});
