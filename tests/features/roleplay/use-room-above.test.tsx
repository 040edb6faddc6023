import { render } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { useRoomAbove } from '../../../src/features/roleplay/use-room-above.ts';

let resized: () => void = () => undefined;
let height = 300;
const scrolled = vi.fn<() => void>();

function Room({ position }: { readonly position: 'sticky' | 'static' }) {
  const words = useRef<HTMLDivElement>(null);
  const dock = useRoomAbove(words);
  return (
    <>
      <div ref={words} data-testid="words" />
      <div ref={dock} data-testid="dock" style={{ position }} />
    </>
  );
}

/** A window of 900 pixels; the words end there, the dock is so high. */
function room(position: 'sticky' | 'static', bottom: number) {
  height = 300;
  const { getByTestId } = render(<Room position={position} />);
  const words = getByTestId('words');
  words.getBoundingClientRect = () => ({ bottom }) as DOMRect;
  words.scrollIntoView = scrolled;
  return {
    words,
    grow: (to: number): void => {
      height = to;
      resized();
    },
  };
}

describe('the room above the dock', () => {
  let spied: MockInstance<() => number>;

  beforeEach(() => {
    spied = vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockImplementation(() => height);
    vi.stubGlobal('innerHeight', 900);
    vi.stubGlobal(
      'ResizeObserver',
      class {
        constructor(callback: () => void) {
          resized = callback;
        }
        observe = () => undefined;
        disconnect = () => undefined;
      },
    );
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    spied.mockRestore();
    scrolled.mockClear();
  });

  it('keeps the last words clear when the dock grows', () => {
    const { words, grow } = room('sticky', 580);
    grow(400);
    expect(scrolled).toHaveBeenCalledOnce();
    expect(words.style.scrollMarginBlockEnd).toBe('424px');
  });

  it('leaves who reads elsewhere, and a dock that shrinks', () => {
    const { grow } = room('sticky', 700);
    grow(400);
    grow(200);
    expect(scrolled).not.toHaveBeenCalled();
  });

  it('does nothing where the dock lies over nothing', () => {
    const { words, grow } = room('static', 580);
    grow(400);
    expect(scrolled).not.toHaveBeenCalled();
    expect(words.style.scrollMarginBlockEnd).toBe('');
  });
});
