import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ConversationScreen } from '../../../src/features/roleplay/conversation-screen.tsx';
import { Promises } from '../../../src/features/debrief/promises.tsx';
import { played, stageOf } from '../../session/case.ts';
import { cakeWithActs, evening, PROMISE, SAME_AGAIN, WARNING } from '../../session/case-acts.ts';
import { showRound, showText } from '../../support/rounds.tsx';

type Wanted = Parameters<typeof showRound>[1];

const show = (wanted: Wanted = {}) =>
  showRound((view, scenario) => <ConversationScreen view={view} scenario={scenario} />, {
    scenario: cakeWithActs(),
    replies: [PROMISE, SAME_AGAIN],
    ...wanted,
  });

const between = () => within(screen.getByRole('region', { name: '星期六 19:00 之前' }));
const panel = () => within(screen.getByRole('complementary', { name: '客户' }));
const goOn = () => between().getByRole('button', { name: '到 星期六 19:00' });

describe('the time between two contacts', () => {
  it('shows the clock, the promise with its time, and what stands in its way', async () => {
    await show();
    expect(panel().getByText('星期六 13:04')).toBeInTheDocument();
    expect(panel().getByText('星期六 17:00 到期')).toBeInTheDocument();
    expect(between().getByText('四点十分，烤箱坏了，五点送不到。')).toBeInTheDocument();
    expect(screen.getByText('那我等着。')).toBeInTheDocument();
    // The customer is not there: there is nobody to reply to.
    expect(screen.queryByRole('textbox', { name: '你的回复' })).toBeNull();
  });

  it('goes on only when it is decided what becomes of what is in danger', async () => {
    await show();
    expect(goOn()).toBeDisabled();
    await userEvent.click(between().getByRole('radio', { name: '等着' }));
    expect(goOn()).toBeEnabled();
  });

  it('lets a promise be missed in silence: the day passes, the customer says so, trust falls', async () => {
    const { store } = await show();
    await userEvent.click(between().getByRole('radio', { name: '等着' }));
    await userEvent.click(goOn());
    await waitFor(() => expect(store.getState().view?.acts).toHaveLength(1));
    expect(screen.getByRole('heading', { name: /星期六 19:00/ })).toHaveTextContent('晚上回访');
    expect(screen.getByText('晚上七点，你打电话给她。')).toBeInTheDocument();
    expect(screen.getByText('说好五点，一个电话也没有。').closest('[aria-live]')).not.toBeNull();
    // Mood and trust.
    expect(screen.getAllByText(/因为“五点前送到”没做到，也没人吭声/)).toHaveLength(2);
    expect(panel().getByText(/没做到，也没吭声/)).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: '你的回复' })).toHaveFocus();
  });

  it('takes a message before it is due, graded and answered like a reply', async () => {
    const { store } = await show();
    await userEvent.click(between().getByRole('radio', { name: '到期之前先联系' }));
    const composer = between().getByRole('textbox', { name: '你的回复' });
    await userEvent.click(composer);
    await userEvent.paste(WARNING);
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(store.getState().view?.turns).toHaveLength(3));
    expect(screen.getByText('好在你先说了。')).toBeInTheDocument();
    expect(between().getByRole('status')).toHaveTextContent('你在到期之前说过了。');
    expect(screen.getByRole('heading', { name: '星期六 19:00 之前' })).toHaveFocus();
    await userEvent.click(goOn());
    await waitFor(() => expect(store.getState().view?.acts[0]?.promise).toBe('warned'));
    expect(panel().getByText(/没做到，但提前说了/)).toBeInTheDocument();
  });

  it('gives no reasons in an exam', async () => {
    const { store } = await show({ mode: 'exam' });
    await userEvent.click(between().getByRole('radio', { name: '等着' }));
    await userEvent.click(goOn());
    await waitFor(() => expect(store.getState().view?.acts).toHaveLength(1));
    expect(screen.queryByText(/因为“五点前送到”/)).toBeNull();
  });

  it('has nothing to decide where nothing is due', async () => {
    await show({ replies: ['难怪您着急。我让师傅重做。您看行吗？', SAME_AGAIN, SAME_AGAIN] });
    expect(between().getByText('到那时为止，没有到期的承诺。')).toBeInTheDocument();
    expect(goOn()).toBeEnabled();
  });
});

describe('a surprise', () => {
  it('stands apart from what the customer says', async () => {
    const { store } = await show();
    await userEvent.click(between().getByRole('radio', { name: '等着' }));
    await userEvent.click(goOn());
    await waitFor(() => expect(store.getState().view?.acts).toHaveLength(1));
    await userEvent.click(screen.getByRole('textbox', { name: '你的回复' }));
    await userEvent.paste('怎么回事？');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(store.getState().view?.turns).toHaveLength(3));
    expect(screen.getByRole('note')).toHaveTextContent('这时候： 电话那头有人喊：蜡烛呢？');
  });
});

describe('what was promised, in the debrief', () => {
  it('tells each promise with its time, its cost, and what a warning would have been', () => {
    const scenario = cakeWithActs();
    const stage = stageOf(scenario);
    const { view } = evening(stage, played(stage, [PROMISE, SAME_AGAIN]), null);
    showText(<Promises view={view} texts={stage.texts} />, 'zh-Hans');
    const items = [...document.querySelectorAll('li')].map(({ textContent }) => textContent);
    expect(items[0]).toContain('没做到，也没吭声。 “五点前送到” （第 1 轮）星期六 17:00 到期。');
    expect(items[0]).toContain('四点十分，烤箱坏了，五点送不到。');
    expect(items[0]).toMatch(/信任：.+ → .+。 要是在那之前写一句，说清原因、给个新时间，信任一点也不会掉。/);
    // Without a time it could be neither kept nor missed: told, but folded away.
    expect(screen.getByText('另外 2 个：没说时间、带着条件，或者还没到期')).toBeInTheDocument();
    expect(items[1]).toContain('谈不上做没做到。');
    expect(items[1]).toContain('没说时间');
  });
});
