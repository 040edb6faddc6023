import { describe, expect, it } from 'vitest';
import { askingClauses } from '../../src/grading/asking-stretches.ts';
import { readText } from '../../src/text/read-text.ts';

function asking(raw: string): readonly string[] {
  const doc = readText(raw);
  return askingClauses(doc).map(({ clause }) => doc.folded.slice(clause.start, clause.end));
}

describe('askingClauses', () => {
  it.each([
    // Unmarked, indirect, or as an order.
    '店里平时几点关门',
    '麻烦告知剩余数量',
    '想了解一下那天的经过',
    '劳您说一说经过',
    '您妈妈还好吗？',
    '哪个时间段您方便？',
    'where is the meter in your flat',
    "I'd be grateful to know what the surveyor told you.",
    'Kindly let me know the quantity left.',
    'Which day would suit you?',
    'May I ask who signed for it?',
  ])('%j asks', (raw) => {
    expect(asking(raw)).toHaveLength(1);
  });

  it.each([
    '明天给您送过去，好吗？',
    '我先登记，您同意吗？',
    '这样办您看怎么样？',
    '谁还敢信你们？',
    '碰上这种事，换谁不生气？',
    '什么时候到，我都告诉您。',
    'Shall I send it today?',
    "It's late, isn't it?",
    'Who would want a second one?',
    'What use is that to anyone?',
    'I know what it cost you.',
  ])('%j does not', (raw) => {
    expect(asking(raw)).toEqual([]);
  });

  it('takes what leads to a question along, and the sentence before', () => {
    const doc = readText('The shop was full. After the leak, what did you do?');
    expect(askingClauses(doc).map(({ stretches }) => stretches)).toEqual([
      [
        'what did you do?',
        'after the leak, what did you do?',
        'the shop was full. after the leak, what did you do?',
      ],
    ]);
  });

  it('takes nothing along where an offer stands before it', () => {
    const doc = readText('I’ll move it, which day would suit you?');
    expect(askingClauses(doc).map(({ stretches }) => stretches)).toEqual([['which day would suit you?']]);
  });
});
