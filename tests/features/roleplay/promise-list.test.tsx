import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PromiseList } from '../../../src/features/roleplay/promise-list.tsx';
import { showText } from '../../support/rounds.tsx';

it('shows each promise with its time, and says where there is none', () => {
  const promises = [
    { turn: 1, quote: 'I’ll ring you at nine', when: 'at nine' },
    { turn: 1, quote: 'Priya brings the lens', when: 'Tonight' },
    { turn: 2, quote: 'I’ll print the receipt', when: null },
  ];
  showText(<PromiseList promises={promises} lang="en" />);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '“I’ll ring you at nine”',
    '“Priya brings the lens”Tonight',
    '“I’ll print the receipt”no time named',
  ]);
});

it('is not there before anything was promised', () => {
  const { container } = showText(<PromiseList promises={[]} lang="en" />);
  expect(container).toBeEmptyDOMElement();
});
