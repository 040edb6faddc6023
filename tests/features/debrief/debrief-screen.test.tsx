import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { DebriefScreen } from '../../../src/features/debrief/debrief-screen.tsx';
import { useRound, type Services } from '../../../src/features/services.ts';
import { fail } from '../../../src/shared/result.ts';
import { cake } from '../../session/case.ts';
import { play, services, show } from '../services.tsx';

const HEARD = '难怪您着急，是我们裱错了名字。';
const RUDE = '您自己没写清楚，烦不烦？';
const DONE = '我让师傅重做，五点前送到，您看行吗';

/** The debrief of the round that is open. */
function Open() {
  const view = useRound((round) => round.view);
  return view === null ? null : <DebriefScreen view={view} scenario={cake()} />;
}

async function debriefOf(
  replies: readonly string[],
  given: Services = services(),
): Promise<ReturnType<typeof show>> {
  await play(given, replies, { stop: true });
  return show(<Open />, given, '/debrief/round-1');
}

const part = (name: string) =>
  within(screen.getByRole('heading', { name }).closest('section') ?? document.body);

describe('the debrief', () => {
  it('begins with the outcome, what worked, and the one thing to change, in the words that were typed', async () => {
    await debriefOf([HEARD, RUDE]);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('你在第 2 轮停下了。');
    expect(screen.getByText(/^做成的：第 1 轮那句“是我们裱错了名字”/)).toBeInTheDocument();
    expect(part('只改一处').getByText(/^第 2 轮，你说“烦不烦”/)).toBeInTheDocument();
  });

  it('praises what was said in particular, and calls the rest a beginning', async () => {
    await debriefOf(['我听着，您慢慢说']);
    expect(screen.getByText(/^开了头的：第 1 轮那句“我听着”/)).toBeInTheDocument();
    expect(screen.queryByText(/^做成的/)).toBeNull();
  });

  it('tells the ending of a round that came to one', async () => {
    const given = services();
    await play(given, [HEARD, DONE, DONE]);
    expect(given.round.getState().view?.phase).toBe('ended');
    await show(<Open />, given);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('和好');
    expect(screen.getByText('她放心了。')).toBeInTheDocument();
  });

  it('opens the turn of the deepest fall, and any other by its point on the curve', async () => {
    await debriefOf([HEARD, RUDE]);
    const turn = (number: number) => part('说过的话').getByRole('button', { name: new RegExp(`^${number}`) });
    expect(turn(2)).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByRole('heading', { name: '第 2 轮动了什么' })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: /^第 1 轮: / }));
    expect(turn(1)).toHaveAttribute('aria-expanded', 'true');
    expect(turn(2)).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(turn(1));
    expect(turn(1)).toHaveAttribute('aria-expanded', 'false');
  });

  it('draws what was said in a turn when it is opened first, and keeps it then', async () => {
    await debriefOf([HEARD, RUDE]);
    const turn = part('说过的话').getByRole('button', { name: /^1/ });
    const body = document.getElementById(turn.getAttribute('aria-controls') ?? '');
    expect(body).toBeEmptyDOMElement();
    await userEvent.click(turn);
    expect(body).toBeVisible();
    expect(body).toHaveTextContent('难怪您着急');
    await userEvent.click(turn);
    expect(body).not.toBeVisible();
    expect(body).toHaveTextContent('难怪您着急');
  });

  it('opens turns from the curve by keyboard', async () => {
    await debriefOf([HEARD, RUDE, HEARD]);
    const turn = (number: number) => part('说过的话').getByRole('button', { name: new RegExp(`^${number}`) });
    screen.getByRole('button', { name: /^第 1 轮: / }).focus();
    await userEvent.keyboard('{Enter}');
    expect(turn(1)).toHaveAttribute('aria-expanded', 'true');
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(screen.getByRole('button', { name: /^第 3 轮: / })).toHaveFocus();
    expect(turn(3)).toHaveAttribute('aria-expanded', 'true');
  });

  it('says beside each finding how often that kind is right at least, or that it is not known yet', async () => {
    await debriefOf([HEARD]);
    const talk = part('说过的话');
    expect(talk.getByText('此类判断 10 次里至少 7 次是对的')).toBeInTheDocument();
    expect(talk.getAllByText('此类判断有多准，目前还不知道').length).toBeGreaterThan(0);
  });

  it('explains every finding of the open turn, and ends with the last words of the customer', async () => {
    const given = services();
    await debriefOf([HEARD, RUDE], given);
    const talk = part('说过的话');
    expect(talk.getByText('责怪客户')).toBeVisible();
    const last = given.round.getState().view?.turns.at(-1)?.said.at(-1)?.text ?? 'nothing';
    expect(talk.getByText(last)).toBeVisible();
  });

  it('says why words that look like points earned none', async () => {
    const given = services({ settled: [{ criterion: 'apology.sorry', by: 'copied' }] });
    await debriefOf([HEARD], given);
    expect(part('说过的话').getByText(/^把客户的原话还回去不计分/)).toBeVisible();
  });

  it('takes the total to where its points came from', async () => {
    await debriefOf([HEARD]);
    await userEvent.click(screen.getByRole('button', { name: /^总分 \d+$/ }));
    expect(screen.getByRole('heading', { name: '每一分从哪里来' })).toHaveFocus();
  });

  it('holds the way taken against the way taught, with the turn in which control was lost', async () => {
    await debriefOf([RUDE, HEARD]);
    const rows = part('走过的路').getAllByRole('row');
    const row = (name: string) => rows.find((one) => one.textContent.includes(name));
    expect(row('自控')).toHaveTextContent('第 1 轮断过');
    expect(row('倾听')).toHaveTextContent('没有走到');
    expect(row('共情')).toHaveTextContent('做了，前面的步子没走完');
  });

  it('tells what was guessed against what is true, and what never came out', async () => {
    await debriefOf([HEARD]);
    const guess = part('猜得准吗');
    expect(guess.getByText(/^没有猜。这位客户是情感型/)).toBeInTheDocument();
    expect(guess.getByText('对方最想要的是：孩子的生日不被毁掉。')).toBeInTheDocument();
    expect(guess.getByText('六点开始切蛋糕')).toBeInTheDocument();
  });

  it('asks for no change where nothing was said', async () => {
    await debriefOf([]);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('还没开口就停下了。');
    expect(screen.queryByText('只改一处')).toBeNull();
    expect(screen.queryByText(/总分/)).toBeNull();
  });

  it('begins another round with the same customer', async () => {
    const given = services();
    const { history } = await debriefOf([HEARD], given);
    await userEvent.click(screen.getByRole('button', { name: '同一位客户，再来一场' }));
    await waitFor(() => expect(history?.at(-1)).toBe('/prepare/round-2'));
    expect(given.round.getState().view).toMatchObject({ persona: 'emotional', phase: 'preparing' });
  });

  it('keeps an answer to a question on leaving the field', async () => {
    const given = services();
    await debriefOf([HEARD], given);
    await userEvent.type(screen.getByRole('textbox', { name: '哪一句我接得好？' }), '第一句');
    await userEvent.tab();
    await waitFor(() => expect(given.round.getState().view?.reflections[1]).toBe('第一句'));
  });

  it('keeps an answer a moment after the last key', async () => {
    const given = services();
    await debriefOf([HEARD], given);
    await userEvent.type(screen.getByRole('textbox', { name: '哪一句可以换个说法？' }), '第二句');
    await waitFor(() => expect(given.round.getState().view?.reflections[2]).toBe('第二句'), {
      timeout: 3000,
    });
  });

  it('says so when an answer could not be kept', async () => {
    const given = services({
      change: (saves) => ({
        ...saves,
        append: (record) =>
          record.event.type === 'reflected' ? Promise.resolve(fail('quota')) : saves.append(record),
      }),
    });
    await debriefOf([HEARD], given);
    await userEvent.type(screen.getByRole('textbox', { name: '哪一句我接得好？' }), '第一句');
    await userEvent.tab();
    expect(await screen.findByRole('alert')).toHaveTextContent('没有空间');
    expect(screen.getByRole('textbox', { name: '哪一句我接得好？' })).toHaveValue('第一句');
  });

  it('prints the round as sheets of their own, with what was disagreed with', async () => {
    const given = services();
    await play(given, [HEARD, RUDE], { stop: true });
    const { dispute } = given.round.getState();
    await dispute({ turn: 2, criterion: 'pitfall.hostile', code: 'insult' }, '不是骂人');
    await show(<Open />, given);
    const host = [...document.querySelectorAll('div')].find(({ shadowRoot }) => shadowRoot !== null);
    expect(host?.shadowRoot?.querySelector('article')).toBeNull();
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    const sheets = host?.shadowRoot?.querySelector('article');
    expect(sheets).toHaveTextContent('你在第 2 轮停下了。');
    expect(sheets?.querySelectorAll('.turn')).toHaveLength(2);
    expect(sheets?.querySelectorAll('svg circle')).toHaveLength(3);
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(host?.shadowRoot?.querySelector('article')).toBeNull();
  });

  it('saves the round as a page without script, and as a file that can be read in again', async () => {
    const given = services();
    await debriefOf([HEARD, RUDE], given);
    const saved: Blob[] = [];
    const kept = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      saved.push(blob as Blob);
      return 'blob:saved';
    });
    const names: string[] = [];
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
    });
    await userEvent.click(screen.getByRole('button', { name: '存成网页' }));
    await userEvent.click(screen.getByRole('button', { name: '存成 JSON' }));
    await waitFor(() =>
      expect(names).toEqual(['tongpin-wrong-cake-2026-03-01.html', 'tongpin-wrong-cake-2026-03-01.json']),
    );
    const [page, file] = await Promise.all(saved.map((blob) => blob.text()));
    expect(page).toContain('是我们裱错了名字');
    expect(page).not.toContain('<script');
    const fresh = services();
    expect(await fresh.saves.importAll(file ?? '')).toMatchObject({ ok: true, value: { added: 1 } });
    kept.mockRestore();
    clicked.mockRestore();
  });

  it('speaks the language of the interface and leaves what was said in its own', async () => {
    const given = services({ lang: 'en' });
    await play(given, [RUDE], { stop: true, lang: 'zh-Hans' });
    await show(<Open />, given);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('You stopped after turn 1.');
    const heard = screen.getByText('蛋糕上写的是别人家孩子的名字！');
    expect(heard.closest('[lang]')).toHaveAttribute('lang', 'zh-Hans');
  });

  it('goes back to the weakest turn, and to any other from its place in the talk', async () => {
    const given = services();
    const { history } = await debriefOf([HEARD, RUDE], given);
    await userEvent.click(screen.getByRole('button', { name: '从第 2 轮再试一次' }));
    await waitFor(() => expect(history?.at(-1)).toBe('/talk/round-2'));
    await userEvent.click(part('说过的话').getByRole('button', { name: /^1/ }));
    await userEvent.click(part('说过的话').getByRole('button', { name: '从这里再试一次 第 1 轮' }));
    await waitFor(() => expect(history?.at(-1)).toBe('/talk/round-3'));
    expect(given.round.getState().view?.id).toBe('round-1');
  });

  it('opens the same second try again as long as nothing was said in it', async () => {
    const given = services();
    const { history } = await debriefOf([HEARD, RUDE], given);
    const again = () => userEvent.click(screen.getByRole('button', { name: '从第 2 轮再试一次' }));
    await again();
    await waitFor(() => expect(history?.at(-1)).toBe('/talk/round-2'));
    await again();
    await waitFor(() => expect(history).toEqual(['/debrief/round-1', '/talk/round-2', '/talk/round-2']));
  });

  it('shows the attempts as a tree, the open one marked, each with the way to compare', async () => {
    const given = services();
    await play(given, [HEARD, RUDE], { stop: true });
    const { branch, open, reply } = given.round.getState();
    await branch('round-1', 2);
    await open('round-2');
    await reply(DONE);
    await reply(DONE);
    await show(<Open />, given);
    const tree = part('试过几次');
    expect((await tree.findByText('这一次')).closest('[aria-current]')).toHaveTextContent('和好');
    expect(tree.getByRole('link', { name: '中途停下' })).toHaveAttribute('href', '#/debrief/round-1');
    expect(tree.getByRole('link', { name: '跟这一次对照' })).toHaveAttribute(
      'href',
      '#/compare/round-1/round-2',
    );
    expect(screen.getByRole('link', { name: '跟分开的那一次对照' })).toHaveAttribute(
      'href',
      '#/compare/round-1/round-2',
    );
  });

  it('leads to no comparison with a round that was deleted', async () => {
    const given = services();
    await play(given, [RUDE], { stop: true });
    const { branch, open, reply, stop } = given.round.getState();
    await branch('round-1', 1);
    await open('round-2');
    await reply(HEARD);
    await stop();
    await given.saves.remove('round-1');
    await show(<Open />, given);
    await waitFor(() => expect(screen.queryByRole('link', { name: '跟分开的那一次对照' })).toBeNull());
    expect(screen.queryByRole('heading', { name: '试过几次' })).toBeNull();
  });

  it('holds the own judgement against the round', async () => {
    const given = services();
    await play(given, [HEARD, RUDE], { stop: true });
    await given.round.getState().judge({ persona: 'rational', need: 'party', turningPoint: 1, empathy: 5 });
    await show(<Open />, given);
    const guess = part('猜得准吗');
    expect(guess.getByText('客户类型：你认为是理性型，其实是情感型。')).toBeInTheDocument();
    expect(guess.getByText('心里最想要的：“孩子的生日不被毁掉”，对了。')).toBeInTheDocument();
    expect(
      guess.getByText(/^转折：你说第 1 轮，早了 1 轮，其实是第 2 轮。从那一轮起，心情掉下去/),
    ).toBeInTheDocument();
    expect(guess.getByText(/^共情：你给自己 5 分，评分表里是 .*对自己宽了不少/)).toBeInTheDocument();
  });

  it('disagrees with a finding by one click, takes a word why, and takes it back', async () => {
    const given = services();
    await debriefOf([RUDE], given);
    const disputes = () => given.round.getState().view?.disputes;
    await userEvent.click(screen.getByRole('button', { name: '我不同意 责怪客户' }));
    await waitFor(() => expect(disputes()).toMatchObject([{ turn: 1, criterion: 'pitfall.blame_customer' }]));
    await userEvent.type(screen.getByRole('textbox', { name: '为什么？（可以不写）' }), '是事实');
    await userEvent.tab();
    await waitFor(() => expect(disputes()).toMatchObject([{ why: '是事实' }]));
    await userEvent.click(screen.getByRole('button', { name: '收回 责怪客户' }));
    await waitFor(() => expect(disputes()).toEqual([]));
    expect(screen.getByRole('button', { name: '我不同意 责怪客户' })).toHaveFocus();
  });
});
