/** What people type on a phone or in haste is read for what it does: questions and hours without their marks, and what only tells how things are. */
import { describe, expect, it } from 'vitest';
import { grader } from '../../src/cli/grader.ts';
import type { CriterionId } from '../../src/shared/rubric-ids.ts';

const found = (reply: string, customer = 'And what happens now?') =>
  Object.keys(grader.assess(reply, { customer }).levels);

describe('a question without its mark', () => {
  it.each<[string, CriterionId]>([
    ['where did you leave the key', 'listen.closed_question'],
    ['hi mrs lane. how long has the boiler been off', 'listen.closed_question'],
    ['ok and what’s the name on the booking', 'listen.closed_question'],
    ['got it. who signed for the parcel', 'listen.closed_question'],
    ['any idea what the code on the screen was', 'listen.closed_question'],
    ['so what did the vet tell you', 'listen.open_question'],
    ['New door on Monday at nine, I fit it myself. sound ok', 'resolve.consent'],
    ['You get £20 back tonight and a new cable Friday. is that ok', 'resolve.consent'],
  ])('“%s”', (reply, criterion) => {
    expect(found(reply)).toContain(criterion);
  });

  it.each([
    'what a morning you have had',
    'Which is why I rang',
    'When is half past six tonight.',
    'What you did was fine',
    'Just relax, will you',
  ])('but not “%s”', (reply) => {
    expect(found(reply).filter((id) => id.endsWith('_question'))).toEqual([]);
  });

  it('asks for consent, and not for a fact, when it asks whether the customer can live with it', () => {
    const reply = 'The hall is yours on the 9th, at no charge. Is that something you can tell the choir?';
    expect(found(reply)).toContain('resolve.consent');
    expect(found(reply)).not.toContain('listen.closed_question');
  });
});

describe('an hour with a dot', () => {
  it.each(['ill message you here 10.00', '6.15 I text you either way', 'I’ll ring you Thursday 8.15'])(
    '“%s” says when',
    (reply) => {
      expect(found(reply)).toEqual(expect.arrayContaining(['resolve.follow_up', 'resolve.time']));
    },
  );

  it.each(['Version 5.10 fixes it.', 'It came to 3.50 in all.', 'Rate 4.15 stays.'])(
    '“%s” does not',
    (reply) => {
      expect(found(reply)).not.toContain('resolve.time');
    },
  );
});

describe('no deed', () => {
  it.each([
    'You’re on £48 a month with calls. The family plan is £52 with calls and data.',
    'A picker keyed Tuesday. Nobody checked it.',
    'I’ve your file open here in front of me.',
    'Nine pallets on the 4th. We forgot the second one on Monday.',
    'Who pays for the panel? We do.',
  ])('“%s”', (reply) => {
    expect(found(reply)).not.toContain('resolve.action');
    expect(found(reply)).not.toContain('apology.remedy');
  });

  it.each([
    'It’s £40 back to you by Friday.',
    'You’re on the 6:40 with a window seat, I’ve booked it.',
    'New pump by 4, rinse at 6.',
  ])('but “%s”', (reply) => {
    expect(found(reply)).toContain('resolve.action');
  });
});

it('whose fault it was is no reason, our own papers are nothing heard, and how to reach us is no evidence', () => {
  expect(found('That was us and I’m sorry.')).not.toContain('resolve.reason');
  expect(found('I’ve read the driver’s notes.')).not.toContain('empathy.observe');
  expect(found('You can reach me on 0800 555 220 ext 4.')).not.toContain('fit.evidence');
});

it('ways that are named one by one are a choice, and what is true of one thing and not of another takes nothing back', () => {
  const ways = 'Option A: the crew comes tonight. Option B: you get the flat upstairs until Sunday.';
  expect(found(ways)).toContain('resolve.options');
  expect(found('Option B fell through.')).not.toContain('resolve.options');
  const label = 'I apologise for the mix-up. The tag shows the colour but not the length.';
  expect(found(label)).not.toContain('pitfall.but');
});

it('who, what and by when in one clause is an act, and a later contact alone is none', () => {
  expect(found('I’ll email all four drawings in the next half hour.')).toContain('resolve.action');
  expect(found('We’ll swap the hob on Tuesday at nine.')).toContain('resolve.action');
  expect(found('I’ll swap it by Friday maybe.')).not.toContain('resolve.action');
  const call = found('I’ll ring you at noon tomorrow.');
  expect(call).toContain('resolve.follow_up');
  expect(call).not.toContain('resolve.action');
  expect(call).not.toContain('apology.remedy');
  expect(found('I’ll text you the code and refund the £9 tonight.')).toContain('resolve.action');
});
