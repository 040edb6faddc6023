/** A round in one line, from few records, so that a long list stays cheap; and the order of lists. */
import type { ScenarioFile } from '../scenario/own-files.ts';
import type { LogEvent, LogRecord, RoundSummary } from '../session/types.ts';
import { UNNAMED, type Profile } from '../shared/profile.ts';
import type { People } from './ports.ts';

/** Whether an event says where the round stands, so that nothing before it is needed for a summary. */
export function tellsPosition(event: LogEvent): boolean {
  return event.type === 'replied' || event.type === 'prepared' || event.type === 'started';
}

function phaseOf(tail: readonly LogRecord[], ending: string | null): RoundSummary['phase'] {
  if (tail.some((record) => record.event.type === 'stopped')) return 'stopped';
  if (ending !== null) return 'ended';
  return tail.some((record) => record.event.type === 'replied' || record.event.type === 'prepared')
    ? 'talking'
    : 'preparing';
}

function lastPosition(tail: readonly LogRecord[]): LogEvent | undefined {
  return tail.reduce<LogEvent | undefined>(
    (last, { event }) => (tellsPosition(event) ? event : last),
    undefined,
  );
}

/**
 * The summary of a round from its first record and those from the last that `tellsPosition` on, in order. `null` when the
 * first record isn't the start of a round.
 */
export function summarise(first: LogRecord, tail: readonly LogRecord[]): RoundSummary | null {
  const start = first.event;
  if (start.type !== 'started') return null;
  const last = lastPosition(tail);
  const ending = last?.type === 'replied' ? last.position.ending : null;
  return {
    id: first.round,
    scenario: start.scenario,
    persona: start.persona,
    lang: start.lang,
    mode: start.mode,
    phase: phaseOf(tail, ending),
    startedAt: start.branch?.at ?? start.at,
    // What a branch took over is older than the branch.
    lastAt: Math.max(tail.at(-1)?.event.at ?? start.at, start.branch?.at ?? 0),
    turns: last?.type === 'replied' ? last.turn : 0,
    ending,
    branch: start.branch === undefined ? null : { round: start.branch.round, turn: start.branch.turn },
  };
}

/** The last used first; equal times by id, so that the order is always the same. */
export function byLastUse(a: RoundSummary, b: RoundSummary): number {
  return b.lastAt - a.lastAt || (a.id < b.id ? -1 : 1);
}

/** The first added first; equal times by id. */
export function byTimeAdded(a: ScenarioFile, b: ScenarioFile): number {
  return a.addedAt - b.addedAt || (a.id < b.id ? -1 : 1);
}

/** The first added first; equal times by id. */
export function byCreation(a: Profile, b: Profile): number {
  return a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1);
}

/** The people with how many rounds each has; one that was opened and never begun has a start only, and doesn't count. */
export function countRounds(
  profiles: readonly Profile[],
  lasts: ReadonlyMap<string, number>,
  ownerOf: (round: string) => string,
): People {
  const counts = new Map<string, number>();
  for (const [round, last] of lasts) {
    const owner = ownerOf(round);
    if (last > 0) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  return {
    unnamed: counts.get(UNNAMED) ?? 0,
    profiles: profiles.map((profile) => ({ ...profile, rounds: counts.get(profile.id) ?? 0 })),
  };
}
