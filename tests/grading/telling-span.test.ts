/** Evidence that is quoted tells what was said. */
import { describe, expect, it } from 'vitest';
import { tellingSpans } from '../../src/grading/telling-span.ts';
import { readText } from '../../src/text/read-text.ts';
import type { CriterionId } from '../../src/shared/rubric-ids.ts';

/** What is quoted for a criterion that was found at some words of a reply. */
function quotes(reply: string, words: readonly string[], criterion: CriterionId = 'resolve.action') {
  const doc = readText(reply);
  const found = words.map((one) => {
    const start = doc.folded.indexOf(one.toLowerCase());
    return { criterion, level: 1 as const, code: 'x', sure: 0.8, span: { start, end: start + one.length } };
  });
  return tellingSpans(doc, found).map(({ span }) => reply.slice(span.start, span.end));
}

describe('a quote', () => {
  it.each([
    ['Dana, at yours 8:30 tomorrow.', 'at yours 8:30 tomorrow', 'Dana, at yours 8:30 tomorrow'],
    ['£45, on your account within two days.', '£45', '£45, on your account within two days'],
    ['So, the boiler goes out on Monday.', 'So', 'So, the boiler goes out on Monday'],
    ['A plumber comes, six minutes.', 'six minutes', 'A plumber comes, six minutes'],
    ['The list prints later, packing.', 'packing', 'The list prints later, packing'],
    ['I mend it today.', 'I mend it today', 'I mend it today'],
    ['Tomorrow at ten.', 'Tomorrow at ten', 'Tomorrow at ten'],
  ])('“%s”: %s → %s', (reply, words, quote) => {
    expect(quotes(reply, [words])).toEqual([quote]);
  });

  it('of a number that stands alone gives way to other words', () => {
    expect(quotes('304. Your key is on its way.', ['304', 'Your key is on its way'])).toEqual([
      'Your key is on its way',
    ]);
  });

  it('is never a tying word, but a question may stand on one', () => {
    expect(quotes('If not, not.', ['If not'], 'fit.assurance')).toEqual([]);
    expect(quotes('OK for you?', ['OK for you?'], 'resolve.consent')).toEqual(['OK for you?']);
    expect(quotes('Tomorrow, a fitter.', ['Tomorrow'], 'resolve.time')).toEqual(['Tomorrow']);
  });

  it('of a Chinese reply stays as it is', () => {
    expect(quotes('好，明早十点送到。', ['好'])).toEqual(['好']);
  });
});
