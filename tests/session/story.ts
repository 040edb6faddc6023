/** A scenario with many beats and three choices in each, for edits of every kind while a round is in progress. */
import { scenarioSchema, type Scenario } from '../../src/scenario/schema.ts';
import { pickIndex } from '../../src/shared/random.ts';
import { cakeInput } from './case.ts';

/** A choice of the trainee: the reply that makes it, as the scripted grader reads it, and where it leads. */
const CHOICES = [
  { reply: '难怪您着急', when: { heard: { gte: 2 } } },
  { reply: '是我们裱错了名字', when: { owned: { gte: 2 } } },
  { reply: '我让师傅重做', when: { concrete: { gte: 1 } } },
] as const;

/** What a trainee may say: a choice, or something that makes none. */
export const SAID: readonly string[] = [...CHOICES.map(({ reply }) => reply), '生日会几点开始？'];
/** The reply that makes the last choice. */
export const KEPT = CHOICES[2].reply;

type When = Record<string, unknown>;
export interface StoryBeat {
  id: string;
  wants: When;
  next: { when: When; to: string }[];
  say: string;
}

/** Its beats, with their words; a fresh copy each time. */
export function story(beats: number, seed: number): StoryBeat[] {
  return Array.from({ length: beats }, (_, i) => ({
    id: `b${i}`,
    wants: { heard: { gte: 1 } },
    say: `第 ${i} 步的话`,
    next: CHOICES.map(({ when }, c) => ({
      when: structuredClone(when) as When,
      // Forward, so that a short round passes no beat twice unless there are few.
      to: `b${(i + 1 + (c === 0 ? 0 : pickIndex(5, seed, i, c))) % beats}`,
    })),
  }));
}

/** The scenario of these beats. It never ends of itself, so that a round can be of any length. */
export function scenarioOf(beats: readonly StoryBeat[]): Scenario {
  const input = cakeInput();
  const zh = input.texts['zh-Hans'];
  const words = (say: string) => ({
    say: Array.from({ length: 4 }, (_, n) => `${say}，说法 ${n + 1}`),
    nudge: Array.from({ length: 6 }, (_, n) => `${say}，催第 ${n + 1} 回`),
  });
  return scenarioSchema.parse({
    ...input,
    id: 'story',
    languages: ['zh-Hans'],
    opening: beats[0]?.id,
    beats: beats.map(({ say: _say, ...beat }) => beat),
    texts: {
      'zh-Hans': { ...zh, beats: Object.fromEntries(beats.map(({ id, say }) => [id, words(say)])) },
    },
  });
}
