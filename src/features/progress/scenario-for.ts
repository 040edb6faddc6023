/** Which scenario trains a rubric: by the steps of its flow, by what its customer can't bear, and by what was not met yet. */
import { PERSONAS } from '../../charts/persona/personas.ts';
import type { Flows } from '../../charts/flows/index.ts';
import { LEVELS } from '../../scenario/card-filter.ts';
import type { ScenarioCard } from '../../scenario/shelved.ts';
import { groupOf, type CriterionId, type GroupId } from '../../shared/rubric-ids.ts';
import { wantsOf } from '../../report/step-wants.ts';

interface Wanted {
  readonly group: GroupId;
  readonly criterion: CriterionId | null;
}

/** How much of what a scenario asks for is of the rubric, with what was missed counted again; 0 where it trains none of it. */
function fitness(
  { flow, persona }: Pick<ScenarioCard, 'flow' | 'persona'>,
  wanted: Wanted,
  flows: Flows,
): number {
  const { wants, fails } = PERSONAS[persona].fit;
  const asked =
    wanted.group === 'pitfall'
      ? fails.criteria
      : [...(flows.get(flow)?.steps ?? []).flatMap(({ carriedBy }) => wantsOf(carriedBy)), ...wants];
  const of = asked.filter((id) => groupOf(id) === wanted.group).length;
  return (
    (of / Math.max(1, asked.length)) * (wanted.criterion !== null && asked.includes(wanted.criterion) ? 2 : 1)
  );
}

/**
 * The scenario to practise a rubric with: one not met yet where any of those trains it, then the one that asks for most of it,
 * then the easiest. `null` where none trains it.
 */
export function scenarioFor<T extends Pick<ScenarioCard, 'id' | 'flow' | 'persona' | 'level'>>(
  cards: readonly T[],
  wanted: Wanted,
  { flows, met }: { readonly flows: Flows; readonly met: ReadonlySet<string> },
): T | null {
  const [first] = cards
    .map((card) => ({ card, fits: fitness(card, wanted, flows) }))
    .filter(({ fits }) => fits > 0)
    .sort(
      (a, b) =>
        Number(met.has(a.card.id)) - Number(met.has(b.card.id)) ||
        b.fits - a.fits ||
        LEVELS.indexOf(a.card.level) - LEVELS.indexOf(b.card.level) ||
        (a.card.id < b.card.id ? -1 : 1),
    );
  return first?.card ?? null;
}
