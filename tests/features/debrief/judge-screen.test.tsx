import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { JudgeScreen } from '../../../src/features/debrief/judge-screen.tsx';
import { useRound, type Services } from '../../../src/features/services.ts';
import { fail } from '../../../src/shared/result.ts';
import { cake } from '../../session/case.ts';
import { play, services, show } from '../services.tsx';

function Open() {
  const view = useRound((round) => round.view);
  return view === null ? null : <JudgeScreen view={view} scenario={cake()} />;
}

async function judging(given: Services = services()): Promise<Services> {
  await play(given, ['难怪您着急', '烦不烦'], { stop: true });
  await show(<Open />, given);
  return given;
}

const judgement = ({ round }: Services) => round.getState().view?.judgement;

describe('judging before the debrief', () => {
  it('keeps what was named, and leaves open what was not', async () => {
    const given = await judging();
    await userEvent.click(screen.getByRole('radio', { name: '情感型' }));
    await userEvent.click(screen.getByRole('radio', { name: '孩子的生日不被毁掉' }));
    await userEvent.click(screen.getByRole('radio', { name: /^2 烦不烦/ }));
    await userEvent.click(screen.getByRole('button', { name: '看复盘' }));
    await waitFor(() =>
      expect(judgement(given)).toEqual({
        persona: 'emotional',
        need: 'party',
        turningPoint: 2,
        empathy: null,
      }),
    );
  });

  it('takes "none of them" and a rating for answers', async () => {
    const given = await judging();
    await userEvent.click(screen.getByRole('radio', { name: /没有这样的一轮/ }));
    await userEvent.click(screen.getByRole('radio', { name: /^4/ }));
    await userEvent.click(screen.getByRole('button', { name: '看复盘' }));
    await waitFor(() => expect(judgement(given)).toMatchObject({ turningPoint: 0, empathy: 4 }));
  });

  it('can be skipped as a whole, and that is kept too', async () => {
    const given = await judging();
    expect(screen.getByRole('button', { name: '看复盘' })).toBeDisabled();
    await userEvent.click(screen.getByRole('button', { name: '跳过，直接看复盘' }));
    await waitFor(() =>
      expect(judgement(given)).toEqual({ persona: null, need: null, turningPoint: null, empathy: null }),
    );
  });

  it('asks in a second try only what the first debrief did not tell', async () => {
    const given = services();
    await play(given, ['烦不烦'], { stop: true });
    const { branch, open, reply, stop } = given.round.getState();
    await branch('round-1', 1);
    await open('round-2');
    await reply('难怪您着急');
    await stop();
    await show(<Open />, given);
    expect(screen.queryByRole('group', { name: '这位客户是哪一种人？' })).toBeNull();
    expect(screen.getByRole('group', { name: '这一场，你的共情能打几分？' })).toBeInTheDocument();
  });

  it('says so when it could not be kept', async () => {
    await judging(
      services({
        change: (saves) => ({
          ...saves,
          append: (record) =>
            record.event.type === 'judged' ? Promise.resolve(fail('quota')) : saves.append(record),
        }),
      }),
    );
    await userEvent.click(screen.getByRole('button', { name: '跳过，直接看复盘' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('没有空间');
  });
});
