import { act, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { lateScreen } from '../../src/app/late-screens.tsx';

function Field({ label }: { readonly label: string }) {
  return <input aria-label={label} />;
}

it('waits for a screen that is still on its way, and loses nothing that is typed once it is there', async () => {
  let arrive = (): void => undefined;
  const { Screen } = lateScreen(async () => {
    await new Promise<void>((resolve) => {
      arrive = resolve;
    });
    return Field;
  });
  const shown = (label: string) => (
    <Suspense fallback={<p>wait</p>}>
      <Screen label={label} />
    </Suspense>
  );
  const { rerender } = render(shown('one'));
  expect(screen.getByText('wait')).toBeInTheDocument();
  await act(async () => arrive());
  await userEvent.type(await screen.findByRole('textbox', { name: 'one' }), 'kept');
  rerender(shown('two'));
  expect(screen.getByRole('textbox', { name: 'two' })).toHaveValue('kept');
});

it('draws a screen that is here at once', async () => {
  const { Screen, load } = lateScreen(async () => Field);
  await load();
  render(
    <Suspense fallback={<p>wait</p>}>
      <Screen label="one" />
    </Suspense>,
  );
  expect(screen.getByRole('textbox', { name: 'one' })).toBeInTheDocument();
  expect(screen.queryByText('wait')).toBeNull();
});
