import { fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { EmotionCurve } from '../../src/views/emotion-curve.tsx';
import { showText } from '../support/rounds.tsx';

const MOODS = ['upset', 'furious', 'uneasy', 'calm'] as const;

function show(selected = 1) {
  const onSelect = vi.fn<(turn: number) => void>();
  showText(<EmotionCurve moods={MOODS} selected={selected} deepest={1} onSelect={onSelect} />);
  return onSelect;
}

describe('the emotion curve', () => {
  it('has a button for every turn that says the mood, and none for the opening', () => {
    show();
    expect(screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual([
      'Turn 1: Furious',
      'Turn 2: Uneasy',
      'Turn 3: Calm',
    ]);
    expect(screen.getByRole('button', { name: 'Turn 1: Furious' })).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByRole('img', { name: 'Opening: Upset' })).toBeInTheDocument();
  });

  it('chooses a turn by click, by Enter and by the arrows, within its ends', async () => {
    const onSelect = show(3);
    await userEvent.click(screen.getByRole('button', { name: 'Turn 2: Uneasy' }));
    const last = screen.getByRole('button', { name: 'Turn 3: Calm' });
    fireEvent.keyDown(last, { key: 'Enter' });
    fireEvent.keyDown(last, { key: 'ArrowRight' });
    fireEvent.keyDown(last, { key: 'ArrowLeft' });
    fireEvent.keyDown(screen.getByRole('button', { name: 'Turn 1: Furious' }), { key: 'ArrowLeft' });
    expect(onSelect.mock.calls).toEqual([[2], [3], [2]]);
    expect(screen.getByRole('button', { name: 'Turn 2: Uneasy' })).toHaveFocus();
  });

  it('leaves the numbers out of a long round, but for the turn that is chosen', () => {
    const long = Array.from({ length: 26 }, () => 'upset' as const);
    showText(<EmotionCurve moods={long} selected={9} deepest={null} onSelect={() => undefined} />);
    const numbers = screen.getAllByRole('button').filter(({ textContent }) => textContent !== '');
    expect(numbers.map((button) => button.getAttribute('aria-label'))).toEqual(['Turn 9: Upset']);
  });

  it('is there as a table too', () => {
    show();
    const rows = within(screen.getByRole('table', { hidden: true })).getAllByRole('row', { hidden: true });
    expect(rows.map((row) => row.textContent)).toEqual(
      expect.arrayContaining(['OpeningUpset', 'Turn 1Furious', 'Turn 2Uneasy', 'Turn 3Calm']),
    );
  });
});
