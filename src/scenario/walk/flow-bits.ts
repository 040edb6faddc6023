/** What a reply does to the steps of the flow, as bits, by the flow's own rules. */
import { atomsOf, BLANK_STATE, holds } from '../../charts/condition.ts';
import type { FlowRules } from '../../charts/flows/definition.ts';
import { progress, saysOf } from '../../charts/flows/progress.ts';
import { NO_READING, MOODS, type Mood, type Reading } from '../../charts/types.ts';
import { guards } from '../../charts/vocabulary.ts';
import { rememberedBySmall } from './numbering.ts';
import { fromMask, maskOf } from './state-code.ts';
import type { Tracked } from './tracked.ts';

/** Number of values that `doesOf` can have. */
export function doesCount({ rules: { steps, regressions = [] } }: Tracked): number {
  return 2 ** (steps.length + regressions.length + 2);
}

/**
 * Bits of the tracked steps whose condition a reply meets, then of the regressions, then "loses control", then "keeps control".
 * What counts of it hangs on what was done before: see `stepsAfterOf`. `live` is the part of the rules that still matters.
 */
export function doesOf(
  reading: Reading,
  mood: Mood,
  { rules, control }: Tracked,
  live: FlowRules = rules,
): number {
  const { steps, regressions = [] } = rules;
  const { carries, sendsBack } = saysOf(live, reading, mood);
  const ids = regressions.map(({ id }) => id);
  let does = maskOf(
    steps.map(({ id }) => id),
    carries,
  );
  does |= maskOf(ids, sendsBack) << steps.length;
  const lost = 1 << (steps.length + ids.length);
  if (control && guards.losesControl(reading)) does |= lost;
  if (control && guards.keepsControl(reading)) does |= lost << 1;
  return does;
}

/** The steps done after a reply of a kind; the bit after the steps is set while control is lost. */
export function stepsAfterOf({ rules }: Tracked): (done: number, does: number) => number {
  const { steps, regressions = [] } = rules;
  const names = steps.map(({ id }) => id);
  const ids = regressions.map(({ id }) => id);
  const lost = 1 << steps.length;
  const after = (done: number, does: number): number => {
    const says = { carries: fromMask(names, does), sendsBack: fromMask(ids, does >> steps.length) };
    const carried = maskOf(names, progress(rules, fromMask(names, done), says));
    const control = does >> (steps.length + ids.length);
    const isLost = (control & 2) === 0 && ((done & lost) !== 0 || (control & 1) !== 0);
    return isLost ? carried | lost : carried;
  };
  // Of all pairs that there could be few are met.
  const rows = rememberedBySmall(() => new Int32Array(lost * 2).fill(-1));
  return (done, does) => {
    const row = rows(does);
    const known = row[done] ?? -1;
    return known === -1 ? (row[done] = after(done, does)) : known;
  };
}

/** The moods of a customer before the reply, as far as the tracked part of the flow tells them apart. */
export interface Looks {
  /** By look: a mood that stands for it. */
  readonly moods: readonly Mood[];
  of(mood: Mood): number;
}

export function looksOf({ rules: { steps, regressions = [] } }: Tracked): Looks {
  const conditions = [...steps.map(({ carriedBy }) => carriedBy), ...regressions.map(({ when }) => when)];
  const atoms = conditions.flatMap(atomsOf).filter((atom) => 'mood' in atom);
  const truths = MOODS.map((mood) => {
    return atoms.map((atom) => (holds(atom, NO_READING, { ...BLANK_STATE, mood }) ? '1' : '0')).join('');
  });
  const distinct = [...new Set(truths)];
  return {
    moods: distinct.map((truth) => MOODS[truths.indexOf(truth)] as Mood),
    of: (mood) => distinct.indexOf(truths[MOODS.indexOf(mood)] ?? ''),
  };
}
