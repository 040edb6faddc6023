/** Wherever a criterion, a step or the kind of customer is named by itself, its name leads into the handbook. */
import { fireEvent, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { TAUGHT_FLOWS } from '../../../src/charts/flows/index.ts';
import { CompareGate } from '../../../src/features/compare/compare-gate.tsx';
import { DebriefScreen } from '../../../src/features/debrief/debrief-screen.tsx';
import { ConversationScreen } from '../../../src/features/roleplay/conversation-screen.tsx';
import { PreparationScreen } from '../../../src/features/roleplay/preparation-screen.tsx';
import { useRound } from '../../../src/features/services.ts';
import { createI18n } from '../../../src/i18n/create-i18n.ts';
import { criterionText, stepText } from '../../../src/i18n/texts.ts';
import type { RoundView } from '../../../src/session/types.ts';
import { flowPath, partPath, personaPath, rubricPath } from '../../../src/shared/handbook.ts';
import { CRITERION_IDS } from '../../../src/shared/rubric-ids.ts';
import { HandbookAccessProvider } from '../../../src/views/handbook-link.tsx';
import { cake } from '../../session/case.ts';
import { play, services, show } from '../services.tsx';

const HEARD = '难怪您着急，是我们裱错了名字。';
const RUDE = '您自己没写清楚，烦不烦？';
const DONE = '我让师傅重做，五点前送到，您看行吗';

const { t } = createI18n('zh-Hans');
const CRITERIA = new Map(CRITERION_IDS.map((id) => [criterionText(t, id, 'name'), rubricPath(id)]));
const STEPS = new Map(
  TAUGHT_FLOWS.get(cake().flow)?.steps.map(({ id }) => [
    stepText(t, cake().flow, id, 'name'),
    flowPath(cake().flow, id),
  ]),
);

/** The places where a name stands by itself, each with whether it leads to its entry. Folded words about a flow explain themselves. */
function named(names: ReadonlyMap<string, string>): readonly { name: string; leads: boolean }[] {
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const all: { name: string; leads: boolean }[] = [];
  while (walk.nextNode() !== null) {
    const { parentElement, nodeValue } = walk.currentNode;
    const name = nodeValue?.trim() ?? '';
    if (!names.has(name) || parentElement?.closest('dt, legend, h3') != null) continue;
    // Some steps are called what a criterion is called.
    const entries = [CRITERIA.get(name), STEPS.get(name)].map((one) => `#${one}`);
    all.push({ name, leads: entries.includes(parentElement?.closest('a')?.getAttribute('href') ?? '') });
  }
  return all;
}

function Open({ children }: { readonly children: (view: RoundView) => ReactNode }) {
  const view = useRound((round) => round.view);
  return view === null ? null : children(view);
}

const debrief = <Open>{(view) => <DebriefScreen view={view} scenario={cake()} />}</Open>;
const talk = <Open>{(view) => <ConversationScreen view={view} scenario={cake()} />}</Open>;

describe('the ways into the handbook', () => {
  it('are on every finding and every step of the debrief, and on the kind of customer', async () => {
    const given = services();
    await play(given, [HEARD, RUDE, DONE], { stop: true });
    await show(debrief, given);
    const findings = named(CRITERIA);
    expect(findings.filter(({ leads }) => !leads)).toEqual([]);
    // In the notes of the turns, the cells, and the words that earned or cost.
    expect(findings.length).toBeGreaterThan(30);
    const steps = named(STEPS);
    expect(steps.map(({ name }) => name)).toEqual(expect.arrayContaining([...STEPS.keys()]));
    expect(steps.filter(({ leads }) => !leads)).toEqual([]);
    const customer = screen.getByRole('link', { name: '情感型客户：怎么认、怎么谈' });
    expect(customer).toHaveAttribute('href', `#${personaPath('emotional')}`);
  });

  it('are on every finding and every step in the conversation', async () => {
    const given = services();
    await play(given, [HEARD]);
    await show(talk, given);
    fireEvent.change(screen.getByRole('textbox', { name: '你的回复' }), { target: { value: RUDE } });
    expect((await screen.findAllByText('责怪客户')).length).toBeGreaterThan(1);
    for (const names of [CRITERIA, STEPS]) {
      const found = named(names);
      expect(found.length).toBeGreaterThan(2);
      // A segment of the narrow path is too small to be touched; the sheet below has its step.
      const closed = found.filter(({ leads }) => !leads).map(({ name }) => name);
      expect(closed.filter((name) => !STEPS.has(name))).toEqual([]);
    }
  });

  it('are on what differs between two courses', async () => {
    const given = services();
    await play(given, [HEARD, RUDE], { stop: true });
    const { branch, open, reply } = given.round.getState();
    await branch('round-1', 2);
    await open('round-2');
    await reply(DONE);
    await show(<CompareGate first="round-1" second="round-2" />, given);
    const found = named(CRITERIA);
    expect(found.length).toBeGreaterThan(3);
    expect(found.filter(({ leads }) => !leads)).toEqual([]);
  });

  it('are beside the guess in the preparation', async () => {
    const given = services();
    await given.round
      .getState()
      .start({ scenario: 'wrong-cake', persona: 'emotional', lang: 'zh-Hans', mode: 'coached' });
    await show(<Open>{(view) => <PreparationScreen view={view} scenario={cake()} />}</Open>, given);
    const link = screen.getByRole('link', { name: '这四类客户怎么认' });
    expect(link).toHaveAttribute('href', `#${partPath('personas')}`);
  });

  it('are shut together: the names stay, the links go', async () => {
    const given = services();
    await play(given, [HEARD], { stop: true });
    const shut = { open: null, shut: true };
    await show(<HandbookAccessProvider value={shut}>{debrief}</HandbookAccessProvider>, given);
    expect(document.querySelector('a[href^="#/handbook"]')).toBeNull();
    expect(screen.getAllByText('识别情绪').length).toBeGreaterThan(0);
    expect(screen.queryByText('情感型客户：怎么认、怎么谈')).toBeNull();
  });
});
