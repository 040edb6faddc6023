/** Guided rounds in every shipped scenario, language and persona: real choices in the first turns. */
import { describe, expect, it } from 'vitest';
import { isInLanguage } from '../../src/coach/register.ts';
import { OPTION_KINDS } from '../../src/session/choice.ts';
import { PERSONA_IDS } from '../../src/shared/customer.ts';
import { LANGS, type Lang } from '../../src/shared/lang.ts';
import { isPitfallId, type CriterionId } from '../../src/shared/rubric-ids.ts';
import { playBest, type TurnOffered } from '../coach/guided/guide.ts';
import { readShipped, SCENARIO_FILES } from '../support/shipped-scenarios.ts';

/** Turns looked at with the case's own type of customer, and with each other. */
const TURNS = { own: 3, other: 1 } as const;
/** Where the case's acts are all as good as its fitting reply, three are offered. */
const FEWER = 0.02;

const counted = { sets: 0, fewer: 0, longest: 0, at: [0, 0, 0, 0] };

/** What is wrong with the replies of a turn. */
function faultsOf({ play, set: { options, best } }: TurnOffered, lang: Lang): readonly string[] {
  const graded = options.map((one) => ({ ...one, effect: play.foresee(one.text) }));
  const grades = graded.map(({ effect }) =>
    JSON.stringify([effect?.graded.assessment.levels, effect?.reaction.kind]),
  );
  const said = new Set(play.view().turns.map(({ reply }) => reply));
  return [
    ...(options.length < 3 ? ['fewer than three'] : []),
    ...(new Set(grades).size < options.length ? ['two of a grade'] : []),
    ...(new Set(options.map(({ kind }) => kind)).size < options.length ? ['two of a kind'] : []),
    ...(options[best]?.kind === 'fit' ? [] : ['the best is not the one that fits']),
    ...graded.flatMap(({ kind, text, effect }) => {
      const ids = Object.keys(effect?.graded.assessment.levels ?? {}) as CriterionId[];
      const hurts = ids.some(isPitfallId);
      return [
        ...(isInLanguage(text, lang) ? [] : [`another language: ${text}`]),
        ...(/[{}]/.test(text) ? [`an open slot: ${text}`] : []),
        ...(said.has(text) ? [`said before: ${text}`] : []),
        ...(hurts && (kind === 'fit' || kind === 'solve') ? [`hurts: ${text}`] : []),
        ...(!hurts && kind === 'trap' ? [`hurts nobody: ${text}`] : []),
      ];
    }),
  ];
}

function count({ set: { options, best } }: TurnOffered): void {
  const length = options[best]?.text.length ?? 0;
  counted.sets += 1;
  counted.at[best] = (counted.at[best] ?? 0) + 1;
  counted.fewer += Number(options.length < OPTION_KINDS.length);
  counted.longest += Number(options.every(({ text }) => text.length <= length));
}

describe.each(SCENARIO_FILES)('%s', (file) => {
  const scenario = readShipped(file);
  it.each(LANGS)('offers replies that really differ in %s', { timeout: 120_000 }, (lang) => {
    for (const persona of PERSONA_IDS) {
      const turns = persona === scenario.persona ? TURNS.own : TURNS.other;
      for (const turn of playBest({ scenario, lang, persona, seed: 5 }, turns)) {
        const faults = turn === null ? ['nothing is offered'] : faultsOf(turn, lang);
        expect({ persona, turn: turn?.play.view().turns.length, faults }).toMatchObject({ faults: [] });
        if (turn !== null) count(turn);
      }
    }
  });
});

describe('the order and the lengths', () => {
  it('do not give the best away', () => {
    const { sets, fewer, longest, at } = counted;
    expect(fewer / sets).toBeLessThan(FEWER);
    expect(longest / sets).toBeLessThan(0.5);
    for (const times of at) {
      expect(times / sets).toBeGreaterThan(0.15);
      expect(times / sets).toBeLessThan(0.35);
    }
  });
});
