import { describe, expect, it } from 'vitest';
import { modelOf, modelOfView } from './model.ts';
import { kind, roundOf, rude } from './rounds.ts';

describe('debrief', () => {
  it('tells the course of the mood with the turn of the deepest fall', () => {
    expect(modelOf([rude, kind])).toMatchObject({ moods: ['upset', 'furious', 'upset'], deepest: 1 });
    expect(modelOf([kind]).deepest).toBeNull();
  });

  it('lists every pitfall with the words that were typed', () => {
    expect(modelOf([kind, rude]).pitfalls.map(({ turn, quote }) => [turn, quote])).toEqual([
      [2, 'Calm down'],
      [2, 'your own fault'],
    ]);
  });

  it('gives each cell its best turn, and none to what no turn has', () => {
    const cells = modelOf([rude, kind]).bars.flatMap((bar) => bar.cells);
    expect(cells.find(({ criterion }) => criterion === 'apology.responsibility')).toMatchObject({
      level: 2,
      maxLevel: 2,
      best: { turn: 2, quote: 'we lost the parcel' },
    });
    expect(cells.find(({ criterion }) => criterion === 'resolve.time')).toMatchObject({
      level: 0,
      best: null,
      points: 0,
    });
  });

  it('makes the bars and the pitfalls add up to the total', () => {
    const { bars, score } = modelOf([kind, kind]);
    const earned = bars.reduce((sum, { points }) => sum + points, 0);
    expect(score.total).toBe(Math.round(earned));
    expect(modelOf([rude, rude, rude]).score.total).toBe(0);
  });

  it('holds the guess against the truth', () => {
    expect(modelOf([kind]).guess).toEqual({
      persona: 'rational',
      personaRight: false,
      need: 'respect',
      hiddenNeed: 'respect',
      needRight: true,
      types: [{ persona: 'emotional', turn: 0, told: null }],
      signs: [],
    });
    const turned = roundOf([kind]);
    const turns = turned.turns.map((turn) => ({ ...turn, personaAfter: 'rational' as const }));
    expect(modelOfView({ ...turned, turns }).guess.personaRight).toBe(true);
    const silent = { ...roundOf([kind]), guess: { persona: null, need: null } };
    expect(modelOfView(silent).guess).toMatchObject({ personaRight: false, needRight: false });
  });

  it('names the facts that matter and never came out', () => {
    expect(modelOf([kind]).neverTold).toEqual(['address']);
    const view = roundOf([kind]);
    const position = view.position === null ? null : { ...view.position, told: ['address'] };
    expect(modelOfView({ ...view, position }).neverTold).toEqual([]);
  });

  it('stands for a round without a reply, and asks for no change there', () => {
    expect(modelOf([])).toMatchObject({ worked: null, change: null, deepest: null, moods: ['upset'] });
    expect(modelOfView({ ...roundOf([]), position: null }).moods).toEqual([]);
  });
});
