import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { styleOf, waysOfStyle } from '../../src/charts/persona/styles.ts';
import { customerTypes, typeAfter } from '../../src/report/customer-types.ts';
import { signsIn, type SignSource } from '../../src/report/signs.ts';
import { HINTS } from '../../src/session/customer-hint.ts';
import type { RoundView, SaidPart } from '../../src/session/types.ts';
import type { PersonaId } from '../../src/shared/customer.ts';
import { SIGN_IDS, typeOfSign } from '../../src/shared/signs.ts';
import { signLines } from '../../src/wiring/signs.ts';
import { voices } from '../../src/wiring/voices.ts';
import { roundOf } from './rounds.ts';

const source: SignSource = {
  lines: signLines,
  scenario: { reactions: [] },
  texts: { signs: [{ sign: 'cautious.safety', words: 'in writing' }] },
  waysOf: (persona) => waysOfStyle(styleOf(persona)),
};

const say = (line: string, text = line): SaidPart => ({ line, text });

/** A round that began with a cautious customer, who turns dominant in the second turn. */
function view(said: readonly (readonly SaidPart[])[]): RoundView {
  const plain = roundOf(
    said.slice(1).map(() => ({ reply: 'x', evidence: [], before: 'upset', after: 'upset' })),
  );
  const types: readonly PersonaId[] = ['cautious', 'cautious', 'dominant', 'dominant'];
  return {
    ...plain,
    persona: 'cautious',
    opening: said[0] ?? [],
    turns: plain.turns.map((turn, i) => ({
      ...turn,
      persona: types[i] ?? 'dominant',
      personaAfter: types[i + 1] ?? 'dominant',
      said: said[i + 1] ?? [],
    })),
  };
}

const TURNED = view([
  [say('beat/a/say', 'Could I have that in writing?')],
  [say('reaction/jargon', 'What does that mean?')],
  [
    say('reaction/sorry-only', 'Thank you.'),
    say('surprise/pen/say', 'She stands up.'),
    say('reaction/owned', 'Good.'),
  ],
  [say('beat/b/say', 'I want it in writing.'), say('reaction/choice', 'My call.')],
]);

describe('signsIn', () => {
  it('quotes the customer’s own words, each for the type that they were of by then', () => {
    expect(signsIn(TURNED, source)).toEqual([
      { turn: 0, sign: 'cautious.safety', quote: 'in writing' },
      { turn: 1, sign: 'cautious.sure', quote: 'What does that mean?' },
      // What was said before she turned was no sign of the new type; “in writing” is none after it.
      { turn: 2, sign: 'dominant.short', quote: 'Good.' },
      { turn: 3, sign: 'dominant.control', quote: 'My call.' },
    ]);
  });

  it('takes no reaction of the scenario’s own for a common one of its name, and no style that is not the customer’s', () => {
    const round = view([
      [say('reaction/choice')],
      [say('reaction/steps-wanted')],
      [say('reaction/feeling-aside')],
    ]);
    const found = signsIn(round, {
      ...source,
      scenario: { reactions: [{ id: 'choice', when: { heard: {} } }] },
    });
    expect(found.map(({ sign }) => sign)).toEqual(['detail.detailed']);
  });
});

describe('customerTypes', () => {
  it('names the turn and the stage direction of each change', () => {
    expect(customerTypes(TURNED)).toEqual([
      { persona: 'cautious', turn: 0, told: null },
      { persona: 'dominant', turn: 2, told: 'She stands up.' },
    ]);
    expect([0, 1, 2, 3].map((turn) => typeAfter(TURNED, turn))).toEqual([
      'cautious',
      'cautious',
      'dominant',
      'dominant',
    ]);
  });
});

describe('scenarios/signs.json', () => {
  it('names for each sign lines that a customer of that type or style has', () => {
    expect(Object.keys(signLines).sort()).toEqual([...SIGN_IDS].sort());
    const strays = SIGN_IDS.flatMap((sign) =>
      signLines[sign].filter((line) => {
        const [kind, id] = line.split('/');
        const rule = voices.reactions.find((one) => one.id === id);
        if (kind === 'hint') return sign !== 'talk.indirect' || !HINTS.some((hint) => hint === id);
        return (
          rule === undefined || (typeOfSign(sign) === null ? rule.style !== sign : rule.style !== undefined)
        );
      }),
    );
    expect(strays).toEqual([]);
  });

  it('has a name for every sign in every language', () => {
    for (const lang of ['zh-Hans', 'zh-Hant', 'en']) {
      const file = new URL(`../../locales/${lang}/signs.json`, import.meta.url);
      const { sign } = JSON.parse(readFileSync(file, 'utf8')) as {
        sign: Record<string, Record<string, string> | undefined>;
      };
      const unnamed = SIGN_IDS.filter((id) => {
        const [group = '', name = ''] = id.split('.');
        return (sign[group]?.[name] ?? '') === '';
      });
      expect(unnamed).toEqual([]);
    }
  });
});
