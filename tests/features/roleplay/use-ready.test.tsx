import { cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { useReady } from '../../../src/features/roleplay/use-ready.ts';

afterEach(cleanup);

it('waits until the screen is drawn, and does it once', async () => {
  const getReady = vi.fn<() => void>();
  const { rerender } = renderHook(() => useReady(getReady));
  expect(getReady).not.toHaveBeenCalled();
  await waitFor(() => expect(getReady).toHaveBeenCalledOnce());
  rerender();
  await new Promise((resolve) => {
    setTimeout(resolve, 50);
  });
  expect(getReady).toHaveBeenCalledOnce();
});

it('leaves it when the screen is left before', async () => {
  const getReady = vi.fn<() => void>();
  renderHook(() => useReady(getReady)).unmount();
  await new Promise((resolve) => {
    setTimeout(resolve, 50);
  });
  expect(getReady).not.toHaveBeenCalled();
});
