/** Whether the times of a scenario make sense: days that exist, a clock where acts need one, spans in which something can fall due. */
import { addMinutes, isWallTime, later, minutesOf, type WallTime } from '../shared/wall-time.ts';
import type { Fault, JsonPath } from './diagnostic.ts';
import type { Act, Scenario } from './schema.ts';

/** When an act begins at the earliest: counted from the beginning of the one before, or from the solution. */
export function actStart(
  { after, since }: Pick<Act, 'after' | 'since'>,
  before: WallTime,
  solution: WallTime | undefined,
): WallTime {
  return addMinutes(since === 'solution' && solution !== undefined ? solution : before, minutesOf(after));
}

/** The latest beginning of each act that the order of the acts allows, as far as it can be told without walking: in the order of the file. */
function latestStarts(
  { acts }: Scenario,
  starts: WallTime,
  solution: WallTime | undefined,
): readonly WallTime[] {
  let before = starts;
  return acts.map((act) => {
    before = later(before, actStart(act, before, solution));
    return before;
  });
}

function dayFault(time: WallTime | undefined, at: JsonPath): Fault[] {
  return time === undefined || isWallTime(time) ? [] : [{ code: 'bad-time', at, params: { found: time } }];
}

/** A span in which nothing can fall due: it ends before it begins, or lies outside the time between first contact and act. */
function spanFaults(act: Act, i: number, starts: WallTime, begins: WallTime): Fault[] {
  return act.obstacles.flatMap(({ id, due: { gte = starts, lte = begins } }, k): Fault[] => {
    const at = ['acts', i, 'obstacles', k, 'due'];
    const days = [...dayFault(gte, [...at, 'gte']), ...dayFault(lte, [...at, 'lte'])];
    if (days.length > 0) return days;
    if (gte <= lte && gte < begins && lte > starts) return [];
    return [{ code: 'empty-span', at, params: { name: id, act: act.id, from: starts, to: begins } }];
  });
}

/** Everything about the clock of a scenario that can't be. */
export function clockFaults(scenario: Scenario): Fault[] {
  const { clock, acts } = scenario;
  if (clock === undefined)
    return acts.length === 0 ? [] : [{ code: 'no-clock', at: ['acts'], params: { count: acts.length } }];
  const { starts, solution } = clock;
  const days = [...dayFault(starts, ['clock', 'starts']), ...dayFault(solution, ['clock', 'solution'])];
  if (days.length > 0) return days;
  const begins = latestStarts(scenario, starts, solution);
  return [
    ...(solution !== undefined && solution <= starts
      ? [{ code: 'time-order' as const, at: ['clock', 'solution'], params: { found: solution, starts } }]
      : []),
    ...acts.flatMap((act, i): Fault[] => [
      ...(act.since === 'solution' && solution === undefined
        ? [{ code: 'no-solution' as const, at: ['acts', i, 'since'], params: { name: act.id } }]
        : []),
      ...spanFaults(act, i, starts, begins[i] ?? starts),
    ]),
  ];
}
