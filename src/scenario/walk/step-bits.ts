/** What a reply does to the steps of the flow, as bits. */
import { guards } from '../../charts/vocabulary.ts';
import type { Reading } from '../../charts/types.ts';
import type { Flag } from './readings.ts';
import type { Tracked } from './tracked.ts';

/** What a step of the path is carried by. */
export const CARRIED_BY: { readonly [step: string]: Flag } = {
  listen: 'step.listen',
  establish: 'step.establish',
  apologize: 'step.apologize',
  propose: 'step.resolve',
  consent: 'resolve.consent',
  follow_up: 'resolve.follow_up',
};

/** Bits of the tracked steps that a reply carries, then "loses control", then "keeps control". Consent counts only once something is proposed: see `stepsAfterOf`. */
export function doesOf(reading: Reading, { steps, control }: Tracked): number {
  let does = 0;
  steps.forEach((step, bit) => {
    const flag = CARRIED_BY[step];
    if (flag !== undefined && reading.met.includes(flag)) does |= 1 << bit;
  });
  if (control && guards.losesControl(reading)) does |= 1 << steps.length;
  if (control && guards.keepsControl(reading)) does |= 2 << steps.length;
  return does;
}

/** The steps done after a reply of a kind; the bit after the steps is set while control is lost. */
export function stepsAfterOf({ steps }: Tracked): (done: number, does: number) => number {
  const consent = steps.includes('consent') ? 1 << steps.indexOf('consent') : 0;
  const propose = steps.includes('propose') ? 1 << steps.indexOf('propose') : 0;
  const lost = 1 << steps.length;
  const plain = (lost - 1) & ~consent;
  return (done, does) => {
    let after = done | (does & plain);
    if ((does & consent) !== 0 && (after & propose) !== 0) after |= consent;
    if ((does & lost) !== 0) after |= lost;
    return (does & (lost << 1)) === 0 ? after : after & ~lost;
  };
}

/** The same as a table: the steps done after `does` under `done` stand at `does * dones + done`. */
export function stepsTable(tracked: Tracked): Int32Array {
  const dones = 2 ** (tracked.steps.length + 1);
  const stepsAfter = stepsAfterOf(tracked);
  return Int32Array.from({ length: 2 * dones * dones }, (_, at) =>
    stepsAfter(at % dones, Math.floor(at / dones)),
  );
}
