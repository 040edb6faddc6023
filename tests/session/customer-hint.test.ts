import { describe, expect, it } from 'vitest';
import { contentHash } from '../../src/scenario/content-hash.ts';
import { hintOf } from '../../src/session/customer-hint.ts';
import { setStage } from '../../src/session/stage.ts';
import { cake, PARTS, played } from './case.ts';

const HINTED = {
  ...PARTS,
  voices: {
    ...PARTS.voices,
    reactions: [],
    styles: {
      'talk.indirect': { 'zh-Hans': { heard: ['唉……'], owned: ['也不怪谁。'], act: ['后头还有人等着。'] } },
    },
  },
};

function turnsOf(talk: 'direct' | 'indirect') {
  const scenario = cake((input) => Object.assign(input, { style: { talk } }));
  const stage = setStage({ scenario, hash: contentHash(scenario) }, HINTED, {
    persona: 'cautious',
    lang: 'zh-Hans',
  });
  if (!stage.ok) throw new Error(stage.error);
  return played(stage.value, ['怎么回事', '怎么回事', '怎么回事']).view.turns;
}

describe('a customer who hints', () => {
  it('hints at what the beat waits for, then says it', () => {
    const lines = turnsOf('indirect').map(({ said }) => said.map(({ line }) => line));
    expect(lines[0]?.at(-1)).toMatch(/^hint\//);
    expect(lines[1]?.at(-1)).toBe('beat/opening/nudge');
    expect(turnsOf('direct')[0]?.said.at(-1)?.line).toBe('beat/opening/nudge');
  });

  it('is named in the cause of what asking again cost', () => {
    const because = (talk: 'direct' | 'indirect') =>
      turnsOf(talk).map(({ causes }) => causes.find(({ dimension }) => dimension === 'patience')?.because);
    expect(because('indirect')).toEqual(['hinted', 'waited', 'waited']);
    // The one wording of that hint is used up by then.
    expect(because('direct')).toEqual(['waited', 'waited', 'waited']);
  });
});

describe('hintOf', () => {
  const beats = [
    { id: 'a', wants: { any: [{ met: 'resolve.consent' }, { met: 'resolve.options' }] } },
    { id: 'b', wants: { met: 'resolve.consent' } },
    {
      id: 'c',
      wants: { any: [{ all: [{ persona: 'dominant' }, { concrete: { gte: 1 } }] }, { heard: { gte: 1 } }] },
    },
  ] as unknown as Parameters<typeof hintOf>[0]['beats'];

  it('is what can be hinted at, for the type that the customer is of now', () => {
    expect(['a', 'b', 'c', 'd'].map((id) => hintOf({ beats }, id, 'cautious'))).toEqual([
      'act',
      null,
      'heard',
      null,
    ]);
    expect(hintOf({ beats }, 'c', 'dominant')).toBe('act');
  });
});
