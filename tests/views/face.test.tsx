import { act, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MOODS } from '../../src/shared/customer.ts';
import { between, FACES } from '../../src/views/face-shape.ts';
import { Face, type Look } from '../../src/views/face.tsx';

const LOOK: Look = { hair: 'bob', glasses: false, grey: false };

afterEach(() => vi.unstubAllGlobals());

/** A clock for animation frames that the test moves. */
function frames() {
  let due: FrameRequestCallback[] = [];
  vi.stubGlobal('requestAnimationFrame', (run: FrameRequestCallback) => due.push(run));
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
  vi.spyOn(performance, 'now').mockReturnValue(0);
  return (at: number): void =>
    act(() => {
      const now = due;
      due = [];
      for (const run of now) run(at);
    });
}

describe('the face', () => {
  it('is named where no word stands beside it, and silent where one does', () => {
    const { rerender } = render(<Face look={LOOK} mood="upset" label="Upset" />);
    expect(screen.getByRole('img', { name: 'Upset' })).toBeInTheDocument();
    rerender(<Face look={LOOK} mood="upset" />);
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('looks different in every mood and with every hair', () => {
    const drawn = (mood: (typeof MOODS)[number], look: Look = LOOK) => {
      const { container, unmount } = render(<Face look={look} mood={mood} />);
      // The clip path's id is made anew for each face.
      const html = container.innerHTML.replace(/_r_\w+_/g, 'id');
      unmount();
      return html;
    };
    expect(new Set(MOODS.map((mood) => drawn(mood))).size).toBe(MOODS.length);
    const hairs = ['bob', 'long', 'bun', 'short', 'crop'] as const;
    expect(new Set(hairs.map((hair) => drawn('calm', { ...LOOK, hair }))).size).toBe(hairs.length);
    expect(drawn('calm', { ...LOOK, glasses: true })).not.toBe(drawn('calm'));
  });

  it('moves to a new mood within 240 ms', () => {
    vi.stubGlobal('matchMedia', () => ({ matches: false }));
    const at = frames();
    const { container, rerender } = render(<Face look={LOOK} mood="furious" />);
    const before = container.innerHTML;
    rerender(<Face look={LOOK} mood="calm" />);
    at(120);
    const halfway = container.innerHTML;
    at(240);
    const after = container.innerHTML;
    at(500);
    expect(new Set([before, halfway, after]).size).toBe(3);
    expect(container.innerHTML).toBe(after);
  });

  it('is there at once for people who want no motion', () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    const at = frames();
    const { container, rerender } = render(<Face look={LOOK} mood="furious" />);
    rerender(<Face look={LOOK} mood="calm" />);
    at(1);
    const once = container.innerHTML;
    at(240);
    expect(container.innerHTML).toBe(once);
  });
});

describe('a face between two', () => {
  it('begins as the one, ends as the other, and lies between in every number', () => {
    expect(between(FACES.furious, FACES.warm, 0)).toEqual(FACES.furious);
    expect(between(FACES.furious, FACES.warm, 1)).toEqual(FACES.warm);
    const middle = between(FACES.furious, FACES.warm, 0.5);
    for (const key of Object.keys(middle) as (keyof typeof middle)[])
      expect(middle[key]).toBeCloseTo((FACES.furious[key] + FACES.warm[key]) / 2);
  });
});
