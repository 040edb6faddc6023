import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ChoiceChips, ToggleChips } from '../../src/ui/chips.tsx';

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

it('is one group of tick boxes where any may be chosen', async () => {
  const onToggle = vi.fn<(value: string) => void>();
  const options = OPTIONS.map((option, index) => ({ ...option, chosen: index === 0 }));
  render(<ToggleChips legend="Which" options={options} onToggle={onToggle} />);
  expect(screen.getByRole('group', { name: 'Which' })).toBeInTheDocument();
  expect(screen.getByRole('checkbox', { name: 'First' })).toBeChecked();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Second' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'First' }));
  expect(onToggle.mock.calls).toEqual([['b'], ['a']]);
  expect(screen.getByRole('checkbox', { name: 'Third' })).toBeDisabled();
});
