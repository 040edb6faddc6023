/** Every flow in tables and in random replies: the machine does what its rules say, and nothing else grants a step. */
import { initialTransition, transition, type AnyMachineSnapshot } from 'xstate';
import { describe, expect, it } from 'vitest';
import { atomsOf } from '../../../src/charts/condition.ts';
import { flowById } from '../../../src/charts/flows/index.ts';
import {
  carriedSteps,
  COMPLETE,
  flowPosition,
  regressionsIn,
  saysOf,
} from '../../../src/charts/flows/progress.ts';
import { TAUGHT } from '../../../src/charts/flows/taught/index.ts';
import { chartMachine } from '../../../src/charts/machine.ts';
import { NO_READING, MOODS, type Mood, type Reading } from '../../../src/charts/types.ts';
import type { ChartContext } from '../../../src/charts/vocabulary.ts';
import { pickIndex } from '../../../src/shared/random.ts';
import { FLAGS } from '../../../src/shared/rubric-ids.ts';
import { flows } from '../../../src/wiring/flows.ts';
import { CASE_COURSES } from './case-courses.ts';
import { CLEAR_COURSES } from './clear-courses.ts';
import type { Course, Row } from './courses.ts';
import { TALK_COURSES } from './talk-courses.ts';

const COURSES: readonly Course[] = [...CLEAR_COURSES, ...TALK_COURSES, ...CASE_COURSES];

/** The chart by itself, told the mood of the customer whom each reply reaches. */
function play(id: string) {
  const machine = chartMachine(id, flowById(id, flows).chart);
  let [snapshot] = initialTransition(machine) as [AnyMachineSnapshot, unknown];
  return (reading: Reading, mood: Mood) => {
    const before = { ...snapshot, context: { ...(snapshot.context as ChartContext), mood } };
    [snapshot] = transition(machine, before, { type: 'REPLY_GRADED', ...reading }) as [
      AnyMachineSnapshot,
      unknown,
    ];
    const { path, control } = snapshot.value as { readonly path: string; readonly control?: string };
    return { path, control, carried: (snapshot.context as ChartContext).carried };
  };
}

function readingOf({ met, hurt = 0, heard = 0, concrete = 0 }: Row): Reading {
  return { ...NO_READING, met, hurt, heard, concrete };
}

describe.each(COURSES.map((one) => [`${one.flow}: ${one.name}`, one] as const))(
  '%s',
  (_title, { flow: id, rows }) => {
    it('goes as the table says', () => {
      const flow = flowById(id, flows);
      const send = play(id);
      let before: readonly string[] = [];
      const course = rows.map((one) => {
        const mood = one.mood ?? 'upset';
        const reading = readingOf(one);
        const happening = regressionsIn(flow, before, saysOf(flow, reading, mood));
        const back = happening.map((sent) => sent.id);
        const reopened = new Set(happening.flatMap(({ reopens }) => reopens));
        const { path, carried } = send(reading, mood);
        const fresh = carried.filter((step) => !before.includes(step) || reopened.has(step));
        before = carried;
        return { says: one.says, carries: [...fresh].sort(), at: path, back };
      });
      expect(course).toEqual(
        rows.map(({ says, carries, at, back = [] }) => ({ says, carries: [...carries].sort(), at, back })),
      );
    });
  },
);

describe.each([...flows.keys()])('flow %s', (id) => {
  const flow = flowById(id, flows);
  const rows = COURSES.filter((one) => one.flow === id).flatMap((one) => one.rows);

  it('has a table of at least six rows, with words that are no step', () => {
    expect(rows.length).toBeGreaterThanOrEqual(6);
    expect(rows.filter(({ carries }) => carries.length === 0).length).toBeGreaterThanOrEqual(2);
    const done = new Set(rows.flatMap(({ carries }) => carries));
    expect([...done].sort()).toEqual(flow.steps.map((step) => step.id).sort());
    const backs = new Set(rows.flatMap(({ back = [] }) => back));
    expect([...backs].sort()).toEqual((flow.regressions ?? []).map((one) => one.id).sort());
    expect(rows.some(({ at }) => at === COMPLETE)).toBe(true);
  });

  it('goes by random replies as its rules say, and loses and regains control at any time', () => {
    const named = flow.steps
      .flatMap(({ carriedBy }) => atomsOf(carriedBy))
      .flatMap((atom) => ('met' in atom ? [atom.met] : []));
    const positions = new Set<string>();
    for (let round = 0; round < 150; round++) {
      const send = play(id);
      let carried: readonly string[] = [];
      let control = 'kept';
      for (let turn = 0; turn < 14; turn++) {
        const key = `${id} ${round} ${turn}`;
        const grade = (name: string): 0 | 1 | 2 => [0, 1, 2][pickIndex(3, key, name)] as 0 | 1 | 2;
        const among = pickIndex(5, key, 'among') === 0 ? FLAGS : named;
        const met = Array.from(
          { length: pickIndex(6, key, 'size') },
          (_, i) => among[pickIndex(among.length, key, 'flag', i)] ?? 'step.listen',
        );
        const kept = pickIndex(2, key, 'control') === 0 ? (['step.control'] as const) : [];
        const reading: Reading = {
          ...NO_READING,
          met: [...new Set([...met, ...kept])],
          hurt: pickIndex(3, key, 'hurts') === 0 ? grade('hurt') : 0,
          heard: grade('heard'),
          concrete: grade('concrete'),
        };
        const mood = MOODS[pickIndex(MOODS.length, key, 'mood')] ?? 'upset';
        carried = carriedSteps(flow, carried, reading, mood);
        const keeps = reading.met.includes('step.control');
        if (control === 'kept' && reading.hurt > 0 && !keeps) control = 'lost';
        else if (control === 'lost' && keeps) control = 'kept';
        const found = send(reading, mood);
        positions.add(found.path);
        expect(found).toEqual({
          path: flowPosition(flow.order, carried),
          carried,
          control: flow.control ? control : undefined,
        });
      }
    }
    expect([...positions].sort()).toEqual([...flow.order, COMPLETE].sort());
  });
});

describe('the taught flows', () => {
  it('are fifteen, each by its own id', () => {
    expect(TAUGHT).toHaveLength(15);
    expect(new Set(TAUGHT.map(({ id }) => id)).size).toBe(15);
  });

  it('are known by name, and others refused', () => {
    expect(flowById('clear').order[0]).toBe('listen');
    expect(() => flowById('__proto__')).toThrow('No flow "__proto__"; there are clear, lear');
  });
});
