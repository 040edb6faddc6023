/** What our side is bound to by an English reply, and what it is not. */
import { describe, expect, it } from 'vitest';
import { grader } from '../../src/cli/grader.ts';
import { binds } from '../../src/grading/commitments/english/binding.ts';
import { conditionOf } from '../../src/grading/commitments/english/condition-of.ts';
import { englishConditions } from '../../src/grading/commitments/english/conditions.ts';
import { readText } from '../../src/text/read-text.ts';

function isBound(reply: string): boolean {
  const doc = readText(reply);
  const what = { start: 0, end: doc.folded.length };
  return binds(doc, { what, within: what, nextAct: Infinity });
}

describe('binds', () => {
  it.each([
    ["I'll mend the gate on Friday.", true],
    ['You get the deposit back on Friday.', true],
    ['Shall I book the van for nine?', true],
    ['You bring the receipt by Friday.', false],
    ['Your vet signs the card.', false],
    ["I've got the file open.", false],
    ["I'm on until nine.", false],
    ['Which day do you bring it?', false],
  ])('“%s”: %s', (reply, bound) => {
    expect(isBound(reply)).toBe(bound);
  });
});

it('the same words are one promise', () => {
  const reply = "I'll leave the keys at the desk and come and see you before you go.";
  const { promises = [] } = grader.assess(reply, { promises: true });
  expect(promises).toHaveLength(1);
});

it('what a letter holds is no condition of sending it', () => {
  const conditionIn = (reply: string, act: string) => {
    const doc = readText(reply);
    const start = doc.folded.indexOf(act);
    return conditionOf(
      doc,
      englishConditions(doc.folded),
      { start, end: start + act.length },
      null,
      Infinity,
    );
  };
  expect(conditionIn('We send one letter: the fare, a seat if it is late.', 'send one letter')).toBeNull();
  expect(conditionIn('We send a taxi if it is late.', 'send a taxi')).not.toBeNull();
});
