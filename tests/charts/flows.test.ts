import { createActor, initialTransition, transition, type AnyMachineSnapshot } from 'xstate';
import { describe, expect, it } from 'vitest';
import { flowById } from '../../src/charts/flows/index.ts';
import { chartMachine } from '../../src/charts/machine.ts';
import type { Reading } from '../../src/charts/types.ts';

type Row = readonly [says: string, met: Reading['met'], hurt: 0 | 1 | 2, path: string, control: string];

function play(id: string) {
  const actor = createActor(chartMachine(id, flowById(id).chart));
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

const NOTHING = { hurt: 0, heard: 0, owned: 0, concrete: 0, fit: 0, asks: null, unclear: false } as const;

describe.each(['clear', 'lear'])('flow %s', (id) => {
  it.each(COURSES)('%s', (_name, rows) => {
    const actor = play(id);
    const course = rows.map(([says, met, hurt]) => {
      actor.send({ type: 'REPLY_GRADED', ...NOTHING, hurt, met });
      return { says, value: actor.getSnapshot().value as unknown };
    });
    expect(course).toEqual(
      rows.map(([says, , , path, control]) => ({
        says,
        value: id === 'clear' ? { path, control } : { path },
      })),
    );
  });

  it('reaches every state, and has no dead end but its last', () => {
    const flow = flowById(id);
    const machine = chartMachine(id, flow.chart);
    const replies = [
      [],
      ['pitfall.hostile'],
      LISTEN,
      ESTABLISH,
      APOLOGIZE,
      RESOLVE,
      CONSENT,
      FOLLOW_UP,
    ] as const;
    const seen = new Map<string, AnyMachineSnapshot>();
    const queue = [initialTransition(machine)[0] as AnyMachineSnapshot];
    const stuck: unknown[] = [];
    for (let snapshot = queue.pop(); snapshot !== undefined; snapshot = queue.pop()) {
      const here = snapshot;
      const key = JSON.stringify([here.value, here.context]);
      if (seen.has(key)) continue;
      seen.set(key, here);
      const after = replies.map((met) => {
        const hurt = met[0] === 'pitfall.hostile' ? (2 as const) : (0 as const);
        return transition(machine, here, {
          type: 'REPLY_GRADED',
          ...NOTHING,
          hurt,
          met,
        })[0] as AnyMachineSnapshot;
      });
      const carried = (one: AnyMachineSnapshot): unknown => (one.context as { carried: unknown }).carried;
      if (after.every((one) => JSON.stringify(carried(one)) === JSON.stringify(carried(here))))
        stuck.push(here.value);
      queue.push(...after);
    }
    const paths = new Set([...seen.values()].map(({ value }) => (value as { path: string }).path));
    expect([...paths].sort()).toEqual([...flow.order, 'complete'].sort());
    expect(new Set(stuck.map((value) => (value as { path: string }).path))).toEqual(new Set(['complete']));
  });
});

describe('flowById', () => {
  it('knows the flows by name and refuses others', () => {
    expect(flowById('clear').order[0]).toBe('listen');
    expect(() => flowById('__proto__')).toThrow('No flow "__proto__"; there are clear, lear');
  });
});
