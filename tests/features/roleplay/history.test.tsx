import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ConversationScreen } from '../../../src/features/roleplay/conversation-screen.tsx';
import type * as CauseLines from '../../../src/views/cause-line.tsx';
import { showRound } from '../../support/rounds.tsx';

const drawn = vi.hoisted(() => vi.fn<() => void>());

/** Each turn of the talk draws one or the other. */
vi.mock('../../../src/views/cause-line.tsx', async (load) => {
  const real = await load<typeof CauseLines>();
  const told =
    <P,>(draw: (props: P) => React.ReactNode) =>
    (props: P) => {
      drawn();
      return draw(props);
    };
  return { ...real, CauseLine: told(real.CauseLine), NothingMoved: told(real.NothingMoved) };
});

it('draws a turn once: not with every key, and not when another turn follows', async () => {
  await showRound((view, scenario) => <ConversationScreen view={view} scenario={scenario} />, {
    replies: ['嗯', '难怪您着急'],
  });
  expect(drawn).toHaveBeenCalledTimes(2);
  const composer = screen.getByRole('textbox', { name: '你的回复' });
  await userEvent.type(composer, '怎么回事');
  expect(drawn).toHaveBeenCalledTimes(2);
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await waitFor(() => expect(composer).toHaveValue(''));
  // The new one, and the one before it anew in the fold, where it went; not the first.
  expect(drawn).toHaveBeenCalledTimes(4);
});
