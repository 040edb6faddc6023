import { LANGS } from '../../src/shared/lang.ts';
import type { ScenarioInput } from './fixture.ts';

/** Lets the customer of a scenario turn: dominant when hurt, cautious by too much promised, and back when heard; with a style. */
export function addTurns(scenario: ScenarioInput): ScenarioInput {
  scenario.style = { talk: 'indirect', detail: 'summary' };
  const turns = [
    {
      id: 'pen-down',
      when: { all: [{ persona: 'emotional' as const }, { hurt: { gte: 2 as const } }] },
      changes: { persona: 'dominant' as const, patience: -1 as const },
    },
    {
      id: 'notebook',
      when: { met: 'pitfall.overpromise' as const },
      changes: { persona: 'cautious' as const, trust: -1 as const },
    },
    {
      id: 'softer',
      when: { all: [{ heard: { gte: 2 as const } }, { not: { persona: 'rational' as const } }] },
      once: false,
      changes: { persona: 'emotional' as const, mood: 1 as const },
    },
  ];
  scenario.surprises = [...(scenario.surprises ?? []), ...turns];
  scenario.beats.at(-1)!.next.unshift({
    when: { all: [{ persona: 'dominant' }, { concrete: { gte: 2 } }] },
    to: scenario.endings[1]!.id,
  });
  for (const lang of LANGS.filter((one) => scenario.languages.includes(one))) {
    const texts = scenario.texts[lang]!;
    texts.surprises = {
      ...texts.surprises,
      ...Object.fromEntries(turns.map(({ id }) => [id, [`${lang}: ${id}.`]])),
    };
  }
  return scenario;
}
