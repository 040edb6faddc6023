/** Times, amounts and conditions that a reply names, as promises need them. */
import { describe, expect, it } from 'vitest';
import { englishNumber } from '../../src/grading/commitments/english/amounts.ts';
import { mentionsOf } from '../../src/grading/commitments/english/mentions.ts';
import { sliceOf, type Span } from '../../src/shared/span.ts';
import { readText } from '../../src/text/read-text.ts';

function read(reply: string) {
  const doc = readText(reply);
  const { times, amounts, conditions } = mentionsOf(doc);
  const words = (span: Span): string => sliceOf(doc.folded, span);
  return {
    times: times.map(words),
    amounts: amounts.map(({ span, value, kind }) => [words(span), value, kind]),
    conditions: conditions.map(words),
  };
}

describe('times in English, whole', () => {
  it.each([
    ['Jo comes tomorrow between 8 and 1.', ['tomorrow between 8 and 1']],
    ["I'll ring by half three at the latest.", ['by half three at the latest']],
    ["You'll have it no later than the 4th of May at noon.", ['no later than the 4th of may at noon']],
    ["We'll be there on Friday at eight to fit it.", ['on friday at eight']],
    ['It ships within the next two working days.', ['within the next two working days']],
    ["She'll write every Friday by ten.", ['every friday by ten']],
  ])('%s', (reply, times) => {
    expect(read(reply).times).toEqual(times);
  });

  it.each([
    'The crew lifts it on two sides.',
    "I'm taking 20% off at two pounds a head.",
    'They were brought from two suppliers.',
    'You rang at nine yesterday.',
    "We'll sort that out as quickly as possible.",
  ])('none in “%s”', (reply) => {
    expect(read(reply).times).toEqual([]);
  });
});

describe('amounts in English', () => {
  it.each([
    ["We'll pay up to £150.", ['up to £150', 150, 'money']],
    ["I'm taking two hundred and forty dollars off.", ['two hundred and forty dollars', 240, 'money']],
    ['Rs 3,499 will be with you, sir.', ['rs 3,499', 3499, 'money']],
    ["I'm knocking a third off your bill.", ['a third', 33, 'percent']],
    ["You'll get half of the fee back.", ['half', 50, 'percent']],
    ["You'll get your 150 back.", ['150', 150, 'money']],
    ["I'm sending you two new filters.", ['two', 2, 'count']],
    ["We'll credit $4 a month.", ['$4 a month', 4, 'money']],
  ])('%s', (reply, amount) => {
    expect(read(reply).amounts).toEqual([amount]);
  });

  it.each(["I'll get it done in two days.", "We'll send one over.", 'Half the team is ill.'])(
    'none in “%s”',
    (reply) => {
      expect(read(reply).amounts).toEqual([]);
    },
  );

  it('numerals', () => {
    expect(englishNumber('forty-four')).toBe(44);
    expect(englishNumber('two thousand five hundred')).toBe(2500);
    expect(englishNumber('a few')).toBeNaN();
  });
});

describe('conditions in English', () => {
  it.each([
    ["If the pump isn't in by noon, we'll rent one.", ["if the pump isn't in by noon"]],
    ["Should it leak again, I'll come myself.", ['should it leak again']],
    ["I'll drive over if you're in and I'll bring the key.", ["if you're in"]],
    ["Unless they object we'll release it today.", ['unless they object']],
  ])('%s', (reply, conditions) => {
    expect(read(reply).conditions).toEqual(conditions);
  });

  it.each([
    "I'll ask if the part is there.",
    "We'll write even if nothing is new.",
    'You should have it today.',
  ])('none in “%s”', (reply) => {
    expect(read(reply).conditions).toEqual([]);
  });
});
