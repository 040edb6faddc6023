/** A sound flow, and mistakes that its authors make, with what is to be found where. */
import type { WrittenFlow } from '../../src/scenario/flow-schema.ts';

/** A fresh copy, so that a test may change it. */
export function soundFlow(): WrittenFlow {
  return {
    format: 1,
    id: 'house-way',
    control: true,
    languages: ['en'],
    steps: [
      { id: 'hear', carriedBy: { met: 'step.listen' } },
      {
        id: 'mend',
        carriedBy: { all: [{ met: 'step.resolve' }, { concrete: { gte: 1 } }] },
        after: ['hear'],
      },
      { id: 'thank', carriedBy: { met: 'move.thank' }, optional: true },
    ],
    milestones: [{ id: 'calmer', when: { all: [{ step: 'hear' }, { mood: { gte: 'uneasy' } }] } }],
    regressions: [{ id: 'argued', when: { met: 'pitfall.argue' }, reopens: ['hear', 'mend'] }],
    texts: {
      en: {
        name: 'House way',
        about: 'How we do it here.',
        steps: {
          hear: { name: 'Hear', short: 'Hear', what: 'Say it back.' },
          mend: { name: 'Mend', short: 'Mend', what: 'One act.' },
          thank: { name: 'Thank', short: 'Thanks', what: 'Thank them.' },
        },
        milestones: { calmer: 'Calmer' },
        regressions: { argued: 'Back to hearing, because of an argument.' },
      },
    },
  };
}

// Mistakes are what the types forbid.
type Loose = Record<string, unknown>;
type LooseFlow = Omit<WrittenFlow, 'steps' | 'milestones' | 'regressions'> & {
  steps: Loose[];
  milestones: Loose[];
  regressions: Loose[];
};

export interface FlowMistake {
  readonly name: string;
  readonly code: string;
  readonly pointer: string;
  /** The text at the place found, from its first character. */
  readonly at: string;
  readonly plant: (flow: LooseFlow) => void;
}

function mistake(
  name: string,
  code: string,
  pointer: string,
  at: string,
  plant: FlowMistake['plant'],
): FlowMistake {
  return { name, code, pointer, at, plant };
}

function textsOf(flow: LooseFlow, group: 'steps' | 'milestones' | 'regressions'): Loose {
  const texts = flow.texts.en as unknown as { readonly [G in typeof group]: Loose };
  return texts[group];
}

function step(flow: LooseFlow, at: number): Loose {
  return flow.steps[at] as Loose;
}

export const FLOW_MISTAKES: readonly FlowMistake[] = [
  mistake('an unknown criterion', 'wrong-value', '/steps/0/carriedBy/met', '"listen.openquestion"', (f) => {
    step(f, 0)['carriedBy'] = { met: 'listen.openquestion' };
  }),
  mistake(
    'an unknown move within "any"',
    'wrong-value',
    '/steps/0/carriedBy/any/1/met',
    '"move.smile"',
    (f) => {
      step(f, 0)['carriedBy'] = { any: [{ met: 'move.thank' }, { met: 'move.smile' }] };
    },
  ),
  mistake('a step that names nothing', 'names-nothing', '/steps/0/carriedBy', '{', (f) => {
    step(f, 0)['carriedBy'] = { hurt: { lte: 0 } };
  }),
  mistake('a step by what is not said', 'names-nothing', '/steps/0/carriedBy', '{', (f) => {
    step(f, 0)['carriedBy'] = { not: { met: 'pitfall.but' } };
  }),
  mistake('a step with a branch that names nothing', 'names-nothing', '/steps/0/carriedBy', '{', (f) => {
    step(f, 0)['carriedBy'] = { any: [{ met: 'move.thank' }, { heard: { gte: 1 } }] };
  }),
  mistake('a step that nothing can carry', 'never-holds', '/steps/0/carriedBy', '{', (f) => {
    step(f, 0)['carriedBy'] = { all: [{ met: 'listen.restate' }, { heard: { lte: 0 } }] };
  }),
  mistake('a way back that never happens', 'never-holds', '/regressions/0/when', '{', (f) => {
    (f.regressions[0] as Loose)['when'] = { all: [{ met: 'pitfall.argue' }, { hurt: { lte: 0 } }] };
  }),
  mistake('two steps of one id', 'duplicate-id', '/steps/1/id', '"hear"', (f) => {
    step(f, 1)['id'] = 'hear';
    step(f, 1)['after'] = [];
    (f.regressions[0] as Loose)['reopens'] = ['hear'];
    delete textsOf(f, 'steps')['mend'];
  }),
  mistake('a step after one that is not there', 'unknown-step', '/steps/1/after/0', '"heer"', (f) => {
    step(f, 1)['after'] = ['heer'];
  }),
  mistake('steps that wait for one another', 'after-cycle', '/steps/0/after', '[', (f) => {
    step(f, 0)['after'] = ['mend'];
  }),
  mistake('a way back to nowhere', 'unknown-step', '/regressions/0/reopens/1', '"mended"', (f) => {
    (f.regressions[0] as Loose)['reopens'] = ['hear', 'mended'];
  }),
  mistake(
    'a milestone of a step that is not there',
    'unknown-step',
    '/milestones/0/when/step',
    '"her"',
    (f) => {
      (f.milestones[0] as Loose)['when'] = { step: 'her' };
    },
  ),
  mistake('a step called control', 'reserved-id', '/steps/2/id', '"control"', (f) => {
    step(f, 2)['id'] = 'control';
    const steps = textsOf(f, 'steps');
    steps['control'] = steps['thank'];
    delete steps['thank'];
  }),
  mistake('the id of a taught flow', 'taken-flow', '/id', '"recovery"', (f) => {
    f.id = 'recovery';
  }),
  mistake('optional steps only', 'no-path', '/steps', '[', (f) => {
    for (const one of f.steps) one['optional'] = true;
  }),
  mistake('a text that is missing', 'missing-text', '/texts/en/steps', '{', (f) => {
    delete textsOf(f, 'steps')['mend'];
  }),
  mistake('a way back without words', 'missing-text', '/texts/en/regressions', '{', (f) => {
    delete textsOf(f, 'regressions')['argued'];
  }),
  mistake('a language without texts', 'missing-language', '/texts', '{', (f) => {
    f.languages = ['en', 'zh-Hant'];
  }),
  mistake('a text left over', 'unused-text', '/texts/en/milestones/warmer', '"warmer"', (f) => {
    textsOf(f, 'milestones')['warmer'] = 'Warmer';
  }),
  mistake(
    'texts of a language that is not declared',
    'undeclared-language',
    '/texts/zh-Hans',
    '"zh-Hans"',
    (f) => {
      f.texts['zh-Hans'] = structuredClone(f.texts.en!);
    },
  ),
  mistake('a condition on the persona', 'wrong-shape', '/steps/0/carriedBy', '{', (f) => {
    step(f, 0)['carriedBy'] = { fit: { gte: 1 } };
  }),
  mistake('a wrong key', 'unknown-key', '/contrl', '"contrl"', (f) => {
    (f as Loose)['contrl'] = true;
  }),
  mistake('no format', 'no-format', '', '{', (f) => {
    delete (f as Loose)['format'];
  }),
];
