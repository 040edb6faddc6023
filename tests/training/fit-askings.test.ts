import { expect, it } from 'vitest';
import { likeliest } from '../../src/grading/asking-odds.ts';
import type { AskingLikeness } from '../../src/grading/asking-score.ts';
import { askingExamples, fitAskings, type AskingExample } from '../../src/training/fit-askings.ts';

it('asks each question of those that are worded otherwise', () => {
  const examples = askingExamples([
    {
      id: 'address',
      askings: ['Where exactly is the flat?', 'Where is your flat exactly?', 'Which street do you live in?'],
      misses: ['Is the street noisy?'],
      answers: [],
    },
  ]);
  expect(examples.map(({ fact }) => fact)).toEqual(['address', 'address', 'address', null]);
  const nearest = examples.map(({ likeness }) => likeness.facts[0]?.nearest ?? 0);
  expect(nearest[0]).toBe(0);
  expect(nearest[3]).toBeGreaterThan(0);
});

it('finds weights by which the likenesses tell what was asked', () => {
  const likeness = (a: number, b: number): AskingLikeness => ({
    facts: [
      { id: 'a', nearest: a, answered: 0, habit: 0 },
      { id: 'b', nearest: b, answered: 0, habit: 0 },
    ],
    missed: 0,
    nearestMiss: 0,
  });
  const examples: readonly AskingExample[] = [
    { fact: 'a', likeness: likeness(0.9, 0.2) },
    { fact: 'b', likeness: likeness(0.1, 0.8) },
    { fact: null, likeness: likeness(0.3, 0.2) },
    { fact: null, likeness: likeness(0.1, 0.3) },
  ];
  const weights = fitAskings(examples);
  expect(examples.map((one) => likeliest(one.likeness, weights)?.fact ?? null)).toEqual([
    'a',
    'b',
    null,
    null,
  ]);
});
