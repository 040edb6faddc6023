/** Promises and offers in replies, with the real grader: what binds, what doesn't, and the slots. */
import { describe, expect, it } from 'vitest';
import { grader } from '../../src/cli/grader.ts';
import { readCommitments } from '../../src/grading/commitments/read-commitments.ts';
import { evaluateCommitments } from '../../src/grading/commitments/evaluate.ts';
import type { Span } from '../../src/shared/span.ts';

function read(reply: string) {
  const { promises, offers } = readCommitments(reply, grader.assess(reply, { promises: true }));
  const words = (span: Span | null): string | null =>
    span === null ? null : reply.slice(span.start, span.end);
  return {
    promises: promises.map(({ who, what, when, amount, condition }) => ({
      who: words(who),
      what: words(what),
      when: words(when),
      amount: words(amount),
      condition: words(condition),
    })),
    offers: offers.map(({ kind, amount }) => [kind, words(amount)]),
  };
}

describe('promises', () => {
  it('in English: who, what, when, amount', () => {
    expect(read("I'll refund the £40 deposit today.").promises).toEqual([
      { who: 'I', what: 'refund the £40 deposit', when: 'today', amount: '£40', condition: null },
    ]);
    expect(read('Priya will bring the new lens to your house by ten tomorrow.').promises).toEqual([
      {
        who: 'Priya',
        what: 'bring the new lens to your house',
        when: 'by ten tomorrow',
        amount: null,
        condition: null,
      },
    ]);
  });

  it('in Chinese, 简体 and 繁體', () => {
    expect(read('我明天上午十点前把新镜片送到您家。').promises).toMatchObject([
      { who: '我', when: '明天上午十点前', amount: null },
    ]);
    expect(read('我今晚八點前把三百元退給您。').promises).toMatchObject([
      { who: '我', when: '今晚八點前', amount: '三百元' },
    ]);
  });

  it.each([
    "I won't be sending anyone.",
    'Please call the workshop tomorrow.',
    'You asked us to bring it by ten.',
    '您明天自己来店里取。',
    '我不会派人过去。',
    '您几点方便？',
  ])('none in “%s”', (reply) => {
    expect(read(reply).promises).toEqual([]);
  });
});

describe('offers', () => {
  it.each([
    ["I'll refund you £30 today.", ['refund', '£30']],
    ["We'll lend you a courtesy car until Friday.", ['loan', null]],
    ['我今天就给您退八十块。', ['refund', '八十块']],
    ['我们明天给您补发一套新的。', ['replacement', null]],
  ])('“%s”', (reply, offer) => {
    expect(read(reply).offers).toEqual([offer]);
  });

  it.each(["We don't do refunds.", '我们不退款。', 'You want a refund?'])('none in “%s”', (reply) => {
    expect(read(reply).offers).toEqual([]);
  });
});

it('slots are counted one by one', () => {
  const reply = "I'll refund the £40 deposit today.";
  const promises = [
    { who: 'I', what: 'refund the £40 deposit', when: 'today', amount: '£30', condition: null },
  ];
  const row = { id: '1', reply, promises, offers: [{ kind: 'gift' as const, amount: null }] };
  const { tallies, micro } = evaluateCommitments([{ rows: [row], grader }]);
  expect(tallies.get('when')).toMatchObject({ right: 1, wrong: 0, missed: 0 });
  expect(tallies.get('amount')).toMatchObject({ right: 0, wrong: 1, missed: 1 });
  expect(tallies.get('kind')).toMatchObject({ right: 0, wrong: 1, missed: 1 });
  expect(micro.precision).toBeCloseTo(3 / 6);
});
