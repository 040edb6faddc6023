/** Guided rounds in every shipped scenario, language and persona: real choices in the first turns. */
import { describe, expect, it } from 'vitest';
import { compareRatings } from '../../src/coach/guided/rate.ts';
import { OPTION_KINDS } from '../../src/session/choice.ts';
import { isInLanguage } from '../../src/coach/register.ts';
import { PERSONA_IDS } from '../../src/shared/customer.ts';
import { LANGS } from '../../src/shared/lang.ts';
import { isPitfallId, type CriterionId } from '../../src/shared/rubric-ids.ts';
import { readShipped, SCENARIO_FILES } from '../support/shipped-scenarios.ts';
import { playBest } from '../coach/guided/guide.ts';

const TURNS = 3;
/** Where the case's acts are all as good as its fitting reply, three are offered. */
const FEWER = 0.02;

const counted = { sets: 0, fewer: 0, longest: 0, first: 0 };

describe.each(SCENARIO_FILES)('%s', (file) => {
  const scenario = readShipped(file);
  it.each(LANGS)(
    'offers replies that really differ in %s',
    (lang) => {
      for (const persona of PERSONA_IDS) {
        for (const turn of playBest({ scenario, lang, persona, seed: 5 }, TURNS)) {
          const where = `${scenario.id} ${lang} ${persona}`;
          expect(turn, `${where} offers nothing`).not.toBeNull();
          if (turn === null) break;
          const { play, set } = turn;
          const at = `${where} turn ${play.view().turns.length + 1}`;
          const said = play.view().turns.map(({ reply }) => reply);
          const graded = set.options.map(({ kind, text }) => ({ kind, text, effect: play.foresee(text) }));
          const signs = graded.map(({ effect }) =>
            JSON.stringify([effect?.graded.assessment.levels, effect?.reaction.kind]),
          );
          expect(set.options.length, at).toBeGreaterThanOrEqual(3);
          expect(new Set(signs).size, at).toBe(set.options.length);
          expect(new Set(set.options.map(({ kind }) => kind)).size, at).toBe(set.options.length);
          for (const { kind, text, effect } of graded) {
            const ids = Object.keys(effect?.graded.assessment.levels ?? {}) as CriterionId[];
            expect(isInLanguage(text, lang), `${at}: ${text}`).toBe(true);
            expect(text, at).not.toMatch(/[{}]/);
            expect(said, at).not.toContain(text);
            expect(ids.some(isPitfallId), `${at}: ${text}`).toBe(
              kind === 'trap' || (kind === 'polite' && ids.some(isPitfallId)),
            );
          }
          const best = set.options[set.best];
          counted.sets += 1;
          counted.fewer += Number(set.options.length < OPTION_KINDS.length);
          counted.first += Number(set.best === 0);
          counted.longest += Number(set.options.every(({ text }) => text.length <= (best?.text.length ?? 0)));
        }
      }
    },
    120_000,
  );
});

describe('the order and the lengths', () => {
  it('do not give the best away', () => {
    expect(counted.fewer / counted.sets).toBeLessThan(FEWER);
    expect(counted.longest / counted.sets).toBeLessThan(0.5);
    expect(counted.first / counted.sets).toBeGreaterThan(0.15);
    expect(counted.first / counted.sets).toBeLessThan(0.35);
  });

  it('rate by what hurts before what is carried', () => {
    expect(compareRatings([-1, 1, 3, 9], [0, 0, 0, 0])).toBeLessThan(0);
  });
});
