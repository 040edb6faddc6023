import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { flowById } from '../../../src/charts/flows/index.ts';
import { TAUGHT } from '../../../src/charts/flows/taught/index.ts';
import { PathTable } from '../../../src/features/debrief/path-table.tsx';
import { stepText } from '../../../src/i18n/texts.ts';
import { createI18n } from '../../../src/i18n/create-i18n.ts';
import { pathOf } from '../../../src/report/path.ts';
import type { TurnView } from '../../../src/session/types.ts';
import { flowCourse, milestonesOf } from '../../../src/session/flow-course.ts';
import { LANGS } from '../../../src/shared/lang.ts';
import { modelOf } from '../../report/model.ts';
import { turnsOf } from '../../report/rounds.ts';
import { showText } from '../../support/rounds.tsx';

function modelFor(id: string, turns: readonly TurnView[]) {
  const flow = flowById(id);
  const path = pathOf(flowCourse(turns, flow), flow);
  return { ...modelOf([]), path, milestones: milestonesOf({ turns }, flow) };
}

const LOST = turnsOf(flowById('recovery'), [
  { met: ['step.listen', 'listen.confirm'], heard: 1 },
  { met: ['step.resolve', 'move.value'], concrete: 1 },
  { met: ['move.bad_news'] },
]);

describe('the way taken in a flow with ways back', () => {
  it('shows which steps were gone back to, in which turn and why', () => {
    showText(<PathTable model={modelFor('recovery', LOST)} turns={3} flow={flowById('recovery')} />);
    const rowOf = (name: string) =>
      screen.getByRole('rowheader', { name: new RegExp(`^${name}`) }).closest('tr')!;
    expect(within(rowOf('Confirm and act')).getByText('open again since turn 3')).toBeInTheDocument();
    const cells = within(rowOf('Confirm and act')).getAllByRole('cell');
    expect(cells.map((cell) => cell.textContent)).toEqual(['done', '', '↩gone back to']);
    expect(within(rowOf('Propose by value')).getByText('open again since turn 3')).toBeInTheDocument();
    expect(within(rowOf('Act on both sides')).getByText('never reached')).toBeInTheDocument();
    expect(within(rowOf('Further value')).getByText('beside the way, not done')).toBeInTheDocument();
    expect(screen.getAllByText(/^Turn 3: Back to “Confirm and act”/)).toHaveLength(1);
  });

  it('shows the milestones that stand: not those whose steps were taken back', () => {
    showText(<PathTable model={modelFor('recovery', LOST)} turns={3} flow={flowById('recovery')} />);
    const links = within(screen.getByRole('list', { name: 'Milestones' })).getAllByRole('listitem');
    expect(links).toHaveLength(8);
    expect(links[0]).toHaveTextContent('On one frequency Turn 1');
    expect(links[2]).toHaveTextContent('In reason not yet');
  });
});

describe.each(LANGS)('every flow in %s', (lang) => {
  it.each(TAUGHT.map(({ id }) => id))('%s has words for its steps', (id) => {
    const flow = flowById(id);
    showText(<PathTable model={modelFor(id, [])} turns={0} flow={flow} />, lang);
    const { t } = createI18n(lang);
    for (const { id: step } of flow.steps)
      expect(
        screen.getByRole('rowheader', { name: new RegExp(`^${stepText(t, id, step, 'name')}`) }),
      ).toBeInTheDocument();
    expect(document.body.textContent).not.toMatch(/flows:|flow\./);
  });
});
