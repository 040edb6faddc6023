import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PromiseList } from '../../../src/features/roleplay/promise-list.tsx';
import { showText } from '../../support/rounds.tsx';

it('shows each promise with its time, and says where there is none', () => {
  const open = { due: null, isConditional: false, fate: 'open', obstacle: null } as const;
  const promises = [
    { ...open, key: '1.1', turn: 1, quote: 'I’ll ring you at nine', when: 'at nine' },
    { ...open, key: '1.2', turn: 1, quote: 'Priya brings the lens', when: 'Tonight' },
    { ...open, key: '2.1', turn: 2, quote: 'I’ll print the receipt', when: null },
    { ...open, key: '2.2', turn: 2, quote: 'I’ll call', when: 'by five', due: '2026-03-05T17:00' },
    { ...open, key: '3.1', turn: 3, quote: 'The van comes', when: 'at four', fate: 'missed' as const },
  ];
  showText(<PromiseList promises={promises} lang="en" />);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '“I’ll ring you at nine”',
    '“Priya brings the lens”Tonight',
    '“I’ll print the receipt”no time named',
    '“I’ll call”due Thursday 17:00',
    '“The van comes” Missed in silence',
  ]);
});

it('is not there before anything was promised', () => {
  const { container } = showText(<PromiseList promises={[]} lang="en" />);
  expect(container).toBeEmptyDOMElement();
});
