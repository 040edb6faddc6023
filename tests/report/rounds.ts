/** Rounds put together by hand: replies with their evidence and the moods around them. */
import { stepsOf } from '../../src/grading/steps.ts';
import type { Evidence } from '../../src/grading/types.ts';
import { flowById, type FlowInfo } from '../../src/charts/flows/index.ts';
import { carriedSteps } from '../../src/charts/flows/progress.ts';
import { NO_READING, type Reading } from '../../src/charts/types.ts';
import { scenarioSchema } from '../../src/scenario/schema.ts';
import type { CustomerState } from '../../src/scenario/types.ts';
import type { Cause, RoundView, TurnView } from '../../src/session/types.ts';
import type { Mood } from '../../src/shared/customer.ts';
import type { CriterionId, Level } from '../../src/shared/rubric-ids.ts';
import { soundScenario } from '../scenario/fixture.ts';

export const scenario = scenarioSchema.parse(soundScenario());

/** Words of a reply as evidence. */
export function found(reply: string, criterion: CriterionId, words: string, level: Level = 1): Evidence {
  const start = reply.indexOf(words);
  return { criterion, level, code: 'x', sure: 1, start, end: start + words.length };
}

function customer(mood: Mood): CustomerState {
  return { mood, trust: 'low', patience: 5, disclosure: 'closed' };
}

export interface Said {
  readonly reply: string;
  readonly evidence: readonly Evidence[];
  readonly before: Mood;
  readonly after: Mood;
  readonly hurt?: 0 | 1 | 2;
  readonly causes?: readonly Cause[];
}

function turnOf(said: Said, turn: number, before: readonly string[]): TurnView {
  const levels: { [K in CriterionId]?: Level } = {};
  for (const { criterion, level } of said.evidence)
    levels[criterion] = level === 2 || levels[criterion] === 2 ? 2 : 1;
  const steps = stepsOf(levels);
  const event: TurnView['event'] = {
    type: 'REPLY_GRADED',
    hurt: said.hurt ?? 0,
    heard: 0,
    owned: 0,
    concrete: 0,
    fit: 0,
    asks: null,
    unclear: false,
    met: [...Object.keys(levels), ...Object.keys(steps)] as TurnView['event']['met'],
  };
  return {
    turn,
    persona: 'emotional',
    personaAfter: 'emotional',
    beat: 'when',
    told: [],
    stepsBefore: before,
    reply: said.reply,
    assessment: {
      grader: 't',
      lang: 'en',
      levels,
      steps,
      evidence: said.evidence,
      moves: [],
      settled: [],
      unclear: false,
    },
    event,
    before: customer(said.before),
    after: customer(said.after),
    causes: said.causes ?? [],
    heard: [],
    said: [],
    steps: carriedSteps(flowById('clear'), before, event, said.before),
    hints: [],
    choice: null,
    at: turn,
    promised: null,
    warns: null,
  };
}

/** Turns of a round in any flow, by what is read in each reply; the mood stays as it is. */
export function turnsOf(
  flow: FlowInfo,
  readings: readonly Partial<Reading>[],
  mood: Mood = 'upset',
): readonly TurnView[] {
  return readings.reduce<readonly TurnView[]>((before, one, index) => {
    const event = { type: 'REPLY_GRADED' as const, ...NO_READING, ...one };
    const turn = turnOf({ reply: 'words', evidence: [], before: mood, after: mood }, index + 1, []);
    const steps = carriedSteps(flow, before.at(-1)?.steps ?? [], event, mood);
    return [...before, { ...turn, event, steps }];
  }, []);
}

/** A stopped round in which these were said. */
export function roundOf(said: readonly Said[]): RoundView {
  const turns = said.reduce<readonly TurnView[]>(
    (before, one, index) => [...before, turnOf(one, index + 1, before.at(-1)?.steps ?? [])],
    [],
  );
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
    acts: [],
    now: null,
    startedContact: null,
    position: {
      beat: 'when',
      ending: null,
      customer: last?.after ?? customer('upset'),
      told: [],
      steps: last?.steps ?? [],
    },
    hints: [],
    choice: null,
    notes: { fact: '', feeling: '', wish: '' },
    calmed: [],
    reframed: [],
    reflections: {},
    branch: null,
    judgement: null,
    disputes: [],
  };
}

const RUDE = 'Calm down. It is your own fault.';
const KIND = 'You waited three days, and we lost the parcel. I am sorry.';

export const rude: Said = {
  reply: RUDE,
  evidence: [
    found(RUDE, 'pitfall.command_calm', 'Calm down'),
    found(RUDE, 'pitfall.blame_customer', 'your own fault'),
  ],
  before: 'upset',
  after: 'furious',
  hurt: 2,
};

export const kind: Said = {
  reply: KIND,
  evidence: [
    found(KIND, 'empathy.understand', 'You waited three days', 2),
    found(KIND, 'apology.responsibility', 'we lost the parcel', 2),
    found(KIND, 'apology.sorry', 'I am sorry', 1),
  ],
  before: 'furious',
  after: 'upset',
};
