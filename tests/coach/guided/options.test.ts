import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../src/scenario/schema.ts';
import { isPitfallId, type CriterionId } from '../../../src/shared/rubric-ids.ts';
import { readShipped } from '../../support/shipped-scenarios.ts';
import { guide, openGuided, playBest } from './guide.ts';

const cake = readShipped('scenarios/festive-cake/scenario.json');
const place = { scenario: cake, lang: 'zh-Hans', persona: 'emotional' } as const;

function firstOf(scenario: Scenario, seed = 1) {
  const play = openGuided({ ...place, scenario, seed });
  return { play, set: guide.options(play.view(), scenario, play.foresee) };
}

/** Without what a trainer need not write. */
function bare(change: Partial<Pick<Scenario, 'plans' | 'samples'>>): Scenario {
  const texts = Object.entries(cake.texts).map(([lang, one]) => [lang, { ...one, phrases: [] }]);
  return { ...cake, ...change, texts: Object.fromEntries(texts) as Scenario['texts'] };
}

describe('replies to choose among', () => {
  it('are one of each kind, in an order of the seed, the same each time', { timeout: 30_000 }, () => {
    const orders = Array.from({ length: 6 }, (_, seed) => firstOf(cake, seed).set?.best);
    expect(new Set(firstOf(cake).set?.options.map(({ kind }) => kind)).size).toBe(4);
    expect(new Set(orders).size).toBeGreaterThan(1);
    expect(firstOf(cake, 3).set).toEqual(firstOf(cake, 3).set);
  });

  it('are what their kind says, by the engine', () => {
    const { play, set } = firstOf(cake);
    const levelsOf = (kind: string) => {
      const text = set?.options.find((one) => one.kind === kind)?.text ?? '';
      return Object.keys(play.foresee(text)?.graded.assessment.levels ?? {}) as CriterionId[];
    };
    expect(levelsOf('fit').filter(isPitfallId)).toEqual([]);
    expect(levelsOf('solve').some((id) => id.startsWith('resolve.'))).toBe(true);
    expect(levelsOf('solve').some((id) => id === 'empathy.name_emotion')).toBe(false);
    expect(levelsOf('trap').some(isPitfallId)).toBe(true);
    expect(levelsOf('polite').some((id) => id.startsWith('resolve.'))).toBe(false);
  });

  it(
    'say nothing that was said, and show no trap of the case twice while it has others',
    { timeout: 30_000 },
    () => {
      const said: string[] = [];
      const traps: string[] = [];
      for (const turn of playBest(place, 5)) {
        for (const { kind, text } of turn?.set.options ?? []) {
          expect(said).not.toContain(text);
          if (kind === 'trap') traps.push(text.slice(0, 8));
        }
        said.push(turn?.set.options[turn.set.best]?.text ?? '');
      }
      expect(said).toHaveLength(5);
      expect(new Set(traps.slice(0, 3)).size).toBe(3);
    },
  );

  it('come from the plans where a trainer wrote no ready sentences', () => {
    const { set } = firstOf(bare({}));
    expect(set?.options.some(({ kind }) => kind === 'fit')).toBe(true);
  });

  it('are none where the case has nothing good to say', () => {
    expect(firstOf(bare({ plans: [], samples: [] })).set).toBeNull();
  });
});
