/** Logs as the app writes them, made by hand for tests that need no scenario. */
import { NO_READING } from '../../src/charts/types.ts';
import type { Assessment } from '../../src/grading/types.ts';
import type { CustomerState, RoundPosition } from '../../src/scenario/types.ts';
import type { LogEvent, LogRecord } from '../../src/session/types.ts';

type EventOf<T extends LogEvent['type']> = Extract<LogEvent, { type: T }>;

const UPSET: CustomerState = { mood: 'upset', trust: 'low', patience: 4, disclosure: 'closed' };

export function position(changes: Partial<RoundPosition> = {}): RoundPosition {
  return { beat: 'asks-when', ending: null, customer: UPSET, told: [], steps: ['control'], ...changes };
}

export function assessment(changes: Partial<Assessment> = {}): Assessment {
  return {
    grader: 'test-1',
    lang: 'zh-Hans',
    levels: {},
    steps: {},
    evidence: [],
    moves: [],
    settled: [],
    unclear: false,
    ...changes,
  };
}

export function started(changes: Partial<EventOf<'started'>> = {}): EventOf<'started'> {
  return {
    type: 'started',
    at: 1000,
    scenario: 'late-parcel',
    hash: 'h1',
    persona: 'rational',
    flow: 'clear',
    lang: 'zh-Hans',
    mode: 'coached',
    seed: 7,
    versions: { grader: 'test-1', charts: 1, format: 1 },
    ...changes,
  };
}

export function prepared(changes: Partial<EventOf<'prepared'>> = {}): EventOf<'prepared'> {
  return {
    type: 'prepared',
    at: 2000,
    lookups: ['route'],
    goal: null,
    guess: { persona: null, need: null },
    said: [{ line: 'beat/opening/say', text: '包裹到底在哪？' }],
    position: position({ beat: 'opening' }),
    ...changes,
  };
}

export function replied(turn: number, changes: Partial<EventOf<'replied'>> = {}): EventOf<'replied'> {
  return {
    type: 'replied',
    at: 2000 + turn * 1000,
    turn,
    reply: `第${turn}次回答：我现在就查。`,
    assessment: assessment({
      levels: { 'apology.remedy': 1 },
      evidence: [
        {
          criterion: 'apology.remedy',
          level: 1,
          code: 'apology.remedy.intention',
          sure: 0.8,
          start: 0,
          end: 3,
        },
      ],
    }),
    event: { type: 'REPLY_GRADED', ...NO_READING, met: ['apology.remedy'] },
    causes: [{ dimension: 'patience', from: 4, to: 3, because: 'waited', criterion: null, quote: null }],
    said: [{ line: 'beat/asks-when/nudge', text: `第${turn}次问：几点？` }],
    position: position(),
    ...changes,
  };
}

/** Records of one round from its events. */
export function recordsOf(round: string, events: readonly LogEvent[]): readonly LogRecord[] {
  return events.map((event, seq) => ({ round, seq, event }));
}

/** A round with so many replies; ended when an ending is named. */
export function roundOf(round: string, replies: number, ending: string | null = null): readonly LogRecord[] {
  const turns = Array.from({ length: replies }, (_, index) => {
    const last = index === replies - 1 && ending !== null;
    return replied(index + 1, last ? { position: position({ ending }) } : {});
  });
  return recordsOf(round, [started(), prepared(), ...turns]);
}
