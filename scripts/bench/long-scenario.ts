/** A scenario of any length, to measure by: main line, side steps, facts, an interrupt, conditions of every kind. */
import type { Condition } from '../../src/charts/condition.ts';
import { scenarioSchema, type Scenario, type WrittenScenario } from '../../src/scenario/schema.ts';

type Beat = WrittenScenario['beats'][number];

const FACTS = 40;
/** One fact that guards name: the others are told and asked for, and make no difference to the course. */
const NAMED = 'fact-0';
const WANTS: readonly Condition[] = [
  { heard: { gte: 1 } },
  { concrete: { gte: 1 } },
  { any: [{ owned: { gte: 1 } }, { met: 'resolve.reason' }] },
  { any: [{ heard: { gte: 2 } }, { all: [{ concrete: { gte: 1 } }, { mood: { gte: 'uneasy' } }] }] },
];

/** Each fifth step of the main line has a side step that a better reply skips. */
function beatAt(index: number, count: number): Beat {
  const side = index % 5 === 4;
  const wants = WANTS[index % WANTS.length] ?? { heard: { gte: 1 } };
  const to = (step: number): string => (step < count ? `beat-${step}` : 'offer');
  const next = index + 1;
  return {
    id: `beat-${index}`,
    reveals: index % 25 === 0 ? [`fact-${(index / 25) % FACTS}`] : [],
    wants,
    next: [
      ...(next % 5 === 4 && !side
        ? [{ when: { all: [wants, { concrete: { gte: 2 } }] } as Condition, to: to(next + 1) }]
        : []),
      ...(index === 10
        ? [{ when: { all: [wants, { told: NAMED }, { asks: 'any' }] } as Condition, to: to(next + 1) }]
        : []),
      { to: to(next) },
    ],
  };
}

function lines(id: string, kind: string, count: number): string[] {
  return Array.from({ length: count }, (_, n) => `${id} ${kind} ${n}`);
}

/** A sound scenario of so many beats. */
export function longScenario(count: number): Scenario {
  const ids = Array.from({ length: FACTS }, (_, i) => `fact-${i}`);
  const beats: Beat[] = Array.from({ length: count - 1 }, (_, i) => beatAt(i, count - 1));
  beats.push({
    id: 'offer',
    wants: { step: 'consent' },
    next: [
      { when: { all: [{ step: 'consent' }, { mood: { gte: 'calm' } }] }, to: 'mended' },
      { to: 'settled' },
    ],
  });
  const written: WrittenScenario = {
    format: 1,
    id: 'long',
    level: 'basic',
    industry: 'retail',
    channel: 'phone',
    minutes: 60,
    persona: 'emotional',
    flow: 'clear',
    languages: ['en'],
    face: { hair: 'bob', glasses: false, grey: false },
    preparation: {
      budget: 0,
      needs: [
        { id: 'thing', hidden: false },
        { id: 'respect', hidden: true },
      ],
    },
    facts: ids.map((id) => ({ id })),
    opening: 'beat-0',
    beats,
    interrupts: [{ when: { all: [{ met: 'pitfall.hostile' }, { mood: { lte: 'furious' } }] }, to: 'gone' }],
    leaves: 'gone',
    endings: [
      { id: 'mended', rank: 1 },
      { id: 'settled', rank: 0.5 },
      { id: 'gone', rank: 0 },
    ],
    texts: {
      en: {
        title: 'Long',
        customer: { name: 'Ada Byrne', address: 'Ms Byrne', pronoun: 'she' },
        case: { role: 'Role', summary: 'Summary', known: ['Known'] },
        needs: { thing: 'The thing', respect: 'Respect' },
        facts: Object.fromEntries(
          ids.map((id) => [
            id,
            { note: id, askings: lines(id, 'asking', 3), answer: lines(id, 'answer', 1) },
          ]),
        ),
        beats: Object.fromEntries(
          beats.map(({ id }) => [id, { say: lines(id, 'say', 1), nudge: lines(id, 'nudge', 6) }]),
        ),
        endings: Object.fromEntries(
          ['mended', 'settled', 'gone'].map((id) => [
            id,
            { title: id, say: lines(id, 'end', 1), outcome: id },
          ]),
        ),
      },
    },
  };
  return scenarioSchema.parse(written);
}
