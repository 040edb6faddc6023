import { expect, it, vi } from 'vitest';
import { once } from '../../src/shared/once.ts';

it('works when it is asked first, and gives the same ever after, nothing included', () => {
  const work = vi.fn<() => object | undefined>(() => ({}));
  const ask = once(work);
  expect(work).not.toHaveBeenCalled();
  expect(ask()).toBe(ask());
  expect(work).toHaveBeenCalledOnce();
  const nothing = vi.fn<() => undefined>();
  const askNothing = once(nothing);
  askNothing();
  askNothing();
  expect(nothing).toHaveBeenCalledOnce();
});
