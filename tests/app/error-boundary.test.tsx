import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../src/app/error-boundary.tsx';

function Broken(): never {
  throw new Error('a mistake of ours');
}

describe('the error boundary', () => {
  it('shows its children while all is well', () => {
    render(<ErrorBoundary fallback="broken">fine</ErrorBoundary>);
    expect(screen.getByText('fine')).toBeInTheDocument();
  });

  it('shows what to do instead of a blank page', () => {
    // React tells the console of what was caught; here that is meant.
    vi.mocked(console.error).mockImplementation(() => undefined);
    render(
      <ErrorBoundary fallback="broken">
        <Broken />
      </ErrorBoundary>,
    );
    expect(screen.getByText('broken')).toBeInTheDocument();
    expect(console.error).toHaveBeenCalled();
    vi.mocked(console.error).mockClear();
  });
});
