/** Going back in the shipped scenarios, by the shipped grader: the same words lead the same way. */
import { describe, expect, it } from 'vitest';
import { grader } from '../../src/cli/grader.ts';
import { contentHash } from '../../src/scenario/content-hash.ts';
import { reply } from '../../src/session/attempt.ts';
import { branchOf } from '../../src/session/branch.ts';
import { appended, logOf, nextRecord, type RoundLog } from '../../src/session/log.ts';
import { setStage, type Stage } from '../../src/session/stage.ts';
import type { TurnView } from '../../src/session/types.ts';
import { flows } from '../../src/wiring/flows.ts';
import { voices } from '../../src/wiring/voices.ts';
import { played } from '../session/case.ts';
import { readShipped, SCENARIO_FILES } from '../support/shipped-scenarios.ts';

/** A branch that says again what its parent said from that turn on. */
function saidAgain(stage: Stage, parent: RoundLog, turn: number): RoundLog {
  const begun = logOf(branchOf(parent.records, { round: 'branch', turn, at: 1 }));
  return parent.view.turns.slice(turn - 1).reduce((log, { reply: text }) => {
    const next = reply(stage, log.view, text, () => 1);
    if (!next.ok) throw new Error(next.error);
    return appended(log, nextRecord(log, next.value));
  }, begun);
}

function courseOf(turns: readonly TurnView[]) {
  return turns.map(({ at: _at, ...turn }) => turn);
}

const PLANS = SCENARIO_FILES.map(readShipped).flatMap((scenario) =>
  // The first plan of each language is the longest way; the others differ by what is said, not by how it is played.
  scenario.languages.flatMap((lang) => {
    const plan = scenario.plans.find((one) => one.lang === lang);
    if (plan === undefined) return [];
    // The first contact only: going back from a later one is tried in `session/branch.test.ts`.
    const later = plan.replies.findIndex((one) => typeof one !== 'string');
    const replies = plan.replies.slice(0, later === -1 ? undefined : later);
    return [{ scenario, ...plan, replies: replies.filter((one) => typeof one === 'string') }];
  }),
);

describe.each(PLANS)('$scenario.id, $lang', ({ scenario, lang, persona, replies }) => {
  const set = setStage(
    { scenario, hash: contentHash(scenario) },
    { voices, grader, flows },
    { persona, lang },
  );
  if (!set.ok) throw new Error(set.error);
  const stage = set.value;
  const parent = played(stage, replies);
  const turns = parent.view.turns.map(({ turn }) => turn);

  it.each([...new Set([1, Math.ceil(turns.length / 2), turns.length])])(
    'goes the same way again from turn %d',
    (turn) => {
      const { view } = saidAgain(stage, parent, turn);
      expect(courseOf(view.turns)).toEqual(courseOf(parent.view.turns));
      expect(view.position).toEqual(parent.view.position);
    },
  );
});
