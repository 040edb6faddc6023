import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Rewrite } from '../../../src/coach/types.ts';
import { Rewrites } from '../../../src/features/debrief/rewrites.tsx';
import { useRound, type Services } from '../../../src/features/services.ts';
import { cake } from '../../session/case.ts';
import { play, services, show } from '../services.tsx';

const RUDE = '您自己没写清楚，我听着。';

const REWRITE: Rewrite = {
  turn: 1,
  text: '是我们裱错了名字。我听着。',
  pieces: [
    { kind: 'out', text: '您自己没写清楚，', because: 'pitfall.blame_customer' },
    { kind: 'in', text: '是我们裱错了名字。', brings: ['apology.responsibility', 'fit.evidence'] },
    { kind: 'kept', text: '我听着。' },
  ],
  missing: ['owned'],
  gains: ['apology.responsibility'],
  mended: ['pitfall.blame_customer'],
};

function Open({ onRetry }: { readonly onRetry: (turn: number) => void }) {
  const view = useRound((round) => round.view);
  return view === null ? null : <Rewrites view={view} scenario={cake()} weak={[1]} onRetry={onRetry} />;
}

async function shown(rewrites: readonly Rewrite[], onRetry: (turn: number) => void = () => {}) {
  const coach = { rewrites: () => rewrites, options: () => null, hint: () => null };
  const given: Services = { ...services(), coach: Promise.resolve(coach) };
  await play(given, [RUDE], { stop: true });
  await show(<Open onRetry={onRetry} />, given);
}

describe('a rewrite in the debrief', () => {
  it('strikes what goes and says why, underlines what comes and says what it brings', async () => {
    await shown([REWRITE]);
    const item = within(
      (await screen.findByRole('heading', { name: '第 1 轮' })).closest('li') ?? document.body,
    );
    expect(item.getByRole('deletion')).toHaveTextContent('您自己没写清楚，');
    expect(item.getByRole('insertion')).toHaveTextContent('是我们裱错了名字。');
    expect(item.getByText('这一轮还缺： 认下该认的')).toBeInTheDocument();
    const notes = item.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(notes[0]).toMatch(/^拿走： 您自己没写清楚 责怪客户$/);
    // What it brings besides, and carries no score, is not told.
    expect(notes[1]).toBe('补上： 是我们裱错了名字 承认问题和责任');
  });

  it('shows both whole, as typed and as said another way', async () => {
    await shown([REWRITE]);
    const [typed, better] = (await screen.findAllByRole('figure')).map(
      (figure) => figure.querySelector('blockquote')?.textContent,
    );
    expect(typed).toBe(RUDE);
    expect(better).toBe(REWRITE.text);
  });

  it('lets the trainee go back to that turn', async () => {
    const onRetry = vi.fn<(turn: number) => void>();
    await shown([REWRITE], onRetry);
    await userEvent.click(await screen.findByRole('button', { name: /从这里再试一次/ }));
    expect(onRetry).toHaveBeenCalledWith(1);
  });

  it('is not spoken of where there is none', async () => {
    await shown([]);
    await waitFor(() => expect(screen.queryByRole('heading')).toBeNull());
  });
});
