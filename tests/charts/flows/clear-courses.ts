import { course, row, type Course } from './courses.ts';

const clearOrLear = (flow: string): readonly Course[] => [
  course(
    flow,
    'the taught order',
    row('listens', ['listen.restate', 'step.listen'], ['listen'], 'establish'),
    row('empathises', ['step.establish'], ['establish'], 'apologize'),
    row('apologises', ['step.apologize'], ['apologize'], 'propose'),
    row('proposes', ['step.resolve'], ['propose'], 'consent'),
    row('asks for consent', ['resolve.consent'], ['consent'], 'follow_up'),
    row('promises to come back', ['resolve.follow_up'], ['follow_up'], 'complete'),
  ),
  course(
    flow,
    'an apology before listening is remembered, and fills the path only in its turn',
    row('apologises', ['step.apologize'], ['apologize'], 'listen'),
    row('empathises', ['step.establish'], ['establish'], 'listen'),
    row('listens', ['step.listen'], ['listen'], 'propose'),
  ),
  course(
    flow,
    'consent without a proposal is none, and is not remembered',
    row(
      'does three steps',
      ['step.listen', 'step.establish', 'step.apologize'],
      ['listen', 'establish', 'apologize'],
      'propose',
    ),
    row('asks for consent', ['resolve.consent'], [], 'propose'),
    row('proposes', ['step.resolve'], ['propose'], 'consent'),
  ),
  course(
    flow,
    'all in one reply, consent with its proposal',
    row(
      'does it all',
      [
        'step.listen',
        'step.establish',
        'step.apologize',
        'step.resolve',
        'resolve.consent',
        'resolve.follow_up',
      ],
      ['listen', 'establish', 'apologize', 'propose', 'consent', 'follow_up'],
      'complete',
    ),
  ),
  course(
    flow,
    'words that are no step',
    row('says sorry "if"', ['apology.sorry', 'pitfall.conditional_apology'], [], 'listen'),
    row('uses a formula', ['empathy.understand', 'pitfall.hollow_empathy'], [], 'listen'),
    row('thanks and greets', ['move.thank', 'move.greet'], [], 'listen'),
    row('names a time only', ['resolve.time'], [], 'listen'),
  ),
];

export const CLEAR_COURSES: readonly Course[] = [...clearOrLear('clear'), ...clearOrLear('lear')];
