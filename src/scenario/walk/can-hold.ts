/** Whether a condition can hold at all, whatever led to it: for conditions that open no way and so are not walked. */
import type { FlowInfo } from '../../charts/flows/index.ts';
import { atomsOf, holds, type Condition, type ConditionState } from '../../charts/condition.ts';
import { beatAlphabet } from './beat-alphabet.ts';
import { historyOf, namesTold } from './history.ts';
import { customerCode, fromMask } from './state-code.ts';
import { trackedIn } from './tracked.ts';

/** With more facts and steps than this in one condition the question is left open. */
const MAX_NAMES = 10;

/** Whether some reply, in some state of some customer, meets a condition. */
export function canHold(condition: Condition, flow: FlowInfo): boolean {
  const atoms = atomsOf(condition);
  const told = [...new Set(atoms.flatMap(namesTold))];
  const steps = [...new Set(atoms.flatMap((atom) => ('step' in atom ? [atom.step] : [])))];
  if (told.length + steps.length > MAX_NAMES) return true;
  const tracked = trackedIn(atoms, told, flow);
  const askings = [null, ...atoms.flatMap((atom) => ('asks' in atom ? [atom.asks] : []))];
  const readings = beatAlphabet([condition], tracked).classes.flatMap((reading) =>
    // What can't be read asks for nothing.
    (reading.unclear ? [null] : askings).map((asks) => ({ ...reading, asks })),
  );
  const states: ConditionState[] = [];
  for (let mask = 0; mask < 2 ** (told.length + steps.length); mask++) {
    const names = { ...historyOf(fromMask(told, mask)), steps: fromMask(steps, mask >> told.length) };
    for (const customer of customerCode(tracked).states) states.push({ ...customer, ...names });
  }
  return readings.some((reading) => states.some((state) => holds(condition, reading, state)));
}
