import { describe, expect, it } from 'vitest';
import { createI18n } from '../../src/i18n/create-i18n.ts';
import { translatorOf } from '../../src/i18n/texts.ts';
import { guidedLines } from '../../src/report/guided-text.ts';
import { guidedSummary } from '../../src/report/guided.ts';
import { praiseText } from '../../src/report/outcome-text.ts';
import type { Choice } from '../../src/session/choice.ts';
import { kind, roundOf, rude } from './rounds.ts';

const en = translatorOf(createI18n('en').t);
const [one, two] = roundOf([kind, rude]).turns;
if (one === undefined || two === undefined) throw new Error('No turns');

function choice(change: Partial<Choice>): Choice {
  const option = { kind: 'fit', text: 'x', assessment: one!.assessment } as const;
  return { options: [option, option], chosen: 0, best: 0, reason: 'calm', why: '', right: true, ...change };
}

describe('what a guided round comes to', () => {
  it('is nothing where nothing was chosen', () => {
    expect(guidedSummary([one, two])).toBeNull();
  });

  it('counts choices, the best among them, and the reasons that held', () => {
    const turns = [
      { ...one, choice: choice({}) },
      { ...two, choice: choice({ chosen: 1, right: false }) },
      { ...two, turn: 3, choice: choice({ reason: null, right: null, why: 'so' }) },
      { ...two, turn: 4 },
    ];
    const sum = guidedSummary(turns);
    expect(sum).toEqual({ turns: [1, 2, 3], said: 4, best: 2, named: 2, right: 1 });
    expect(sum === null ? [] : guidedLines(sum, en)).toEqual([
      '3 of 4 replies were chosen among ready ones; the others are your own.',
      '2 of 3 choices were the best of their turn.',
      '1 of 2 reasons held: the reply carried what you named.',
    ]);
  });

  it('says so where no reason was one of the given', () => {
    const sum = guidedSummary([{ ...one, choice: choice({ reason: null, right: null, why: 'so' }) }]);
    expect(sum === null ? [] : guidedLines(sum, en)[2]).toMatch(/not judged/);
  });

  it('praises no words of the trainee’s own where the reply was chosen', () => {
    const worked = {
      turn: 1,
      criterion: 'empathy.validate',
      level: 2,
      code: 'named',
      quote: 'no wonder',
      clause: 'No wonder you are upset',
    } as const;
    const guided = { turns: [1], said: 1, best: 1, named: 0, right: 0 };
    const text = (chosen: boolean) => praiseText({ worked, bars: [], guided: chosen ? guided : null }, en);
    expect(text(true)).toMatch(/which you chose/);
    expect(text(false)).not.toMatch(/chose/);
  });
});
