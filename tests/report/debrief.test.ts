import { describe, expect, it } from 'vitest';
import { weights } from '../../src/criteria/weights.ts';
import { scoreRound } from '../../src/grading/score.ts';
import { stepsOf } from '../../src/grading/steps.ts';
import type { Assessment, Evidence } from '../../src/grading/types.ts';
import { scoredTurns } from '../../src/report/course.ts';
import { debrief } from '../../src/report/debrief.ts';
import { scenarioSchema } from '../../src/scenario/schema.ts';
import type { CustomerState } from '../../src/scenario/types.ts';
import type { RoundView, TurnView } from '../../src/session/types.ts';
import type { Mood } from '../../src/shared/customer.ts';
import { CRITERION_IDS, type CriterionId } from '../../src/shared/rubric-ids.ts';
import { CLEAR_ORDER } from '../../src/charts/flows/steps.ts';
import { soundScenario } from '../scenario/fixture.ts';

const scenario = scenarioSchema.parse(soundScenario());

/** Marks words of a reply as evidence. */
function found(reply: string, criterion: CriterionId, words: string, level: 1 | 2 = 1): Evidence {
  const start = reply.indexOf(words);
  return { criterion, level, code: 'x', sure: 1, start, end: start + words.length };
}

function customer(mood: Mood): CustomerState {
  return { mood, trust: 'low', patience: 5, disclosure: 'closed' };
}

interface Said {
  readonly reply: string;
  readonly evidence: readonly Evidence[];
  readonly before: Mood;
  readonly after: Mood;
  readonly hurt?: 0 | 1 | 2;
}

function roundOf(said: readonly Said[]): RoundView {
  const carried = new Set<string>();
  const turns = said.map(({ reply, evidence, before, after, hurt = 0 }, index): TurnView => {
    const levels: { [K in CriterionId]?: 1 | 2 } = {};
    for (const { criterion, level } of evidence)
      levels[criterion] = Math.max(level, levels[criterion] ?? 0) as 1 | 2;
    const steps = stepsOf(levels);
    const assessment: Assessment = {
      grader: 't',
      lang: 'en',
      levels,
      steps,
      evidence,
      settled: [],
      unclear: false,
    };
    const met = [...Object.keys(levels), ...Object.keys(steps)] as TurnView['event']['met'];
    const names = {
      'step.listen': 'listen',
      'step.establish': 'establish',
      'step.apologize': 'apologize',
      'step.resolve': 'propose',
    };
    for (const [flag, step] of Object.entries(names))
      if (met.includes(flag as CriterionId)) carried.add(step);
    return {
      turn: index + 1,
      reply,
      assessment,
      event: {
        type: 'REPLY_GRADED',
        hurt,
        heard: 0,
        owned: 0,
        concrete: 0,
        fit: 0,
        asks: null,
        unclear: false,
        met,
      },
      before: customer(before),
      after: customer(after),
      causes: [],
      heard: [],
      said: [],
      steps: [...carried],
      hints: [],
      at: index,
    };
  });
  const last = turns.at(-1);
  return {
    id: 'r',
    scenario: scenario.id,
    hash: '',
    persona: 'emotional',
    flow: 'clear',
    lang: 'en',
    mode: 'coached',
    seed: 1,
    versions: { grader: 't', charts: 1, format: 1 },
    phase: 'stopped',
    startedAt: 0,
    endedAt: 1,
    lookups: [],
    goal: null,
    guess: { persona: 'rational', need: 'respect' },
    opening: [],
    turns,
    position: {
      beat: 'when',
      ending: null,
      customer: last?.after ?? customer('upset'),
      told: [],
      steps: [...carried],
    },
    hints: [],
    notes: { fact: '', feeling: '', wish: '' },
    reflections: {},
  };
}

function modelOf(said: readonly Said[]) {
  const view = roundOf(said);
  const score = scoreRound(scoredTurns(view.turns), weights, []);
  return debrief({ view, scenario, order: CLEAR_ORDER, wants: [], graded: CRITERION_IDS, weights, score });
}

const RUDE = 'Calm down. It is your own fault.';
const KIND = 'You waited three days, and we lost the parcel. I am sorry.';

const rude: Said = {
  reply: RUDE,
  evidence: [
    found(RUDE, 'pitfall.command_calm', 'Calm down'),
    found(RUDE, 'pitfall.blame_customer', 'your own fault'),
  ],
  before: 'upset',
  after: 'furious',
  hurt: 2,
};
const kind: Said = {
  reply: KIND,
  evidence: [
    found(KIND, 'empathy.understand', 'You waited three days', 2),
    found(KIND, 'apology.responsibility', 'we lost the parcel', 2),
    found(KIND, 'apology.sorry', 'I am sorry', 1),
  ],
  before: 'furious',
  after: 'upset',
};

describe('debrief', () => {
  it('quotes only what was typed in that turn', () => {
    const model = modelOf([rude, kind]);
    const quoted = [
      ...(model.worked === null ? [] : [model.worked]),
      ...model.pitfalls,
      ...model.bars.flatMap(({ cells }) => cells.flatMap(({ best }) => (best === null ? [] : [best]))),
    ];
    expect(quoted.length).toBeGreaterThan(4);
    for (const { turn, quote } of quoted) expect([rude, kind][turn - 1]?.reply).toContain(quote);
  });

  it('asks to change the words that cost most where the mood fell deepest', () => {
    expect(modelOf([rude, kind])).toMatchObject({
      deepest: 1,
      change: { kind: 'pitfall', turn: 1, criterion: 'pitfall.blame_customer', quote: 'your own fault' },
    });
  });

  it('asks for what no turn has, when nothing hurt', () => {
    const { change } = modelOf([kind]);
    expect(change).toEqual({ kind: 'missing', criterion: 'listen.restate' });
  });

  it('never calls missing what some turn has', () => {
    const { change } = modelOf([kind, rude]);
    expect(change?.kind).toBe('pitfall');
    for (const id of ['empathy.understand', 'apology.responsibility', 'apology.sorry'] as const) {
      const { change: other } = modelOf([kind]);
      expect(other).not.toEqual({ kind: 'missing', criterion: id });
    }
  });

  it('names what worked after the mood rose', () => {
    expect(modelOf([rude, kind]).worked).toMatchObject({ turn: 2, criterion: 'apology.responsibility' });
  });

  it('tells the way taken from the way taught', () => {
    const { path, controlLost } = modelOf([rude, kind]);
    expect(path.find(({ step }) => step === 'apologize')).toEqual({
      step: 'apologize',
      turns: [2],
      filledAt: null,
    });
    expect(path.find(({ step }) => step === 'listen')).toEqual({ step: 'listen', turns: [], filledAt: null });
    expect(controlLost).toEqual([1]);
  });

  it('says after an explosion what came late', () => {
    const { score } = modelOf([rude, kind]);
    expect(score.lines.find(({ criterion }) => criterion === 'apology.responsibility')?.because).toBe('late');
    expect(
      modelOf([kind, rude]).score.lines.find(({ criterion }) => criterion === 'apology.responsibility')
        ?.because,
    ).toBe('late');
    const calm: Said = { ...kind, before: 'upset', after: 'uneasy' };
    expect(
      modelOf([calm]).score.lines.find(({ criterion }) => criterion === 'apology.responsibility')?.because,
    ).toBe('full');
  });

  it('holds the guess against the truth, and names what never came out', () => {
    const { guess, neverTold } = modelOf([kind]);
    expect(guess).toEqual({
      persona: 'rational',
      personaRight: false,
      need: 'respect',
      hiddenNeed: 'respect',
      needRight: true,
    });
    expect(neverTold).toEqual(['address']);
  });

  it('stands for a round without a reply', () => {
    expect(modelOf([])).toMatchObject({ worked: null, deepest: null, moods: ['upset'], change: null });
  });
});
