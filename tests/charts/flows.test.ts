import { createActor } from 'xstate';
import { describe, expect, it } from 'vitest';
import { FLOWS } from '../../src/charts/flows/index.ts';
import { chartMachine } from '../../src/charts/machine.ts';
import type { Reading } from '../../src/charts/types.ts';

type Row = readonly [says: string, met: Reading['met'], hurt: 0 | 1 | 2, path: string, control: string];

function play(id: string) {
  const flow = FLOWS[id];
  if (flow === undefined) throw new Error(`no flow ${id}`);
  const actor = createActor(chartMachine(id, flow.chart));
  actor.start();
  return actor;
}

const LISTEN = ['step.listen', 'step.control'] as const;
const ESTABLISH = ['step.establish', 'step.control'] as const;
const APOLOGIZE = ['step.apologize', 'step.control'] as const;
const RESOLVE = ['step.resolve', 'step.control'] as const;
const CONSENT = ['resolve.consent', 'step.control'] as const;
const FOLLOW_UP = ['resolve.follow_up', 'step.control'] as const;

const COURSES: readonly [name: string, rows: readonly Row[]][] = [
  [
    'the taught order',
    [
      ['listens', LISTEN, 0, 'establish', 'kept'],
      ['empathises', ESTABLISH, 0, 'apologize', 'kept'],
      ['apologises', APOLOGIZE, 0, 'propose', 'kept'],
      ['proposes', RESOLVE, 0, 'consent', 'kept'],
      ['asks for consent', CONSENT, 0, 'follow_up', 'kept'],
      ['promises to come back', FOLLOW_UP, 0, 'complete', 'kept'],
    ],
  ],
  [
    'an apology before listening is remembered, and fills the path only in its turn',
    [
      ['apologises', APOLOGIZE, 0, 'listen', 'kept'],
      ['empathises', ESTABLISH, 0, 'listen', 'kept'],
      ['listens', LISTEN, 0, 'propose', 'kept'],
    ],
  ],
  [
    'several steps in one reply',
    [
      [
        'does it all',
        [...LISTEN, ...ESTABLISH, ...APOLOGIZE, ...RESOLVE, ...CONSENT, ...FOLLOW_UP],
        0,
        'complete',
        'kept',
      ],
    ],
  ],
  [
    'consent without a proposal is none',
    [
      ['listens, empathises, apologises', [...LISTEN, ...ESTABLISH, ...APOLOGIZE], 0, 'propose', 'kept'],
      ['asks for consent', CONSENT, 0, 'propose', 'kept'],
      ['proposes', RESOLVE, 0, 'consent', 'kept'],
    ],
  ],
  [
    'control is lost and regained at any time, beside the path',
    [
      ['listens', LISTEN, 0, 'establish', 'kept'],
      ['insults', ['pitfall.hostile'], 2, 'establish', 'lost'],
      ['says nothing of use', [], 0, 'establish', 'lost'],
      ['empathises', ESTABLISH, 0, 'apologize', 'kept'],
    ],
  ],
];

describe.each(['clear', 'lear'])('flow %s', (id) => {
  it.each(COURSES)('%s', (_name, rows) => {
    const actor = play(id);
    for (const [says, met, hurt, path, control] of rows) {
      actor.send({
        type: 'REPLY_GRADED',
        hurt,
        heard: 0,
        owned: 0,
        concrete: 0,
        fit: 0,
        asks: null,
        unclear: false,
        met,
      });
      expect(actor.getSnapshot().value, says).toEqual(id === 'clear' ? { path, control } : { path });
    }
  });

  it('has no dead end: every state but the last can be left', () => {
    const path = FLOWS[id]?.chart.states['path'];
    for (const [name, state] of Object.entries(path?.states ?? {})) {
      const targets = (state.on?.REPLY_GRADED ?? []).flatMap(({ target }) => target ?? []);
      if (name === 'complete') expect(targets).toEqual([]);
      else expect(targets.length).toBeGreaterThan(0);
    }
  });
});
