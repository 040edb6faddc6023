/** Replies that act, and skip the feeling and the fault. */
import { isPitfallId, type CriterionId } from '../../shared/rubric-ids.ts';
import { gradedHere, insertsFor, sayable, type Phrase } from '../material.ts';
import type { Need } from '../types.ts';
import { offersOnlyAllowed } from './fitting.ts';
import type { Candidate, GuidedTurn } from './material.ts';
import { idsOf, isApart, joined, type Source } from './source.ts';

const ACTS: readonly Need[] = ['act', 'options', 'follow_up', 'prevent'];
const ACTING: ReadonlySet<CriterionId> = new Set<CriterionId>([
  'resolve.action',
  'resolve.options',
  'resolve.time',
]);
const OWNING: ReadonlySet<CriterionId> = new Set<CriterionId>([
  'apology.responsibility',
  'apology.impact',
  'apology.sorry',
]);

function feels(id: CriterionId): boolean {
  return id.startsWith('empathy.') && id !== 'empathy.support';
}

function solves(candidate: Candidate, turn: GuidedTurn): boolean {
  const ids = idsOf(candidate);
  return (
    ids.some((id) => ACTING.has(id)) &&
    !ids.some((id) => isPitfallId(id) || feels(id) || OWNING.has(id)) &&
    offersOnlyAllowed(candidate, turn)
  );
}

/** Sentences of the case, and replies of its poorer plans, that do something without a word on the feeling or the fault. */
export function solving(turn: GuidedTurn): Source {
  const { view, texts, scenario, grader, beat } = turn;
  const told = view.position?.told ?? [];
  const acts = (phrases: readonly Phrase[]): readonly string[] => {
    const ready = phrases.filter(({ text }) => turn.isSayable(text));
    const found = insertsFor(gradedHere(ready, grader, {}), ACTS);
    return [...new Set([...found.values()].flat().map(({ text }) => text))];
  };
  const here = (): readonly string[] => {
    const ready = acts(sayable(texts.phrases, { beat: beat.id, told }));
    const pairs = ready.flatMap((a, i) =>
      ready.slice(i + 1).flatMap((b) => (isApart(a, b) ? [joined(turn, a, b)] : [])),
    );
    return [...ready, ...pairs];
  };
  const rankOf = (ending: string): number => scenario.endings.find(({ id }) => id === ending)?.rank ?? 0;
  const poor = (): readonly string[] =>
    scenario.plans
      .filter(({ lang, ending }) => lang === view.lang && rankOf(ending) < 1)
      .flatMap(({ replies }) => replies.filter((reply) => typeof reply === 'string'));
  const elsewhere = (): readonly string[] =>
    acts(texts.phrases.filter(({ after }) => after.every((fact) => told.includes(fact))));
  return { kind: 'solve', tiers: [here, poor, elsewhere], accepts: (one) => solves(one, turn) };
}
