import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Cause } from '../../src/session/types.ts';
import { CauseLine, CauseList, NothingMoved, rises } from '../../src/views/cause-line.tsx';
import { showText } from '../support/rounds.tsx';

const FELL: Cause = {
  dimension: 'mood',
  from: 'uneasy',
  to: 'furious',
  because: 'hurt',
  criterion: 'listen.closed_question',
  quote: '您没看吗',
};

describe('the line of a cause', () => {
  it('quotes what moved the customer, in the quotes of the language', () => {
    showText(<CauseLine cause={FELL} />, 'zh-Hant');
    expect(screen.getByText(/不安 → 憤怒/).closest('p')).toHaveTextContent('「您没看吗」');
  });

  it('quotes all words that carried it together', () => {
    const also = [{ criterion: 'pitfall.hostile', quote: '烦不烦' }] as const;
    showText(<CauseLine cause={{ ...FELL, also }} />, 'zh-Hans');
    expect(screen.getByText(/不安 → 愤怒/).closest('p')).toHaveTextContent(
      /“您没看吗”（.+），还有“烦不烦”（.+）/,
    );
  });

  it('names the scale where the word alone would not', () => {
    showText(<CauseLine cause={{ ...FELL, dimension: 'trust', from: 'low', to: 'building' }} />);
    expect(screen.getByText('Trust Low → Growing')).toBeInTheDocument();
  });

  it('says the reason where no words carried it', () => {
    const waited: Cause = {
      dimension: 'patience',
      from: 4,
      to: 3,
      because: 'waited',
      criterion: null,
      quote: null,
    };
    showText(<CauseLine cause={waited} />);
    expect(screen.getByText('Patience 4 → 3').closest('p')).toHaveTextContent('had to ask again');
  });

  it('says so when nothing moved', () => {
    showText(<NothingMoved />);
    expect(screen.getByText('This reply moved nothing.')).toBeInTheDocument();
  });
});

describe('the direction', () => {
  it.each([
    ['mood', 'furious', 'upset', true],
    ['mood', 'warm', 'calm', false],
    ['trust', 'broken', 'low', true],
    ['disclosure', 'open', 'closed', false],
    ['patience', 2, 3, true],
    ['patience', 3, 2, false],
  ] as const)('of %s from %s to %s is up: %s', (dimension, from, to, up) => {
    expect(rises({ dimension, from, to })).toBe(up);
  });
});

describe('the list of causes', () => {
  it('tells moves that the same words carried in one line', () => {
    const trust: Cause = { ...FELL, dimension: 'trust', from: 'low', to: 'broken' };
    const { container } = showText(<CauseList causes={[FELL, trust]} />);
    expect(container.querySelectorAll('p')).toHaveLength(1);
    expect(container).toHaveTextContent(/^Uneasy → Furious, Trust Low → Broken, because of “您没看吗”/);
  });

  it('says so where nothing moved', () => {
    showText(<CauseList causes={[]} />);
    expect(screen.getByText('This reply moved nothing.')).toBeInTheDocument();
  });
});
