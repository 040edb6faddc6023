/** What is promised of a rewrite, held against many weak replies in all shipped scenarios and languages. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { BROUGHT_BY, FREE, gives } from '../../src/coach/needs.ts';
import { rewrittenText, typedText, NEEDS } from '../../src/coach/types.ts';
import { wordingsFor } from '../../src/scenario/lines.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { assessInput } from '../../src/session/grade.ts';
import { offersIn } from '../../src/session/offers.ts';
import { viewBefore } from '../../src/session/replay.ts';
import { LANGS, type Lang } from '../../src/shared/lang.ts';
import { CRITERION_IDS, groupOf } from '../../src/shared/rubric-ids.ts';
import { readText } from '../../src/text/read-text.ts';
import { isSimplified, isTraditional } from '../../src/text/script.ts';
import { CASE_WEAK, grader, planned, saidAt, WEAK, type Said } from '../coach/turns.ts';
import { readShipped, SCENARIO_FILES } from '../support/shipped-scenarios.ts';

const SHIPPED = SCENARIO_FILES.map(readShipped);
const SHORT = { 'zh-Hans': 120, 'zh-Hant': 120, en: 320 } as const;
const BEYOND = new Set<string>(['too-much', 'beyond', 'approval']);

/** Everything that is wrong with a rewrite; nothing where every promise holds. */
function broken(scenario: Scenario, lang: Lang, { view, turn, rewrite }: Said): readonly string[] {
  if (rewrite === null) return [];
  const texts = scenario.texts[lang];
  if (texts === undefined) throw new Error(`No ${lang}`);
  const { reply, assessment, told, beat } = turn;
  const { text, pieces, missing } = rewrite;
  const after = grader.assess(text, assessInput({ texts }, viewBefore(view, turn.turn)));
  const faults: string[] = [];
  const hold = (promise: string, holds: boolean): void => {
    if (!holds) faults.push(`${promise}: ${reply} → ${text}`);
  };
  hold('pieces', typedText(pieces) === reply && rewrittenText(pieces).trim() === text);
  const own = pieces.flatMap((piece) => (piece.kind === 'kept' ? [piece.text] : [])).join('');
  const stays = grader.assess(own, assessInput({ texts }, viewBefore(view, turn.turn))).levels;
  const pitfalls = Object.keys(after.levels).filter((id) => id.startsWith('pitfall.'));
  hold('no pitfall', pitfalls.length === 0);
  hold(
    'gains',
    missing.every((need) => gives(after.levels, need)),
  );
  const here = planned(scenario, lang).filter((one) => one.beat === beat);
  const good = here.map((one) =>
    grader.assess(one.text, assessInput({ texts }, viewBefore(view, turn.turn))),
  );
  const allowed = new Set([
    ...[...missing, ...NEEDS.filter((need) => gives(assessment.levels, need) || gives(stays, need))].flatMap(
      (need) => BROUGHT_BY[need],
    ),
    ...[stays, ...good.map(({ levels }) => levels)].flatMap((levels) => Object.keys(levels)),
  ]);
  const scored = CRITERION_IDS.filter((id) => groupOf(id) !== 'pitfall' && !FREE.includes(id));
  const level = (levels: typeof after.levels, id: (typeof scored)[number]): number => levels[id] ?? 0;
  hold(
    'what stays is found again',
    scored.every(
      (id) => level(assessment.levels, id) === 0 || level(stays, id) === 0 || level(after.levels, id) > 0,
    ),
  );
  hold(
    'just that',
    scored.every(
      (id) => level(after.levels, id) === 0 || level(assessment.levels, id) > 0 || allowed.has(id),
    ),
  );
  hold('one sorry', after.evidence.filter(({ criterion }) => criterion === 'apology.sorry').length < 2);
  hold('length', text.length <= Math.max(1.6 * reply.trim().length, SHORT[lang]));
  hold('language', readText(text).lang === (lang === 'en' ? 'en' : 'zh'));
  hold('script', lang === 'zh-Hant' ? !isSimplified(text) : !isTraditional(text));
  hold('您', reply.includes('您') || !/你(?![们們])/u.test(reply) || !text.includes('您'));
  const before = offersIn([turn], scenario, texts);
  const offers = offersIn([{ ...turn, reply: text, assessment: after }], scenario, texts);
  const planOffers = here.flatMap((one, i) => {
    const graded = good[i];
    if (graded === undefined) return [];
    return offersIn([{ ...turn, reply: one.text, assessment: graded }], scenario, texts);
  });
  hold(
    'offers',
    offers.every(
      ({ verdict, kind }) =>
        ['proportionate', 'too-little'].includes(verdict) ||
        planOffers.some((one) => one.kind === kind && one.verdict === verdict) ||
        (!BEYOND.has(verdict) && before.some((one) => one.kind === kind && one.verdict === verdict)),
    ),
  );
  const plain = (words: string): string =>
    words
      .toLowerCase()
      .replaceAll(/[您你’']/g, '')
      // Numbered lines are said without their numbers.
      .replaceAll(/\s+(?:\d{1,2}[.)、] ?)?/g, ' ');
  const put = pieces.filter((piece) => piece.kind === 'in' && piece.brings.length > 0);
  const formal = lang === 'en' && !/['’]/.test(reply);
  hold(
    'told',
    put.every(
      (piece) =>
        here.some((one) => formal || plain(one.text).includes(plain(piece.text))) ||
        texts.phrases.some(
          (phrase) =>
            (formal || plain(phrase.text) === plain(piece.text)) &&
            phrase.after.every((fact) => told.includes(fact)) &&
            (phrase.at.length === 0 || phrase.at.includes(beat)),
        ),
    ),
  );
  return faults;
}

/** Without ready sentences there are no rewrites. */
const READY = SHIPPED.flatMap((scenario) =>
  LANGS.filter((lang) => (scenario.texts[lang]?.phrases.length ?? 0) > 0).map(
    (lang) => [scenario.id, lang, scenario] as const,
  ),
);

describe.each(READY)('rewrites in %s, %s', (ofCase, lang, scenario) => {
  const replies = [...(CASE_WEAK[ofCase]?.[lang] ?? []), ...WEAK[lang]];
  const said: Said[] = [];
  beforeAll(() => {
    said.push(...replies.map((reply, i) => saidAt(scenario, lang, i * 3, reply)));
  }, 120_000);

  it('keep every promise', () => {
    expect(said.flatMap((one) => broken(scenario, lang, one))).toEqual([]);
  });

  it('are found for most weak replies', () => {
    const found = said.filter(({ rewrite }) => rewrite !== null);
    expect(found.length / said.length).toBeGreaterThan(0.6);
  });

  it('are the same each time', () => {
    const again = replies.slice(0, 4).map((reply, i) => saidAt(scenario, lang, i * 3, reply).rewrite);
    expect(again).toEqual(said.slice(0, 4).map(({ rewrite }) => rewrite));
  });

  it('keep every promise for replies put together at random', { timeout: 120_000 }, () => {
    const good = scenario.plans
      .filter((plan) => plan.lang === lang)
      .flatMap((plan) => plan.replies.filter((one) => typeof one === 'string'));
    const part = fc.oneof(fc.constantFrom(...replies), fc.constantFrom(...good));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 2 }), fc.nat(7), (parts, depth) => {
        const one = saidAt(scenario, lang, depth, parts.join(lang === 'en' ? ' ' : ''));
        expect(broken(scenario, lang, one)).toEqual([]);
      }),
      { numRuns: 12, seed: 7 },
    );
  });

  it('are built from sentences that give something where they answer, and never hurt', () => {
    const texts = scenario.texts[lang];
    const caseTexts = texts === undefined ? [] : [texts.case.summary, ...texts.case.known];
    const idle = (texts?.phrases ?? []).flatMap(({ text, at }) =>
      at
        .filter((beat) => {
          const [customer = ''] = wordingsFor(texts?.beats[beat]?.say ?? [], scenario.persona);
          const { levels } = grader.assess(text, { customer, caseTexts });
          const hurts = Object.keys(levels).some((id) => id.startsWith('pitfall.'));
          return hurts || !NEEDS.some((need) => gives(levels, need));
        })
        .map((beat) => `${beat}: ${text}`),
    );
    expect(idle).toEqual([]);
  });
});
