/** The cake with a call in the evening: what was promised for the afternoon is due by then, and an oven may fail. */
import type { Stage } from '../../src/session/stage.ts';
import { beginAct, warn } from '../../src/session/attempt.ts';
import { appended, nextRecord, type RoundLog } from '../../src/session/log.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { cake, type CakeInput } from './case.ts';

/** Promises for five o'clock. */
export const PROMISE = '难怪您着急。我让师傅重做，五点前送到。您看行吗？';
export const SAME_AGAIN = '我听着。我让师傅重做，您看行吗？';
export const WARNING = '难怪您着急，是我们裱错了名字。烤箱坏了。';

const words = {
  'zh-Hans': {
    evening: {
      say: ['孩子吃上蛋糕了。'],
      nudge: Array.from({ length: 6 }, (_, i) => `喂，第 ${i + 1} 声。`),
    },
    act: {
      title: '晚上回访',
      setting: '晚上七点，你打电话给她。',
      parting: ['那我等着。'],
      kept: ['五点准时到的。'],
      warned: ['好在你先说了。'],
      missed: ['说好五点，一个电话也没有。'],
      obstacles: { oven: { news: '四点十分，烤箱坏了，五点送不到。', words: ['送到', '重做'] } },
    },
    flaw: ['电话那头有人喊：蜡烛呢？'],
  },
  en: {
    evening: {
      say: ['They have had the cake.'],
      nudge: Array.from({ length: 6 }, (_, i) => `Hello, ${i + 1}.`),
    },
    act: {
      title: 'A call in the evening',
      setting: 'At seven you ring her.',
      parting: ['I’ll wait, then.'],
      kept: ['It came at five.'],
      warned: ['At least you say so.'],
      missed: ['Five, you said. Not a word.'],
      obstacles: { oven: { news: 'Ten past four: the oven has failed.', words: ['cake'] } },
    },
    flaw: ['Somebody calls: where are the candles?'],
  },
};

/** A fresh copy each time. */
export function cakeWithActs(change: (input: CakeInput) => void = () => undefined): Scenario {
  return cake((input) => {
    const loose = input as unknown as Record<string, unknown> & CakeInput;
    loose['clock'] = { starts: '2026-03-07T13:00' };
    loose['acts'] = [
      {
        id: 'call',
        after: '6h',
        opening: 'evening',
        obstacles: [{ id: 'oven', due: { gte: '2026-03-07T14:00', lte: '2026-03-07T18:00' } }],
      },
    ];
    loose['surprises'] = [
      { id: 'candles', when: { met: 'listen.open_question' }, in: ['evening'], reveals: ['party'] },
    ];
    const beats = input.beats as unknown as Record<string, unknown>[];
    beats[2]!['next'] = [{ to: 'call' }];
    beats.push({
      id: 'evening',
      wants: { heard: { gte: 1 } },
      next: [
        { when: { all: [{ not: { promise: 'missed' } }, { heard: { gte: 1 } }] }, to: 'mended' },
        { to: 'settled' },
      ],
    });
    for (const lang of ['zh-Hans', 'en'] as const) {
      const texts = input.texts[lang] as unknown as Record<string, unknown> & {
        beats: Record<string, unknown>;
      };
      texts.beats['evening'] = words[lang].evening;
      texts['acts'] = { call: structuredClone(words[lang].act) };
      texts['surprises'] = { candles: words[lang].flaw };
    }
    change(input);
  });
}

/** Writes about all that is in danger, if asked to, and lets the evening come. */
export function evening(stage: Stage, log: RoundLog, message: string | null): RoundLog {
  let now = log;
  const take = (next: ReturnType<typeof beginAct>): void => {
    if (!next.ok) throw new Error(next.error);
    now = appended(now, nextRecord(now, next.value));
  };
  if (message !== null) take(warn(stage, now.view, message, ['1.2'], () => 5));
  take(beginAct(stage, now.view, () => 6));
  return now;
}
