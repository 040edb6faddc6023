import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { RubricBars } from '../../src/views/rubric-bars.tsx';
import { modelOf } from '../report/model.ts';
import { kind, rude, type Said } from '../report/rounds.ts';
import { showText } from '../support/rounds.tsx';

function show(said: readonly Said[]): void {
  showText(<RubricBars model={modelOf(said)} />);
}

const bar = (name: string) =>
  within(screen.getByRole('heading', { name }).closest('section') ?? document.body);
const cell = (group: string, name: string) => {
  const item = bar(group)
    .getAllByText(name)
    .map((one) => one.closest('li'))
    .find((li) => li?.querySelector('[data-level]') !== null);
  return { text: item?.textContent, level: item?.querySelector('[data-level]')?.getAttribute('data-level') };
};

describe('the rubric bars', () => {
  it('show a cell for every criterion with the turn that earned it, or that none was found', () => {
    show([rude, kind]);
    expect(cell('Apology', 'Take responsibility')).toEqual({ text: 'Take responsibilityTurn 2', level: '2' });
    expect(cell('Resolving', 'Set a time')).toEqual({ text: 'Set a timenot found', level: '0' });
  });

  it('show what is not certain as half, and say so', () => {
    const doubtful = { ...kind, evidence: kind.evidence.map((one) => ({ ...one, sure: 0.5 })) };
    show([doubtful]);
    expect(cell('Apology', 'Take responsibility')).toEqual({
      text: 'Take responsibilityTurn 1 · not certain',
      level: '1',
    });
  });

  it('say for each group what was earned of what there is', () => {
    show([kind]);
    expect(bar('Apology').getByText('9.4 / 30')).toBeInTheDocument();
    expect(bar('Listening').getByText('0 / 15')).toBeInTheDocument();
  });

  it('open to the words that earned the points, and to the arithmetic', () => {
    show([kind]);
    const words = within(bar('Apology').getByText('Which words').closest('details') ?? document.body);
    const row = words.getByText(/“and we lost the parcel”/).closest('li');
    expect(row).toHaveTextContent(
      /^Take responsibilityTurn 1“and we lost the parcel” said after the customer exploded: three quarters\+\d/,
    );
  });

  it('have nothing to open where nothing was earned', () => {
    show([kind]);
    expect(bar('Resolving').queryByText('Which words')).toBeNull();
  });

  it('list what was taken off, with the words and the minus', () => {
    show([rude]);
    expect(bar('Pitfalls').getByText('Commanding calm').closest('li')).toHaveTextContent(/“Calm down”.*−\d/);
  });

  it('speak of no pitfalls where there were none', () => {
    show([kind]);
    expect(screen.queryByRole('heading', { name: 'Pitfalls' })).toBeNull();
  });
});
