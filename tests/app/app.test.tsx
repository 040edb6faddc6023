import { act, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { App } from '../../src/app/app.tsx';
import { loadScreens } from '../../src/app/late-screens.tsx';
import type { ScenarioCard, ScenarioShelf } from '../../src/scenario/shelved.ts';
import { play, services, show } from '../features/services.tsx';
import { soundScenario } from '../scenario/fixture.ts';

async function open(hash: string, given = services()) {
  window.location.hash = hash;
  await show(<App />, given);
  return given;
}

async function goTo(hash: string): Promise<void> {
  await act(async () => {
    window.location.hash = hash;
    window.dispatchEvent(new Event('hashchange'));
  });
}

/** A card that lacks what every card has. */
function broken(): ScenarioShelf {
  return { ...services().shelf, list: async () => [{} as ScenarioCard] };
}

const heading = () => screen.findByRole('heading', { level: 1 });

describe('the app', () => {
  // As the page asks for them when it starts.
  beforeAll(loadScreens, 30_000);
  afterEach(() => {
    window.location.hash = '';
  });

  it('leaves the focus at the top of the page on the first screen', async () => {
    await open('/');
    await heading();
    await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
    expect(document.body).toHaveFocus();
    expect(document.title).toBe('接投诉的练习室 · 同频');
  });

  it('tells when the first screen is there, with what was read for it, and of no other', async () => {
    const told: (string | null)[] = [];
    window.location.hash = '/';
    await show(
      <App onFirstScreen={() => told.push(document.querySelector('h1')?.textContent ?? null)} />,
      services(),
    );
    await waitFor(() => expect(told).toHaveLength(1));
    expect(told[0]).toBe((await heading()).textContent);
    await goTo('/settings');
    await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: '设置' })).toHaveFocus());
    expect(told).toHaveLength(1);
  });

  it('takes the focus to the heading of the next screen, and gives the window its title', async () => {
    await open('/');
    await heading();
    await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
    await goTo('/settings');
    await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: '设置' })).toHaveFocus());
    expect(document.title).toBe('设置 · 同频');
  });

  it('waits for the round before it names the screen', async () => {
    const given = services();
    await play(given, ['难怪您着急'], { stop: true });
    given.round.getState().close();
    await open('/debrief/round-1', given);
    await waitFor(() => expect(document.title).toBe('先别急着看，你自己怎么看？ · 同频'));
  });

  it.each(['/nowhere', '/debrief/no-such-round', '/talk/no-such-round'])(
    'says of %s that there is no such page, and leads home',
    async (path) => {
      await open(path);
      expect(await screen.findByRole('heading', { name: '没有这个页面' })).toBeInTheDocument();
      expect(screen.getByRole('link', { name: '回到练习' })).toHaveAttribute('href', '#/');
    },
  );

  it('leads a round to where it stands', async () => {
    const given = services();
    await play(given, ['难怪您着急'], { stop: true });
    await open('/prepare/round-1', given);
    await waitFor(() => expect(window.location.hash).toBe('#/talk/round-1'));
    await goTo('/debrief/round-1');
    // First the trainee's own judgement, asked once.
    await userEvent.click(await screen.findByRole('button', { name: '跳过，直接看复盘' }));
    expect(await screen.findByText('只改一处')).toBeInTheDocument();
    await waitFor(() => expect(document.title).toBe('你在第 1 轮停下了。 · 同频'));
    await goTo('/settings');
    await goTo('/debrief/round-1');
    expect(await screen.findByText('只改一处')).toBeInTheDocument();
  });

  it('says how a round can be read whose own scenario was removed', async () => {
    const given = services();
    await given.own.open('mine.json', JSON.stringify(soundScenario()), () => undefined);
    const { start, close } = given.round.getState();
    await start({ scenario: 'own:lost-parcel', persona: 'emotional', lang: 'en', mode: 'coached' });
    close();
    await given.own.remove('own:lost-parcel');
    await open('/prepare/round-1', given);
    expect(await screen.findByRole('heading', { name: '这一轮的场景不在了' })).toBeInTheDocument();
    expect(screen.getByText(/编号 lost-parcel。在首页再打开它的文件/)).toBeInTheDocument();
  });

  it('does not show the debrief of a round that goes on', async () => {
    const given = services();
    await play(given, ['难怪您着急']);
    await open('/debrief/round-1', given);
    await waitFor(() => expect(window.location.hash).toBe('#/talk/round-1'));
  });

  it('changes the language at any time, and the open round stays', async () => {
    const given = services();
    await play(given, ['难怪您着急']);
    await open('/talk/round-1', given);
    await userEvent.type(await screen.findByRole('textbox', { name: '你的回复' }), '我听着');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '语言' }), 'English');
    expect(await screen.findByRole('textbox', { name: 'Your reply' })).toHaveValue('我听着');
    expect(given.round.getState().view?.turns).toHaveLength(1);
    expect(given.preferences.getState().lang).toBe('en');
  });

  it('offers to open the page again when a screen breaks', async () => {
    // React tells the console of what was caught; here that is meant.
    vi.mocked(console.error).mockImplementation(() => undefined);
    await open('/', { ...services(), shelf: broken() });
    expect(await screen.findByRole('heading', { level: 1, name: '这里出了故障' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '重新打开' })).toBeEnabled();
    vi.mocked(console.error).mockClear();
  });

  it('skips to the content', async () => {
    await open('/settings');
    await userEvent.click(screen.getByRole('link', { name: '跳到正文' }));
    expect(screen.getByRole('heading', { level: 1, name: '设置' })).toHaveFocus();
    expect(window.location.hash).toBe('#/settings');
  });
});
