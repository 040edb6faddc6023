import { describe, expect, it } from 'vitest';
import { grader } from '../../src/cli/grader.ts';
import { offerText, reviewOffers } from '../../src/session/offers.ts';
import { promisesIn } from '../../src/session/promises.ts';
import type { ScenarioTexts } from '../../src/scenario/schema.ts';
import { cake } from './case.ts';

const AUTHORITY = [
  { id: 'fee', verdict: 'proportionate', kinds: ['refund', 'waiver'] },
  { id: 'voucher', verdict: 'too-little', kinds: ['voucher'] },
  { id: 'loan', verdict: 'proportionate', kinds: ['loan'] },
  { id: 'loss', verdict: 'beyond', kinds: ['compensation'] },
  { id: 'visit', verdict: 'proportionate', kinds: [] },
] as const;

function texts(): ScenarioTexts {
  const { en } = cake().texts;
  if (en === undefined) throw new Error('no English');
  const fee = { text: 'The delivery fee back', money: { lte: 35 } };
  return {
    ...en,
    offers: {
      fee,
      voucher: 'A small voucher',
      loan: 'A cake stand on loan',
      loss: 'Her losses',
      visit: 'Ruth measures at the shop on Thursday',
    },
  };
}

function review(...replies: readonly string[]) {
  const turns = replies.map((reply, i) => ({
    turn: i + 1,
    reply,
    assessment: grader.assess(reply, { promises: true }),
  }));
  const authority = AUTHORITY.map((one) => ({ ...one, kinds: [...one.kinds] }));
  return reviewOffers(turns, { authority }, texts());
}

describe('what was offered against what the case allows', () => {
  it('is not told where the case says nothing of offers', () => {
    const reply = "I'll refund you £30 today.";
    const turn = { turn: 1, reply, assessment: grader.assess(reply, { promises: true }) };
    expect(reviewOffers([turn], { authority: [] }, texts())).toEqual({ made: [], unused: [] });
  });

  it('fits, within the sum that the case allows', () => {
    const { made, unused } = review("I'll refund you £30 today.");
    expect(made).toEqual([
      { turn: 1, kind: 'refund', quote: "I'll refund you £30 today", verdict: 'proportionate' },
    ]);
    expect(unused).toEqual(['loan', 'visit']);
  });

  it('knows an entry of no kind by its words, where something is done', () => {
    const said = review("I'll have Ruth come to measure at your shop on Thursday at ten.");
    expect(said.unused).not.toContain('visit');
    expect(said.made.map(({ verdict }) => verdict)).not.toContain('unlisted');
    expect(review('Ruth can’t measure at the shop on Thursday.').unused).toContain('visit');
  });

  it('is the entry whose sum it names, whatever kind it sounds like, and the sum may stand before it', () => {
    const authority = [
      { id: 'share', verdict: 'proportionate', kinds: ['refund' as const] },
      { id: 'less', verdict: 'too-much', kinds: ['discount' as const, 'voucher' as const] },
    ] as const;
    const written = {
      ...texts(),
      offers: {
        share: { text: '15% back on both hires, £90', money: { lte: 90 } },
        less: 'A fifth off the price',
      },
    };
    const verdicts = (reply: string) =>
      reviewOffers(
        [{ turn: 1, reply, assessment: grader.assess(reply, { promises: true }) }],
        { authority: authority.map((one) => ({ ...one, kinds: [...one.kinds] })) },
        written,
      ).made.map(({ kind, verdict }) => `${kind} ${verdict}`);
    expect(verdicts('I’ll knock 15% off each hire today.')).toEqual(['refund proportionate']);
    expect(verdicts('A discount of a fifth is what I’ll give you.')).toEqual(['discount too-much']);
    expect(verdicts('£60. Back on your card by Friday.')).toEqual(['refund proportionate']);
    expect(verdicts('You’ll hear. Back on your card by Friday.')).toEqual(['refund unsaid']);
  });

  it('is not told that what was said in so many words would have fitted too', () => {
    expect(review('The shop, Thursday, to measure: Ruth comes.').unused).not.toContain('visit');
  });

  it.each([
    ["I'll refund you £300 today.", 'too-much'],
    ["I'll refund you today.", 'unsaid'],
    ["I'll refund the delivery fee today.", 'proportionate'],
    ["We'll send you a £5 voucher today.", 'too-little'],
    ["We'll compensate you for the whole day tomorrow.", 'beyond'],
    ["I'll send you a replacement by ten tomorrow.", 'unlisted'],
  ])('“%s” is %s', (reply, verdict) => {
    expect(review(reply).made.map((one) => one.verdict)).toEqual([verdict]);
  });

  it('tells an offer once, however often it is made', () => {
    const again = "I'll refund you £30 today.";
    expect(review(again, again).made).toHaveLength(1);
  });

  it('names an entry by its words, with a sum or without', () => {
    expect(offerText(texts(), 'fee')).toBe('The delivery fee back');
    expect(offerText(texts(), 'voucher')).toBe('A small voucher');
  });
});

it('promises are quoted with the time they can be held to', () => {
  const reply =
    "Priya will bring the new lens to your house by ten tomorrow. I'll also print the receipt for you.";
  const turns = [{ turn: 3, reply, assessment: grader.assess(reply, { promises: true }), promised: null }];
  const [first, second] = promisesIn({ turns, acts: [] });
  expect(first).toMatchObject({ turn: 3, when: 'by ten tomorrow' });
  expect(second?.when ?? null).toBeNull();
});
