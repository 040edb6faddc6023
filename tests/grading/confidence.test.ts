import { describe, expect, it } from 'vitest';
import { isOnCase, reliedOn, unsureIn, withoutGuesses } from '../../src/grading/confidence.ts';
import { stepsOf } from '../../src/grading/steps.ts';
import type { Assessment, Evidence } from '../../src/grading/types.ts';
import type { CriterionId } from '../../src/shared/rubric-ids.ts';
import { readText } from '../../src/text/read-text.ts';

const piece = (criterion: CriterionId, sure: number): Evidence => ({
  criterion,
  level: 1,
  code: 'x',
  sure,
  start: 0,
  end: 1,
});

describe('what can be relied on', () => {
  const evidence = [
    piece('apology.sorry', 0.9),
    piece('apology.sorry', 0.2),
    piece('listen.restate', 0.4),
    piece('empathy.observe', 0.59),
  ];

  it('has one piece of sure evidence at least', () => {
    expect([...unsureIn(evidence)]).toEqual(['listen.restate', 'empathy.observe']);
  });

  it('is what the customer reacts to, steps and all', () => {
    const assessment: Assessment = {
      grader: 'x',
      lang: 'en',
      levels: { 'apology.sorry': 1, 'listen.restate': 1, 'empathy.observe': 1 },
      steps: { 'step.listen': true },
      evidence,
      moves: [],
      settled: [],
      unclear: false,
    };
    const { levels, steps } = reliedOn(assessment);
    expect(levels).toEqual({ 'apology.sorry': 1, 'empathy.observe': 1 });
    expect(steps).toEqual(stepsOf(levels));
  });
});

describe('a reply of guesses only', () => {
  const finding = (criterion: CriterionId, sure: number) => ({
    criterion,
    level: 1 as const,
    code: 'x',
    sure,
    span: { start: 0, end: 1 },
  });

  it('has nothing good, and says so', () => {
    const { kept, guessed } = withoutGuesses([
      finding('empathy.observe', 0.69),
      finding('resolve.reason', 0.4),
      finding('pitfall.argue', 0.5),
    ]);
    expect(kept.map(({ criterion }) => criterion)).toEqual(['pitfall.argue']);
    expect(guessed).toEqual([
      { criterion: 'empathy.observe', by: 'guess' },
      { criterion: 'resolve.reason', by: 'guess' },
    ]);
  });

  it('keeps its guesses beside one thing that is sure', () => {
    const found = [finding('empathy.observe', 0.55), finding('apology.sorry', 0.7)];
    expect(withoutGuesses(found)).toEqual({ kept: found, guessed: [] });
  });

  it('keeps them where it is known to be an answer, but no accusation that is likelier wrong', () => {
    const found = [
      finding('resolve.action', 0.45),
      finding('pitfall.argue', 0.49),
      finding('pitfall.dismiss', 0.5),
    ];
    const { kept } = withoutGuesses(found, true);
    expect(kept.map(({ criterion }) => criterion)).toEqual(['resolve.action', 'pitfall.dismiss']);
  });

  it.each([
    ['New battery, Thursday, no charge.', 0, true],
    ['The crust and the filling.', 2, true],
    ['Mm, well, you know.', 0, false],
    ['It will be soon.', 1, false],
  ])('“%s” with %i words of the case: %s', (reply, shared, answers) => {
    expect(isOnCase(readText(reply), () => shared)).toBe(answers);
  });
});
