import { describe, expect, it } from 'vitest';
import { rewritesOf } from '../../src/coach/rewrite-round.ts';
import { typedText } from '../../src/coach/types.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { readShipped } from '../support/shipped-scenarios.ts';
import { grader, planned, saidAt } from './turns.ts';

const market = readShipped('scenarios/market-freezer/scenario.json');
const hotel = readShipped('scenarios/hotel-double-booking/scenario.json');

/** Without its ready sentences: as a trainer may write one. */
function bare(scenario: Scenario): Scenario {
  const texts = Object.entries(scenario.texts).map(([lang, one]) => [lang, { ...one, phrases: [] }]);
  return { ...scenario, texts: Object.fromEntries(texts) as Scenario['texts'] };
}

describe('a rewrite', () => {
  it('makes a conditional apology plain and goes on from it', () => {
    const { rewrite } = saidAt(market, 'zh-Hans', 0, '如果给您造成了不便，我们深表歉意。');
    expect(rewrite?.text).toMatch(/给您造成了不便，我们深表歉意|我们深表歉意/);
    expect(rewrite?.mended).toContain('pitfall.conditional_apology');
    expect(rewrite?.pieces).toContainEqual({
      kind: 'out',
      text: '如果',
      because: 'pitfall.conditional_apology',
    });
  });

  it('takes out a formula with what took it back', () => {
    const reply = "I understand your frustration, but that's our policy and there's nothing I can do.";
    const { rewrite } = saidAt(market, 'en', 0, reply);
    expect(rewrite?.text).not.toMatch(/policy|\bbut\b/);
    expect(typedText(rewrite?.pieces ?? [])).toBe(reply);
  });

  it('keeps no leave asked to do later what is now done', () => {
    const catering = readShipped('scenarios/catering-contract/scenario.json');
    const reply = 'I’ll have to come back to you on that. Shall I send you a full proposal next week?';
    const { rewrite } = saidAt(catering, 'en', 2, reply);
    expect(rewrite?.text).toMatch(/van/);
    expect(rewrite?.text).not.toMatch(/proposal/);
  });

  it('keeps nothing from behind a “but” in which nothing good was found', () => {
    const reply = 'I’m sorry, but a sensible person rings the day before to make sure.';
    const { rewrite } = saidAt(market, 'en', 0, reply);
    expect(rewrite).not.toBeNull();
    expect(rewrite?.text).not.toMatch(/sensible/);
  });

  it('keeps no form of words for any case', () => {
    const { rewrite } = saidAt(market, 'zh-Hant', 0, '相關部門會再處理，造成不便，敬請見諒。');
    expect(rewrite).not.toBeNull();
    expect(rewrite?.text).not.toMatch(/不便|見諒/);
  });

  it('leaves a greeting with a name where it stands, and a question its own mark', () => {
    const reply = '罗女士您好，我是配送的小陈，今天可能送不到。您这会儿在摊上吗？仓库说没货。';
    const { rewrite } = saidAt(market, 'zh-Hans', 0, reply);
    expect(rewrite?.text).toMatch(/^罗女士您好，我是配送的小陈/);
    expect(rewrite?.text).not.toMatch(/[？?]。/);
  });

  it('owns where others were blamed', () => {
    const { rewrite } = saidAt(hotel, 'zh-Hant', 0, '這是訂房網站的問題，不能怪我們。');
    expect(rewrite?.missing).toContain('owned');
    expect(rewrite?.gains).toContain('apology.responsibility');
    expect(rewrite?.text).not.toMatch(/網站/);
  });

  it('takes out an offer beyond the case, and says why', () => {
    const { rewrite } = saidAt(hotel, 'zh-Hans', 6, '非常抱歉。我把 1404 元全部退给您。');
    const out = rewrite?.pieces.filter((piece) => piece.kind === 'out') ?? [];
    expect(rewrite?.text).not.toMatch(/1404/);
    expect(out.some((piece) => piece.because === 'offer')).toBe(true);
  });

  it('is not made of a reply in another language or script', () => {
    expect(saidAt(market, 'zh-Hans', 0, 'Please calm down.').rewrite).toBeNull();
    expect(saidAt(market, 'zh-Hant', 0, '您先冷静，这样说话没用。').rewrite).toBeNull();
  });

  it('is not made of a good reply', () => {
    const plan = market.plans.find(({ lang }) => lang === 'zh-Hans');
    const [, good] = plan?.replies ?? [];
    expect(saidAt(market, 'zh-Hans', 1, typeof good === 'string' ? good : '').rewrite).toBeNull();
  });

  it('is not made where this grader reads the reply otherwise than the debrief tells', () => {
    const { view, turn } = saidAt(market, 'zh-Hans', 0, '您先冷静一下。');
    const old = { ...turn, assessment: { ...turn.assessment, levels: { 'apology.sorry': 1 } } } as const;
    expect(rewritesOf({ ...view, turns: [old] }, [1], market, { grader, planned })).toEqual([]);
  });

  it('puts in no sentence twice in a debrief', () => {
    const { view } = saidAt(market, 'zh-Hans', 0, '您先冷静一下。');
    const [first] = view.turns;
    if (first === undefined) throw new Error('Nothing was said');
    const twice = { ...view, turns: [first, { ...first, turn: 2 }] };
    const found = rewritesOf(twice, [1, 2], market, { grader, planned });
    const put = found.flatMap(({ pieces }) =>
      pieces.flatMap((p) => (p.kind === 'in' && p.brings.length > 0 ? [p.text] : [])),
    );
    expect(put.length).toBeGreaterThan(1);
    expect(new Set(put).size).toBe(put.length);
  });

  it('is made of the first three turns that have one', () => {
    const { view } = saidAt(market, 'zh-Hans', 0, '您先冷静一下。');
    const [first] = view.turns;
    if (first === undefined) throw new Error('Nothing was said');
    const beats = ['third-call', 'exact-time', 'again', 'stock', 'fair'];
    const turns = beats.map((beat, i) => ({ ...first, beat, turn: i + 1 }));
    const found = rewritesOf({ ...view, turns }, [1, 2, 3, 4, 5], market, { grader, planned });
    expect(found).toHaveLength(3);
  });

  it('answers a question, and not only by a feeling', () => {
    const { rewrite } = saidAt(market, 'en', 3, 'Please calm down.');
    expect(rewrite?.gains).toContain('resolve.time');
    expect(rewrite?.text).toMatch(/tonight between six and eight/);
  });

  it('is not made where no ready sentences were written', () => {
    const { view } = saidAt(market, 'en', 0, 'Please calm down.');
    expect(rewritesOf(view, [1], bare(market), { grader, planned: () => [] })).toEqual([]);
  });
});
