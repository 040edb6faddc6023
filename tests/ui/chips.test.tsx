import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ChoiceChips } from '../../src/ui/chips.tsx';

const OPTIONS = [
  { value: 'a', label: 'First' },
  { value: 'b', label: 'Second' },
  { value: 'c', label: 'Third', disabled: true },
] as const;

it('is one group of radio buttons: the chosen one is checked, another click chooses', async () => {
  const onChange = vi.fn<(value: string) => void>();
  render(<ChoiceChips legend="Which" options={OPTIONS} value="a" onChange={onChange} />);
  expect(screen.getByRole('group', { name: 'Which' })).toBeInTheDocument();
  expect(screen.getByRole('radio', { name: 'First' })).toBeChecked();
  await userEvent.click(screen.getByRole('radio', { name: 'Second' }));
  expect(onChange).toHaveBeenCalledWith('b');
  expect(screen.getByRole('radio', { name: 'Third' })).toBeDisabled();
});
