import { expect, it } from 'vitest';
import { askingRecall } from '../../src/grading/asking-recall.ts';

it('counts, for each fact, the askings that the others are enough to understand', () => {
  const recalls = askingRecall([
    {
      id: 'address',
      askings: ['Where exactly is the flat?', 'Where is your flat exactly?', 'Which street do you live in?'],
      misses: [],
      answers: [],
    },
    {
      id: 'stock',
      askings: ['How much stock is in the freezer?', 'What stock is in the freezer?'],
      misses: [],
      answers: [],
    },
  ]);
  expect(recalls).toEqual([
    { fact: 'address', askings: 3, right: 2, wrong: 0 },
    { fact: 'stock', askings: 2, right: 2, wrong: 0 },
  ]);
});
