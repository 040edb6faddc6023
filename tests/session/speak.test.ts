/** What the customer says, and how it is chosen. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PERSONA_IDS, type PersonaId } from '../../src/charts/types.ts';
import { checkScenario } from '../../src/scenario/check.ts';
import { allSaid, lastSaid } from '../../src/session/replay.ts';
import { fold } from '../../src/text/fold.ts';
import { cake, cakeInput, played, REPLIES, stageOf } from './case.ts';

function linesAfter(replies: readonly string[], seed = 1): readonly string[] {
  return lastSaid(played(stageOf(), replies, seed).view).map(({ line }) => line);
}

function openingOf(persona: PersonaId): unknown {
  return played(stageOf(cake(), persona), []).view.opening;
}

/** The customer's first words after a reply, under forty seeds. */
function firstWords(reply: string): readonly (string | undefined)[] {
  return Array.from({ length: 40 }, (_, seed) => lastSaid(played(stageOf(), [reply], seed).view)[0]?.text);
}

describe('the case of these tests', () => {
  it('is sound', () => {
    expect(checkScenario(JSON.stringify(cakeInput()), 'cake.json').diagnostics).toEqual([]);
  });
});

describe('speak', () => {
  it('opens with the persona’s own line', () => {
    expect(openingOf('emotional')).toEqual([
      { line: 'beat/opening/say', text: '蛋糕上写的是别人家孩子的名字！' },
    ]);
    expect(openingOf('dominant')).toEqual([{ line: 'beat/opening/say', text: '名字写错了，马上换。' }]);
  });

  describe('at a beat that tells what may have been asked for', () => {
    const stage = stageOf(
      cake((input) => {
        Object.assign(input.beats[1]!, { reveals: ['party'] });
        Object.assign(input.texts['zh-Hans'].beats.when, { known: ['六点切我也说了，几点能到？'] });
      }),
    );
    const after = (...replies: string[]): readonly string[] =>
      lastSaid(played(stage, replies).view).map(({ line }) => line);

    it('tells it where it was not asked for', () => {
      expect(after('难怪您着急')).toContain('beat/when/say');
    });

    it('points back where it was, in this reply or before', () => {
      expect(after('难怪您着急，生日会几点开始？')).toEqual([
        'reaction/felt',
        'fact/party/answer',
        'beat/when/known',
      ]);
      expect(after('生日会几点开始？', '难怪您着急')).toContain('beat/when/known');
    });

    it('tells it all the same where another fact was asked for', () => {
      expect(after('孩子叫什么名字？', '难怪您着急')).toContain('beat/when/say');
    });
  });

  it('reacts, answers, then goes on, in this order', () => {
    expect(linesAfter(['难怪您着急，生日会几点开始？'])).toEqual([
      'reaction/felt',
      'fact/party/answer',
      'beat/when/say',
    ]);
  });

  it('asks again when it did not get what it waits for', () => {
    expect(linesAfter(['嗯'])).toEqual(['reaction/unclear', 'beat/opening/nudge']);
  });

  it('says the ending’s words at the end', () => {
    const { view } = played(stageOf(), [
      '难怪您着急，是我们裱错了名字',
      '我让师傅重做，五点前送到',
      '难怪您着急，我让师傅重做，五点前送到，您看行吗',
    ]);
    expect(view.position?.ending).toBe('mended');
    expect(lastSaid(view).at(-1)).toEqual({ line: 'ending/mended/say', text: '行，谢谢你，我等着。' });
  });

  it('lets the scenario’s own reactions go before the persona’s', () => {
    expect(linesAfter(['您自己没写清楚，烦不烦'])[0]).toBe('reaction/whose');
  });

  it('takes the next reaction once the words of the first are used up', () => {
    const scenario = cake((input) => {
      input.texts['zh-Hans'].reactions.whose = ['怪我？'];
    });
    const rude = '您自己没写清楚，烦不烦';
    const { turns } = played(stageOf(scenario), [rude, rude]).view;
    expect(turns.map(({ said }) => said[0]?.line)).toEqual(['reaction/whose', 'reaction/insulted']);
  });

  it('goes on without a reaction once all words for it are used up', () => {
    expect(linesAfter(['嗯', '嗯', '嗯'])).toEqual(['reaction/unclear', 'beat/opening/nudge']);
    expect(linesAfter(['嗯', '嗯', '嗯', '嗯'])).toEqual(['beat/opening/nudge']);
  });

  it('quotes the trainee’s own words, without what is too long to be said back', () => {
    expect(firstWords('您自己没写清楚。')).toContain('“您自己没写清楚”？名字可是你们写的！');
    const long = firstWords('您自己写订单的时候没有把孩子的名字一个字一个字地写清楚');
    expect(new Set(long)).toEqual(new Set(['怪我？', '又是我的错？']));
  });

  it('puts in the customer’s name', () => {
    expect(firstWords('烦不烦')).toContain('我叫江映雪，不叫那个。');
  });

  it('speaks the language of the round', () => {
    const { view } = played(stageOf(cake(), 'emotional', 'en'), ['no wonder you’re upset']);
    expect(lastSaid(view).map(({ line }) => line)).toEqual(['reaction/felt', 'beat/when/say']);
    expect(lastSaid(view).at(-1)?.text).toBe('So when is the new one here?');
  });

  it('never says the same twice in a round', () => {
    const replies = fc.array(fc.constantFrom(...REPLIES), { maxLength: 16 });
    fc.assert(
      fc.property(replies, fc.nat(), fc.constantFrom(...PERSONA_IDS), (texts, seed, persona) => {
        const said = allSaid(played(stageOf(cake(), persona), texts, seed).view).map(
          ({ text }) => fold(text).folded,
        );
        expect(new Set(said).size).toBe(said.length);
        expect(said.join('')).not.toMatch(/[{}]/);
      }),
      { numRuns: 200 },
    );
  });

  it('says something again rather than nothing when the author’s wordings are used up', () => {
    const scenario = cake((input) => {
      input.texts['zh-Hans'].beats.opening.nudge = ['名字是错的。'];
    });
    const stage = stageOf(scenario);
    const voiceAs: typeof stage.voiceAs = (persona) => ({ ...stage.voiceAs(persona), reactions: [] });
    const { view } = played({ ...stage, voiceAs }, ['嗯', '嗯']);
    expect(view.turns.map(({ said }) => said.map(({ text }) => text))).toEqual([
      ['名字是错的。'],
      ['名字是错的。'],
    ]);
  });
});
