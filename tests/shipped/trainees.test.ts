import { describe, expect, it } from 'vitest';
import { playReplies } from '../../src/session/play-replies.ts';
import { PERSONA_IDS } from '../../src/shared/customer.ts';
import { flows } from '../../src/wiring/flows.ts';
import { voices } from '../../src/wiring/voices.ts';
import { readShipped } from '../support/shipped-scenarios.ts';
import { grader } from '../../src/cli/grader.ts';
import { REPLIES, TRAINEES, type Trainee } from './trainees.ts';

// Their replies are of this case; `simulate.test.ts` has bots for all.
const scenario = readShipped('scenarios/market-freezer/scenario.json');
const CASES = (['zh-Hans', 'en'] as const).flatMap((lang) =>
  PERSONA_IDS.map((persona) => ({ lang, persona })),
);

describe.each(CASES)('the freezer, $lang, $persona', ({ lang, persona }) => {
  const played = new Map(
    TRAINEES.map((trainee) => {
      const replies = REPLIES[lang][trainee];
      return [trainee, playReplies({ scenario, voices, grader, flows, persona, lang, replies })] as const;
    }),
  );
  const rank = (trainee: Trainee): number => {
    const ending = played.get(trainee)?.ending;
    return scenario.endings.find(({ id }) => id === ending)?.rank ?? Number.NaN;
  };
  const transcript = (trainee: Trainee): string =>
    (played.get(trainee)?.view.turns ?? []).flatMap(({ said }) => said.map(({ text }) => text)).join('\n');

  it('the careful one ends best', () => {
    expect(rank('careful')).toBe(1);
    for (const other of TRAINEES.filter((one) => one !== 'careful')) expect(rank(other)).toBeLessThan(1);
  });

  it('the rude one ends worst', () => {
    for (const other of TRAINEES) expect(rank('rude')).toBeLessThanOrEqual(rank(other));
  });

  it('sorry alone, and nonsense, get nowhere', () => {
    expect(rank('sorry')).toBeLessThan(0.5);
    expect(rank('nonsense')).toBeLessThan(0.5);
  });

  it('five different conversations', () => {
    expect(new Set(TRAINEES.map(transcript)).size).toBe(TRAINEES.length);
  });

  it.each(TRAINEES)('%s never hears the same line twice', (trainee) => {
    const lines = [
      ...(played.get(trainee)?.view.opening ?? []),
      ...(played.get(trainee)?.view.turns ?? []).flatMap(({ said }) => said),
    ].map(({ text }) => text);
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('an insult changes this turn', () => {
    const [first] = played.get('rude')?.view.turns ?? [];
    expect(first?.event.hurt).toBe(2);
    expect(first?.after.mood).toBe('furious');
    expect(first?.said[0]?.line).toMatch(/^reaction\//);
  });
});
