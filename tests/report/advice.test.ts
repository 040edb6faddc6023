import { describe, expect, it } from 'vitest';
import type { CriterionId, Level } from '../../src/shared/rubric-ids.ts';
import { modelOf, modelOfView } from './model.ts';
import { found, kind, roundOf, rude, type Said } from './rounds.ts';

/** A reply of one word a criterion, after which the customer is as before. */
function saying(...criteria: readonly (readonly [CriterionId, Level?])[]): Said {
  const words = criteria.map(([criterion]) => `<${criterion}>`);
  const reply = words.join(' ');
  return {
    reply,
    evidence: criteria.map(([criterion, level = 1], i) => found(reply, criterion, words[i] ?? '', level)),
    before: 'upset',
    after: 'upset',
  };
}

/** All that CLEAR wants, in particular. */
const ALL = [
  ['listen.restate'],
  ['listen.open_question'],
  ['empathy.understand', 2],
  ['empathy.name_emotion', 2],
  ['empathy.validate', 2],
  ['empathy.observe', 2],
  ['apology.responsibility', 2],
  ['apology.impact', 2],
  ['apology.sorry', 2],
  ['resolve.action'],
  ['resolve.time'],
  ['resolve.consent'],
  ['resolve.follow_up'],
  ['fit.warmth'],
] as const;

describe('what worked', () => {
  it('is quoted by the words that are likeliest right, not by those that stand first', () => {
    const reply = 'We said so. Our doing.';
    const evidence = [
      { ...found(reply, 'apology.responsibility', 'We said so', 2), sure: 0.58 },
      { ...found(reply, 'apology.responsibility', 'Our doing', 1), sure: 0.9 },
    ];
    const { worked } = modelOf([{ reply, evidence, before: 'upset', after: 'uneasy' }]);
    expect(worked?.quote).toBe('Our doing');
  });
});

describe('the one thing to change', () => {
  it('is the words that the mood fell for, where it fell deepest', () => {
    const causes = [
      {
        dimension: 'mood',
        from: 'upset',
        to: 'furious',
        because: 'hurt',
        criterion: 'pitfall.command_calm',
        quote: 'Calm down',
      },
    ] as const;
    expect(modelOf([{ ...rude, causes }, kind]).change).toMatchObject({
      kind: 'pitfall',
      turn: 1,
      criterion: 'pitfall.command_calm',
      quote: 'Calm down',
    });
  });

  it('is the costliest of the words there when the log names none', () => {
    expect(modelOf([rude, kind]).change).toMatchObject({ criterion: 'pitfall.blame_customer', turn: 1 });
  });

  it('is the costliest pitfall when the mood never fell', () => {
    const slips = saying(['pitfall.jargon'], ['pitfall.policy_wall']);
    expect(modelOf([slips]).change).toMatchObject({ kind: 'pitfall', criterion: 'pitfall.policy_wall' });
  });

  it('is no pitfall that is only perhaps one, unless the mood fell for it', () => {
    const reply = 'One moment please';
    const perhaps: Said = {
      reply,
      evidence: [{ ...found(reply, 'pitfall.vague_promise', reply), sure: 0.45 }],
      before: 'upset',
      after: 'upset',
    };
    expect(modelOf([perhaps]).change).toMatchObject({ kind: 'missing' });
  });

  it('is the first step of the flow that was never taken, when nothing hurt', () => {
    expect(modelOf([kind]).change).toEqual({ kind: 'missing', criterion: 'listen.restate' });
    const upToApology = saying(...ALL.slice(0, 9));
    expect(modelOf([upToApology]).change).toEqual({ kind: 'missing', criterion: 'resolve.action' });
  });

  it('is the step itself, where a move and no criterion makes it', () => {
    expect(modelOfView({ ...roundOf([kind]), flow: 'three-level' }).change).toEqual({
      kind: 'step',
      flow: 'three-level',
      step: 'acknowledge',
    });
  });

  it('is the weightiest thing that the steps taken lack, when all were taken', () => {
    const without = (...ids: readonly string[]) => saying(...ALL.filter(([id]) => !ids.includes(id)));
    expect(modelOf([without('empathy.validate', 'apology.impact')]).change).toEqual({
      kind: 'missing',
      criterion: 'apology.impact',
    });
    expect(modelOf([without('fit.warmth')]).change).toEqual({ kind: 'missing', criterion: 'fit.warmth' });
  });

  it('is what was only said in general, when nothing is missing', () => {
    const vague = saying(...ALL.filter(([id]) => id !== 'apology.impact'), ['apology.impact', 1]);
    expect(modelOf([vague]).change).toMatchObject({
      kind: 'weak',
      criterion: 'apology.impact',
      quote: '<apology.impact>',
    });
    expect(modelOf([vague, saying(['apology.impact', 2])]).change).toEqual({ kind: 'keep' });
  });
});

describe('what worked', () => {
  it('is what earned most in a turn after which the mood rose', () => {
    const early = saying(['apology.responsibility', 2]);
    const later = { ...saying(['resolve.time']), after: 'uneasy' } as const;
    expect(modelOf([early, later]).worked).toMatchObject({ turn: 2, criterion: 'resolve.time' });
    expect(modelOf([early]).worked).toMatchObject({ turn: 1, quote: '<apology.responsibility>' });
  });

  it('is told in the words that are specific, not in those of the same turn that are general', () => {
    const reply = 'Sorry for that. We never booked the van.';
    const said: Said = {
      reply,
      evidence: [
        found(reply, 'apology.responsibility', 'Sorry for that', 1),
        found(reply, 'apology.responsibility', 'We never booked the van', 2),
      ],
      before: 'upset',
      after: 'upset',
    };
    expect(modelOf([said]).worked).toMatchObject({ level: 2, quote: 'We never booked the van' });
  });

  it('is not the words that are to be changed', () => {
    const reply = 'You should have read it, we lost it.';
    const said: Said = {
      reply,
      evidence: [
        found(reply, 'pitfall.blame_customer', 'You should have read it'),
        found(reply, 'apology.responsibility', 'read it', 2),
      ],
      before: 'upset',
      after: 'upset',
    };
    const { change, worked } = modelOf([said]);
    expect(change).toMatchObject({ criterion: 'pitfall.blame_customer', clause: 'You should have read it' });
    expect(worked).toBeNull();
    const later = saying(['resolve.action']);
    expect(modelOf([said, later]).worked).toMatchObject({ turn: 2, criterion: 'resolve.action' });
  });

  it('is nothing where nothing earned', () => {
    expect(modelOf([rude]).worked).toBeNull();
  });
});
