import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FlowPath, FlowSegments, type FlowStep } from '../../src/views/flow-path.tsx';
import { showText } from '../support/rounds.tsx';

const STEPS: readonly FlowStep[] = [
  { id: 'listen', state: 'done', turn: 2, back: null },
  { id: 'establish', state: 'writing', turn: null, back: null },
  { id: 'apologize', state: 'open', turn: null, back: null },
];

describe('the path', () => {
  it('tells each step in words: its turn, being written, not yet', () => {
    showText(<FlowPath flow="clear" steps={STEPS} milestones={[]} control="kept" />);
    const [listen, establish, apologize] = screen.getAllByRole('listitem');
    expect(listen).toHaveTextContent('Listen Turn 2');
    expect(establish).toHaveTextContent('Empathise being written');
    expect(apologize).toHaveTextContent('Apologise not yet');
  });

  it('tells in words when control was lost, and has no rail in a flow without it', () => {
    const { unmount } = showText(<FlowPath flow="clear" steps={STEPS} milestones={[]} control="lost" />);
    expect(screen.getByText(/it broke with the last reply/)).toBeInTheDocument();
    unmount();
    showText(<FlowPath flow="clear" steps={STEPS} milestones={[]} control={null} />);
    expect(screen.queryByText(/self-control/)).toBeNull();
  });

  it('has Control as its first segment on a narrow screen', () => {
    showText(<FlowSegments flow="clear" steps={STEPS} control="lost" />);
    const segments = screen.getAllByRole('listitem').map((item) => item.dataset['step']);
    expect(segments).toEqual(['lost', 'done', 'writing', 'open']);
  });

  it('says what the next step is and how it sounds', () => {
    showText(<FlowPath flow="clear" steps={STEPS} milestones={[]} control={null} />);
    const [, establish, apologize] = screen.getAllByRole('listitem');
    expect(establish).toHaveTextContent('Name the feeling and why');
    expect(apologize).not.toHaveTextContent('no “if”');
  });

  it('tells of a step gone back to in which turn and why, once', () => {
    const back = { turn: 3, because: 'new_flaw' };
    const steps: readonly FlowStep[] = [
      { id: 'listen', state: 'done', turn: 1, back: null },
      { id: 'confirm', state: 'open', turn: null, back },
      { id: 'propose', state: 'open', turn: null, back },
    ];
    const { unmount } = showText(<FlowPath flow="recovery" steps={steps} milestones={[]} control="kept" />);
    expect(screen.getAllByText(/^Turn 3: Back to “Confirm and act”/)).toHaveLength(1);
    expect(screen.getAllByText('open again')).toHaveLength(2);
    unmount();
    showText(<FlowSegments flow="recovery" steps={steps} control={null} />);
    const segments = screen.getAllByRole('listitem').map((item) => item.dataset['step']);
    expect(segments).toEqual(['done', 'back', 'back']);
    expect(screen.getAllByRole('listitem')[1]).toHaveTextContent('Check open again');
  });

  it('shows the milestones over the steps, those that stand with their turn', () => {
    const milestones = [
      { id: 'attuned', since: 1 },
      { id: 'soothed', since: null },
    ];
    showText(<FlowPath flow="recovery" steps={[]} milestones={milestones} control={null} />);
    const [attuned, soothed] = screen.getAllByRole('listitem');
    expect(attuned).toHaveTextContent('On one frequency Turn 1');
    expect(soothed).toHaveTextContent('Calmer not yet');
  });
});
