/** Saved rounds against edited scenarios: they go on rightly or not at all. */
import { describe, expect, it } from 'vitest';
import { PERSONA_IDS } from '../../src/charts/types.ts';
import { pickIndex } from '../../src/shared/random.ts';
import { resume } from '../../src/session/resume.ts';
import { setStage } from '../../src/session/stage.ts';
import { cake, PARTS, played, REPLIES, stageOf, type CakeInput } from './case.ts';

const HALF = ['难怪您着急', '我让师傅重做，五点前送到'];

/** The second beat under another name, its words as they were. */
function renamed(input: CakeInput): void {
  const beat = input.beats[1];
  if (beat === undefined) throw new Error('no beat');
  beat.id = 'time';
  for (const { next } of input.beats) for (const way of next) if (way.to === 'when') way.to = 'time';
  for (const texts of [input.texts['zh-Hans'], input.texts.en]) {
    const { when, ...others } = texts.beats;
    Object.assign(texts, { beats: { ...others, time: when } });
  }
}

/** Edits that leave every course as it was. */
const HARMLESS: Readonly<Record<string, (input: CakeInput) => void>> = {
  'a text reworded': (input) => {
    input.texts['zh-Hans'].beats.when.say = ['那几点送来？'];
  },
  'a fact added': (input) => {
    input.facts.push({ id: 'candles', matters: false });
    const fact = {
      note: '六根',
      askings: ['几根蜡烛？', '要多少蜡烛？', '蜡烛要几根？'],
      misses: [],
      answer: ['六根。'],
    };
    Object.assign(input.texts['zh-Hans'].facts, { candles: fact });
    Object.assign(input.texts.en.facts, { candles: fact });
  },
  'a beat renamed': renamed,
  'beats put in another order': (input) => {
    input.beats.reverse();
  },
  'an ending added that nothing has reached': (input) => {
    input.endings.push({ id: 'praise', rank: 0.9 });
    const ending = { title: '好评', say: ['给你好评。'], outcome: '她写了好评。' };
    Object.assign(input.texts['zh-Hans'].endings, { praise: ending });
    Object.assign(input.texts.en.endings, { praise: ending });
  },
};

/** Edits after which the round of `HALF` would have gone otherwise, with the turn where it would. */
const COURSE: Readonly<Record<string, readonly [number, (input: CakeInput) => void]>> = {
  'another opening': [0, (input) => void (input.opening = 'when')],
  'another flow': [0, (input) => void (input.flow = 'lear')],
  'a way taken away': [2, (input) => void input.beats[1]?.next.splice(0, 1, { to: 'when' })],
  'a harder condition': [
    2,
    (input) => void Object.assign(input.beats[1] ?? {}, { wants: { trust: { gte: 'firm' } } }),
  ],
  'a beat renamed and worded anew': [
    1,
    (input) => {
      renamed(input);
      for (const texts of [input.texts['zh-Hans'], input.texts.en])
        Object.assign(texts.beats, { time: { say: ['嗯？'], nudge: ['嗯嗯？'] } });
    },
  ],
  'two beats that exchange their words': [
    1,
    ({ texts }) => {
      const { when, offer } = texts['zh-Hans'].beats;
      Object.assign(texts['zh-Hans'].beats, { when: offer, offer: when });
    },
  ],
  'a fact told earlier': [1, (input) => void Object.assign(input.beats[1] ?? {}, { reveals: ['name'] })],
};

describe('resume', () => {
  const { records } = played(stageOf(), HALF);

  it('goes on where nothing changed', () => {
    for (const persona of PERSONA_IDS) {
      const stage = stageOf(cake(), persona);
      expect(resume(played(stage, REPLIES).records, stage)).toEqual({ kind: 'open' });
    }
  });

  it.each(Object.keys(HARMLESS))('goes on after %s', (edit) => {
    const stage = stageOf(cake(HARMLESS[edit]));
    expect(stage.hash).not.toBe(stageOf().hash);
    expect(resume(records, stage)).toEqual({ kind: 'open' });
  });

  it('goes on after a beat renamed, by the words said, with a log of before prints were kept', () => {
    const old = records.map((record) => {
      if (record.event.type !== 'started') return record;
      const { beats: _beats, ...event } = record.event;
      return { ...record, event };
    });
    expect(resume(old, stageOf(cake(renamed)))).toEqual({ kind: 'open' });
  });

  it('does not take a beat for another that was given its id', () => {
    const taken = cake((input) => {
      const [, when, offer] = input.beats;
      if (when === undefined || offer === undefined) throw new Error('no beats');
      // The beat where the round stands is gone, its name went to the next one, with all ways.
      input.beats = [input.beats[0]!, { ...offer, id: 'when' }];
      for (const { next } of input.beats) for (const way of next) if (way.to === 'offer') way.to = 'when';
      for (const texts of [input.texts['zh-Hans'], input.texts.en])
        Object.assign(texts, { beats: { opening: texts.beats.opening, when: texts.beats.offer } });
    });
    const log = played(stageOf(), ['难怪您着急']);
    expect(resume(log.records, stageOf(taken))).toMatchObject({ kind: 'readonly', turn: 1 });
  });

  it.each(Object.keys(COURSE))('can only be read after %s', (edit) => {
    const [turn, change] = COURSE[edit] ?? [];
    expect(resume(records, stageOf(cake(change)))).toEqual({
      kind: 'readonly',
      reason: 'course-changed',
      turn,
    });
  });

  it('is never silently wrong over random rounds and edits', { timeout: 60_000 }, () => {
    // Here a position is told by its ids; words that moved have tests of their own.
    const edits = [
      ...Object.values(HARMLESS),
      ...Object.entries(COURSE).flatMap(([name, [, change]]) => (name.includes('word') ? [] : [change])),
    ];
    let open = 0;
    for (let n = 0; n < 120; n++) {
      const replies = Array.from(
        { length: 5 },
        (_, turn) => REPLIES[pickIndex(REPLIES.length, n, turn)] ?? '',
      );
      const stage = stageOf(cake(edits[n % edits.length]));
      const before = played(stageOf(), replies);
      const now = played(stage, replies);
      const courses = [before, now].map(({ view }) =>
        view.turns.map(({ event, steps, after }) => [event, steps, after]),
      );
      const places = [before, now].map(({ records: log }) =>
        log.map(({ event }) => ('position' in event ? event.position : null)),
      );
      const resumed = resume(before.records, stage);
      // Askings may read a reply otherwise after an edit; the stored event is what counts, so only equal events compare.
      if (
        JSON.stringify(courses[0]?.map(([event]) => event)) !==
        JSON.stringify(courses[1]?.map(([event]) => event))
      )
        continue;
      const same =
        JSON.stringify(places[0]) === JSON.stringify(places[1]).replaceAll('"time"', '"when"') &&
        before.view.flow === now.view.flow;
      expect(resumed.kind).toBe(same ? 'open' : 'readonly');
      if (same) open += 1;
    }
    expect(open).toBeGreaterThan(30);
  });

  it('says when the scenario or its language is gone', () => {
    const shelved = { scenario: cake(), hash: '' };
    expect(setStage(null, PARTS, { persona: 'rational', lang: 'en' })).toEqual({
      ok: false,
      error: 'scenario-gone',
    });
    expect(setStage(shelved, PARTS, { persona: 'rational', lang: 'zh-Hant' })).toEqual({
      ok: false,
      error: 'language-gone',
    });
  });
});
