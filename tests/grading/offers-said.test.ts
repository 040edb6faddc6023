/** Offers that the words of an English reply hold out, whether or not they are promises. */
import { describe, expect, it } from 'vitest';
import { grader } from '../../src/cli/grader.ts';
import { offersSaid } from '../../src/grading/commitments/english/offers-said.ts';
import { readCommitments } from '../../src/grading/commitments/read-commitments.ts';
import { readText } from '../../src/text/read-text.ts';

const kinds = (reply: string): readonly string[] => [...offersSaid(readText(reply)).keys()];

describe('what only sounds so', () => {
  it.each([
    'You will have my full answer by noon.',
    'The hinge needs refitting.',
    'Which do you want first?',
    'which one should we do first',
  ])('%s', (reply) => {
    expect(kinds(reply)).toEqual([]);
  });
});

describe('what is held out', () => {
  it.each([
    ["Here's your £12 back.", 'refund'],
    ["You won't be charged for the visit.", 'waiver'],
    ["The coffee's on me.", 'gift'],
    ['You can borrow one of our drills until Monday.', 'loan'],
    ["You're first on the list tomorrow.", 'priority'],
    ["We'll cover your taxi.", 'compensation'],
    ['You can have the next model up at the same price.', 'upgrade'],
    ["I've added a month to the end of your membership.", 'extension'],
    ['A fresh batch goes out tonight.', 'replacement'],
    ['An electrician will be with you at two to repair it.', 'repair'],
    ["There's a £5 voucher on your account.", 'voucher'],
    ['That comes at 30% less.', 'discount'],
    ['You keep the old rate until June.', 'discount'],
    ['You get 300 bonus points.', 'voucher'],
    ['The crew comes out at eight.', 'repair'],
  ])('%s', (reply, kind) => {
    expect(kinds(reply)).toContain(kind);
  });

  it.each([
    "You'd like the year refunded.",
    'Our policy is that refunds take a week.',
    'Your voucher expired in May.',
    'You paid for the express delivery.',
    "I can't make it right.",
    'That one is on us.',
    'Four points from your letter.',
    'The second date is a Tuesday.',
    'If I gave everyone the room for nothing I would lose my job.',
    'We installed the new release at 4:15.',
    'We cleaned it last week.',
    "I'd like to hear it from you first.",
    'You get your answer next week.',
    'It costs £20 more a year.',
    'That is on me, not her.',
    'Dust during the repair is normal.',
  ])('nothing in “%s”', (reply) => {
    expect(kinds(reply)).toEqual([]);
  });

  it('a sum goes with the clause that offers it', () => {
    const reply = "I'm knocking 20% off the bill, and here's a £15 voucher.";
    const { offers } = readCommitments(reply, grader.assess(reply, { promises: true }));
    const said = offers.map(({ kind, amount }) => [kind, amount?.value, amount?.unit]);
    expect(said).toEqual([
      ['discount', 20, 'percent'],
      ['voucher', 15, 'money'],
    ]);
  });
});
