import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Dialog } from '../../src/ui/dialog.tsx';

function show(open: boolean, onClose = vi.fn<() => void>()) {
  const dialog = (now: boolean) => (
    <Dialog open={now} title="Leave?" closeLabel="Close" onClose={onClose}>
      <p>Words</p>
    </Dialog>
  );
  const { rerender } = render(dialog(open));
  return { onClose, set: (now: boolean) => rerender(dialog(now)) };
}

it('is modal, named by its title, and holds nothing while it is closed', () => {
  const { set } = show(false);
  expect(screen.queryByText('Words')).toBeNull();
  set(true);
  const dialog = screen.getByRole('dialog', { name: 'Leave?' });
  expect(dialog).toHaveAttribute('open');
  expect(screen.getByText('Words')).toBeInTheDocument();
  set(false);
  expect(dialog).not.toHaveAttribute('open');
});

it('tells when it is closed by its button', async () => {
  const { onClose } = show(true);
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(onClose).toHaveBeenCalledOnce();
});

it('tells when the browser closes it, as with Esc', () => {
  const { onClose } = show(true);
  screen.getByRole<HTMLDialogElement>('dialog').close();
  expect(onClose).toHaveBeenCalledOnce();
});
