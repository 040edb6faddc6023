import { describe, expect, it } from 'vitest';
import { createI18n } from '../../src/i18n/create-i18n.ts';
import { translatorOf } from '../../src/i18n/texts.ts';
import { guessLines } from '../../src/report/guess-text.ts';
import type { Guess } from '../../src/report/types.ts';

const GUESS: Guess = {
  persona: 'dominant',
  personaRight: true,
  need: null,
  hiddenNeed: null,
  needRight: false,
  types: [
    { persona: 'cautious', turn: 0, told: null },
    { persona: 'dominant', turn: 2, told: 'She shuts the folder.' },
  ],
  signs: [
    { turn: 0, sign: 'cautious.safety', quote: 'would you write it down?' },
    { turn: 3, sign: 'dominant.short', quote: 'When?' },
  ],
};

const textsOf = (guess: Guess) =>
  guessLines({ guess }, { texts: { needs: {} } }, translatorOf(createI18n('en').t)).map(
    ({ text, right }) => `${right} ${text}`,
  );

describe('the guess of the type', () => {
  it('is right for either type of one who turned, and told with the turn, what told of it, and the words that showed each', () => {
    expect(textsOf(GUESS)).toEqual([
      'true The type of customer, as you guessed: Cautious, then Dominant (from turn 2 on).',
      'null After turn 2 you could read a change to Dominant in this: She shuts the folder.',
      'null At the opening: “would you write it down?”. Looks for a safeguard.',
      'null After turn 3: “When?”. Short and direct.',
    ]);
  });

  it('leaves room for the signs of each type', () => {
    const of = (sign: Guess['signs'][number]['sign'], turn: number) => ({ turn, sign, quote: `${turn}` });
    const cautious = [of('cautious.safety', 0), of('cautious.sure', 1), of('cautious.what_if', 2)];
    const dominant = [of('dominant.short', 3), of('dominant.result', 4)];
    const shown = textsOf({ ...GUESS, signs: [...cautious, ...dominant] }).slice(2);
    expect(shown.map((text) => /“(\d)”/.exec(text)?.[1])).toEqual(['0', '1', '3', '4']);
  });

  it('says where a round showed no sign', () => {
    const types = GUESS.types.slice(0, 1);
    expect(textsOf({ ...GUESS, persona: 'rational', personaRight: false, types, signs: [] })).toEqual([
      'false You guessed Rational; it was Cautious.',
      'null Nothing said in this round was a clear sign of the type.',
    ]);
  });
});
