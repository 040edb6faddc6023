import { LANGS, type Lang } from '../../src/shared/lang.ts';
import type { ScenarioInput } from './fixture.ts';

type Texts = NonNullable<ScenarioInput['texts']['en']>;

/** Two lines that say where they belong. */
function two(lang: Lang, what: string): string[] {
  return [`${lang} ${what} 1`, `${lang} ${what} 2`];
}

function actTexts(lang: Lang, id: string, obstacles: readonly string[]) {
  return {
    title: `${lang} ${id}`,
    setting: `${lang} ${id}: time has passed.`,
    parting: two(lang, `${id} parting`),
    kept: two(lang, `${id} kept`),
    warned: two(lang, `${id} warned`),
    missed: two(lang, `${id} missed`),
    obstacles: Object.fromEntries(obstacles.map((one) => [one, { news: `${lang} ${one}`, words: ['van'] }])),
  };
}

/**
 * Adds a clock, two acts after the last beat of a scenario, and three surprises. The first act has an obstacle, the second is
 * counted from the solution; what became of the promises and of the surprises opens ways.
 */
export function addActs(scenario: ScenarioInput): ScenarioInput {
  const last = scenario.beats.at(-1)!;
  const [best = '', second = ''] = scenario.endings.map(({ id }) => id);
  const ends = last.next;
  last.next = [{ when: last.wants, to: 'report' }];
  scenario.clock = { starts: '2026-03-05T10:20', solution: '2026-03-09T09:00' };
  scenario.acts = [
    {
      id: 'report',
      after: '24h',
      opening: 'news',
      obstacles: [{ id: 'jam', due: { gte: '2026-03-05T13:00', lte: '2026-03-05T18:00' } }],
    },
    { id: 'visit', after: '3d', since: 'solution', opening: 'later', obstacles: [] },
  ];
  scenario.beats.push(
    {
      id: 'news',
      wants: { any: [{ concrete: { gte: 1 } }, { heard: { gte: 2 } }] },
      next: [
        { when: { all: [{ promise: 'missed' }, { concrete: { gte: 1 } }] }, to: 'amends' },
        { to: 'visit' },
      ],
    },
    { id: 'amends', wants: { any: [{ owned: { gte: 1 } }, { heard: { gte: 1 } }] }, next: [{ to: 'visit' }] },
    {
      id: 'later',
      wants: { any: [{ heard: { gte: 1 } }, { concrete: { gte: 1 } }] },
      next: [
        ...ends.slice(0, 1).map(({ to }) => ({
          when: {
            all: [
              { any: [{ promise: 'kept' as const }, { promise: 'none' as const }] },
              { mood: { gte: 'calm' as const } },
              { concrete: { gte: 1 as const } },
            ],
          },
          to,
        })),
        { when: { all: [{ happened: 'flaw' }, { heard: { gte: 1 } }] }, to: best },
        { to: second },
      ],
    },
  );
  scenario.surprises = [
    { id: 'glance', when: { patience: { lte: 3 } }, in: ['news', 'later'], changes: { patience: -1 } },
    {
      id: 'flaw',
      when: { all: [{ concrete: { gte: 2 } }, { hurt: { lte: 0 } }] },
      in: ['later'],
      reveals: scenario.facts.slice(0, 1).map(({ id }) => id),
      changes: { mood: -1, trust: -1 },
      to: 'amends-2',
    },
    { id: 'clock', when: { met: 'pitfall.vague_promise' }, in: ['news'], once: false },
  ];
  scenario.beats.push({
    id: 'amends-2',
    wants: { any: [{ owned: { gte: 1 } }, { heard: { gte: 1 } }] },
    next: [{ to: 'later' }],
  });
  for (const lang of LANGS.filter((one) => scenario.languages.includes(one)))
    addTexts(scenario.texts[lang] as Texts, lang);
  return scenario;
}

function addTexts(texts: Texts, lang: Lang): void {
  for (const id of ['news', 'amends', 'later', 'amends-2']) {
    texts.beats[id] = {
      say: [1, 2, 3, 4].map((n) => `${lang} ${id} say ${n}`),
      nudge: Array.from({ length: 8 }, (_, n) => `${lang} ${id} nudge ${n + 1}`),
    };
  }
  texts.acts = { report: actTexts(lang, 'report', ['jam']), visit: actTexts(lang, 'visit', []) };
  texts.surprises = {
    glance: [`${lang}: a glance at the clock.`],
    flaw: [`${lang}: a second flaw is found.`],
    clock: [`${lang}: the phone rings.`, `${lang}: the phone rings again.`],
  };
}
