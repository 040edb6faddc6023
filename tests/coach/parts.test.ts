import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOf } from '../../src/coach/parts.ts';
import { grader } from './turns.ts';

describe('the parts of a reply', () => {
  it('join to the reply, whatever it is', () => {
    const word = fc.constantFrom(
      '对不起',
      '，',
      '。',
      '但是',
      'Sorry',
      ', ',
      'but ',
      '!',
      '\n',
      '我们会处理',
      '😀',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const reply = words.join('');
        const parts = partsOf(reply, grader.assess(reply), []);
        expect(
          parts.length === 0 ? reply : parts.map(({ start, end }) => reply.slice(start, end)).join(''),
        ).toBe(reply);
      }),
      { seed: 7 },
    );
  });

  it('tell what hurts from what is met', () => {
    const reply = '我理解您的心情，但是公司规定就是这样。';
    const [heard, wall] = partsOf(reply, grader.assess(reply), []);
    expect(heard).toMatchObject({ hurt: 'pitfall.hollow_empathy' });
    expect(heard?.criteria).toContain('empathy.understand');
    // The wall can only be taken out, so it weighs more than the "but" that could be mended.
    expect(wall?.hurt).toBe('pitfall.policy_wall');
  });

  it('take an offer beyond the case for words that hurt', () => {
    const reply = '三间房全部免单。';
    expect(partsOf(reply, grader.assess(reply), [{ start: 0, end: 7 }])[0]?.hurt).toBe('offer');
  });
});
