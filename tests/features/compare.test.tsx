import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { CompareGate } from '../../src/features/compare/compare-gate.tsx';
import type { Services } from '../../src/features/services.ts';
import { play, services, show } from './services.tsx';

const HEARD = '难怪您着急，是我们裱错了名字。';
const RUDE = '您自己没写清楚，烦不烦？';
const DONE = '我让师傅重做，五点前送到，您看行吗';

/** A round that went wrong in its second turn, and a branch from there; gives what goes on with it. */
async function twoRounds(replies: readonly string[] = [DONE, DONE]): Promise<Services> {
  const given = services();
  await play(given, [HEARD, RUDE, DONE], { stop: true });
  const { branch, open, reply } = given.round.getState();
  expect(await branch('round-1', 2)).toBe('round-2');
  await open('round-2');
  for (const text of replies) {
    // oxlint-disable-next-line no-await-in-loop
    await reply(text);
  }
  return given;
}

const columns = () => within(screen.getByRole('region', { name: '两次对话，按轮对齐' }));

describe('two courses side by side', () => {
  it('begin with how the second went, and where they part', async () => {
    await show(<CompareGate first="round-1" second="round-2" />, await twoRounds());
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('换了一句，后面就顺了。');
    expect(screen.getByText('从第 2 轮分开')).toBeInTheDocument();
    expect(screen.getByText('共同的 1 轮')).toBeInTheDocument();
  });

  it('lay the talks beside each other from the parting on, and tell the ending and score of both', async () => {
    await show(<CompareGate first="round-1" second="round-2" />, await twoRounds());
    const turns = columns().getAllByRole('heading', { level: 3 });
    expect(turns.map((turn) => turn.textContent)).toEqual([
      '第 2 轮第 2 轮，原来',
      '第 2 轮第 2 轮，这一次',
      '第 3 轮第 3 轮，原来',
      '第 3 轮第 3 轮，这一次',
    ]);
    expect(columns().queryByText(/难怪您着急/)).toBeNull();
    expect(columns().getByText('中途停下')).toBeInTheDocument();
    expect(columns().getByText('和好')).toBeInTheDocument();
    expect(columns().getByText(/^总分多了 \d+$/)).toBeInTheDocument();
  });

  it('draw both moods in one picture, with the same as a table', async () => {
    await show(<CompareGate first="round-1" second="round-2" />, await twoRounds());
    const told = screen.getByRole('img', { name: /原来: 生气 → .*这一次: 生气 → / });
    expect(told).toBeInTheDocument();
    const [table] = screen.getAllByRole('table');
    expect(within(table ?? document.body).getAllByRole('row')).toHaveLength(5);
  });

  it('name what differs with its turn and words', async () => {
    await show(<CompareGate first="round-1" second="round-2" />, await twoRounds());
    const row = screen.getByRole('row', { name: /责怪客户/ });
    expect(row).toHaveTextContent('第 2 轮“您自己没写清楚”');
    expect(row).toHaveTextContent('没有读到');
    expect(row).toHaveTextContent(/\+\d/);
  });

  it('leave an unfinished second open to go on with', async () => {
    await show(<CompareGate first="round-1" second="round-2" />, await twoRounds([HEARD]));
    expect(columns().getByText('还没谈完')).toBeInTheDocument();
    expect(columns().getByRole('link', { name: '接着谈这一次' })).toHaveAttribute('href', '#/talk/round-2');
  });

  it('lead to another try at the same turn', async () => {
    const given = await twoRounds();
    const { history } = await show(<CompareGate first="round-1" second="round-2" />, given);
    await userEvent.click(screen.getByRole('button', { name: '第 2 轮再试一次' }));
    expect(history?.at(-1)).toBe('/talk/round-3');
  });

  it('say so when one of the two is missing', async () => {
    await show(<CompareGate first="round-1" second="nobody" />, await twoRounds());
    expect(screen.getByRole('heading', { name: '少了一场' })).toBeInTheDocument();
  });
});
