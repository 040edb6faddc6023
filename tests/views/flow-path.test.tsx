import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FlowPath, FlowSegments, type FlowStep } from '../../src/views/flow-path.tsx';
import { showText } from '../support/rounds.tsx';

const STEPS: readonly FlowStep[] = [
  { id: 'listen', state: 'done', turn: 2 },
  { id: 'establish', state: 'writing', turn: null },
  { id: 'apologize', state: 'open', turn: null },
];

describe('the path', () => {
  it('tells each step in words: its turn, being written, not yet', () => {
    showText(<FlowPath steps={STEPS} control="kept" />);
    const [listen, establish, apologize] = screen.getAllByRole('listitem');
    expect(listen).toHaveTextContent('Listen Turn 2');
    expect(establish).toHaveTextContent('Empathise being written');
    expect(apologize).toHaveTextContent('Apologise not yet');
  });

  it('tells in words when control was lost, and has no rail in a flow without it', () => {
    const { unmount } = showText(<FlowPath steps={STEPS} control="lost" />);
    expect(screen.getByText(/it broke with the last reply/)).toBeInTheDocument();
    unmount();
    showText(<FlowPath steps={STEPS} control={null} />);
    expect(screen.queryByText(/self-control/)).toBeNull();
  });

  it('has Control as its first segment on a narrow screen', () => {
    showText(<FlowSegments steps={STEPS} control="lost" />);
    const segments = screen.getAllByRole('listitem').map((item) => item.dataset['step']);
    expect(segments).toEqual(['lost', 'done', 'writing', 'open']);
  });
});
