/** Whatever was typed and found, the debrief says only what is true of it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOODS } from '../../src/shared/customer.ts';
import { CRITERION_IDS } from '../../src/shared/rubric-ids.ts';
import { modelOfView } from './model.ts';
import { roundOf, type Said } from './rounds.ts';

const said: fc.Arbitrary<Said> = fc
  .record({
    reply: fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }),
    cuts: fc.array(
      fc.record({
        criterion: fc.constantFrom(...CRITERION_IDS),
        level: fc.constantFrom(1 as const, 2 as const),
        from: fc.nat(),
        length: fc.nat(),
      }),
      { maxLength: 6 },
    ),
    before: fc.constantFrom(...MOODS),
    after: fc.constantFrom(...MOODS),
    hurt: fc.constantFrom(0 as const, 1 as const, 2 as const),
  })
  .map(({ reply, cuts, ...rest }) => ({
    ...rest,
    reply,
    evidence: cuts.map(({ criterion, level, from, length }) => {
      const start = from % reply.length;
      return {
        criterion,
        level,
        code: 'x',
        sure: 1,
        start,
        end: start + 1 + (length % (reply.length - start)),
      };
    }),
  }));
const rounds = fc.array(said, { maxLength: 6 }).map(roundOf);

describe('a debrief', () => {
  it('quotes only slices of what was typed in the turn that it names', () => {
    fc.assert(
      fc.property(rounds, (view) => {
        const { worked, change, bars, pitfalls } = modelOfView(view);
        const quoted = [
          ...(worked === null ? [] : [worked]),
          ...(change !== null && 'quote' in change ? [change] : []),
          ...bars.flatMap(({ cells }) => cells.flatMap(({ best }) => best ?? [])),
          ...pitfalls,
        ];
        for (const { turn, criterion, quote, clause } of quoted) {
          const typed = view.turns[turn - 1];
          const places = typed?.assessment.evidence.filter((one) => one.criterion === criterion) ?? [];
          expect(places.map(({ start, end }) => typed?.reply.slice(start, end))).toContain(quote);
          expect(typed?.reply).toContain(clause);
        }
      }),
    );
  });

  it('calls missing only what is found in no turn', () => {
    fc.assert(
      fc.property(rounds, (view) => {
        const { change, bars, path } = modelOfView(view);
        const advised = change?.kind === 'step' ? [change.step] : [];
        expect(path.filter(({ step }) => advised.includes(step)).flatMap(({ turns }) => turns)).toEqual([]);
        const found = view.turns.flatMap(({ assessment }) => assessment.evidence).map((one) => one.criterion);
        const missing = change?.kind === 'missing' ? [change.criterion] : [];
        const empty = bars.flatMap(({ cells }) => cells).filter(({ level }) => level === 0);
        for (const id of [...missing, ...empty.map(({ criterion }) => criterion)])
          expect(found).not.toContain(id);
      }),
    );
  });

  it('counts a step as done in no turn before the steps ahead of it', () => {
    fc.assert(
      fc.property(rounds, (view) => {
        const filled = modelOfView(view).path.map(({ filledAt }) => filledAt ?? Number.POSITIVE_INFINITY);
        expect(filled).toEqual([...filled].sort((a, b) => a - b));
      }),
    );
  });

  it('names a fall only where the mood fell, and none fell deeper', () => {
    fc.assert(
      fc.property(rounds, (view) => {
        const { moods, deepest } = modelOfView(view);
        const falls = moods
          .slice(1)
          .map(
            (_, i) =>
              MOODS.indexOf(view.turns[i]?.before.mood ?? 'warm') -
              MOODS.indexOf(view.turns[i]?.after.mood ?? 'warm'),
          );
        const most = Math.max(0, ...falls);
        expect(deepest === null).toBe(most === 0);
        expect(deepest === null ? 0 : falls[deepest - 1]).toBe(most);
      }),
    );
  });
});
