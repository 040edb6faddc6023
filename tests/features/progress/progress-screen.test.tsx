import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LibraryScreen } from '../../../src/features/library/library-screen.tsx';
import { ProgressScreen } from '../../../src/features/progress/progress-screen.tsx';
import { UNNAMED } from '../../../src/shared/profile.ts';
import { play, services, show } from '../services.tsx';

const HEARD = '难怪您着急，是我们裱错了名字。';
const DONE = '我让师傅重做，五点前送到，您看行吗';
const WELL = [HEARD, DONE, DONE, DONE];
/** Ends with the customer walking out. */
const BADLY = Array.from({ length: 8 }, () => '您自己没写清楚，烦不烦？');

async function after(...rounds: readonly (readonly string[])[]) {
  const given = services();
  for (const replies of rounds) {
    // oxlint-disable-next-line no-await-in-loop
    await play(given, replies);
    if (given.round.getState().view?.phase !== 'ended') throw new Error('the round should have ended');
  }
  return given;
}

describe('how it goes', () => {
  it('says that there is nothing to see before a round is finished', async () => {
    const given = services();
    await play(given, [HEARD], { stop: true });
    await show(<ProgressScreen />, given);
    expect(screen.getByText(/还没有谈完的一场/)).toBeInTheDocument();
  });

  it('draws no line for two rounds, and says so', async () => {
    await show(<ProgressScreen />, await after(BADLY, WELL));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('谈完了 2 场，还不够连成线');
    const chart = screen.getByRole('img', { name: /^共情，从早到近：/ });
    expect(chart.querySelector('path')).toBeNull();
    expect(chart.querySelectorAll('circle')).toHaveLength(2);
    expect(screen.getAllByText('满 3 场才比').length).toBeGreaterThan(0);
  });

  it('says what rose most, draws each rubric, and has the same in figures', async () => {
    await show(<ProgressScreen />, await after(BADLY, BADLY, WELL, WELL));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('“不踩误区”升得最多');
    const charts = screen.getAllByRole('img');
    expect(charts.every((chart) => chart.querySelector('path') !== null)).toBe(true);
    const table = screen.getByRole('table', { hidden: true });
    expect(within(table).getAllByRole('row', { hidden: true })).toHaveLength(5);
    const [first] = within(table).getAllByRole('link', { hidden: true });
    expect(first).toHaveAttribute('href', '#/debrief/round-4');
  });

  it('names what to practise next and leads to somebody to practise it with', async () => {
    await show(<ProgressScreen />, await after(WELL, WELL, WELL));
    const next = within(screen.getByRole('heading', { name: '下一次练' }).parentElement ?? document.body);
    expect(next.getByText('倾听')).toBeInTheDocument();
    expect(next.getByText(/最近几场最常缺的是/)).toBeInTheDocument();
    expect(next.getByRole('button', { name: '见她' })).toBeInTheDocument();
  });

  it('looks at the rounds of the one who practises alone', async () => {
    const given = await after(WELL);
    await given.profiles.getState().add({ name: '李想', group: '' }, false);
    await show(<ProgressScreen />, given);
    expect(screen.getByText(/还没有谈完的一场/)).toBeInTheDocument();
    expect(given.profiles.getState().current).not.toBe(UNNAMED);
  });

  it('is reached from home once a round is finished', async () => {
    await show(<LibraryScreen />, await after(WELL));
    expect(screen.getByRole('link', { name: '看进步' })).toHaveAttribute('href', '#/progress');
  });
});
