import { act, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MOODS } from '../../src/shared/customer.ts';
import { AGES, BEARDS, CLOTHES, HAIRS, HEADS, lookOf, type Look } from '../../src/shared/face.ts';
import { between, EXPRESSIONS } from '../../src/views/face/expression.ts';
import { Face } from '../../src/views/face/face.tsx';

const LOOK: Look = {
  ...lookOf({ id: 'somebody' }),
  hair: 'bob',
  head: 'oval',
  age: 'young',
  clothes: 'jumper',
  glasses: false,
};

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

  it('looks different in every mood and with every part', () => {
    const drawn = (mood: (typeof MOODS)[number], look: Look = LOOK) => {
      const { container, unmount } = render(<Face look={look} mood={mood} />);
      // The clip paths' ids are made anew for each face.
      const html = container.innerHTML.replace(/_r_\w+_/g, 'id');
      unmount();
      return html;
    };
    const kinds = (looks: readonly Look[]): number => new Set(looks.map((look) => drawn('calm', look))).size;
    expect(new Set(MOODS.map((mood) => drawn(mood))).size).toBe(MOODS.length);
    expect(kinds(HAIRS.map((hair) => ({ ...LOOK, hair })))).toBe(HAIRS.length);
    expect(kinds(HEADS.map((head) => ({ ...LOOK, head })))).toBe(HEADS.length);
    expect(kinds(BEARDS.map((beard) => ({ ...LOOK, beard })))).toBe(BEARDS.length);
    expect(kinds(CLOTHES.map((clothes) => ({ ...LOOK, clothes })))).toBe(CLOTHES.length);
    expect(kinds(AGES.map((age) => ({ ...LOOK, age })))).toBe(AGES.length);
    expect(kinds([LOOK, { ...LOOK, glasses: true }, { ...LOOK, headscarf: true }])).toBe(3);
  });

  it('shows no hair under a headscarf', () => {
    const { container } = render(<Face look={{ ...LOOK, headscarf: true, hair: 'curls' }} mood="calm" />);
    const other = render(<Face look={{ ...LOOK, headscarf: true, hair: 'long' }} mood="calm" />);
    const paths = (root: Element) => [...root.querySelectorAll('path')].map((path) => path.getAttribute('d'));
    expect(paths(container)).toEqual(paths(other.container));
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
    expect(between(EXPRESSIONS.furious, EXPRESSIONS.warm, 0)).toEqual(EXPRESSIONS.furious);
    expect(between(EXPRESSIONS.furious, EXPRESSIONS.warm, 1)).toEqual(EXPRESSIONS.warm);
    const middle = between(EXPRESSIONS.furious, EXPRESSIONS.warm, 0.5);
    for (const key of Object.keys(middle) as (keyof typeof middle)[])
      expect(middle[key]).toBeCloseTo((EXPRESSIONS.furious[key] + EXPRESSIONS.warm[key]) / 2);
  });
});
