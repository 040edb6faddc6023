/** Replies that fall into a pitfall as this type of customer meets it. */
import { PERSONAS } from '../../charts/persona/personas.ts';
import { typeNow } from '../../session/type-now.ts';
import { isCalm, type PersonaId } from '../../shared/customer.ts';
import { isPitfallId, type CriterionId } from '../../shared/rubric-ids.ts';
import type { GuidedTurn } from './material.ts';
import { pitfallsOf } from './rate.ts';
import { EMPTY, joined, withTails, type Source } from './source.ts';

/** Pitfalls that each type of customer meets most, beside what hurts it most by its chart. */
const MET_MOST: { readonly [P in PersonaId]: readonly CriterionId[] } = {
  rational: ['pitfall.argue', 'pitfall.policy_wall', 'pitfall.blame_others', 'pitfall.but'],
  emotional: ['pitfall.command_calm', 'pitfall.minimise', 'pitfall.but', 'pitfall.conditional_apology'],
  dominant: ['pitfall.policy_wall', 'pitfall.dismiss', 'pitfall.command_calm', 'pitfall.but'],
  cautious: ['pitfall.blame_customer', 'pitfall.dismiss', 'pitfall.conditional_apology', 'pitfall.minimise'],
};

/** Pitfalls from what this customer feels most to the rest. */
function byPersona(persona: PersonaId): readonly CriterionId[] {
  return [...PERSONAS[persona].fit.fails.criteria, ...MET_MOST[persona]].filter((id) => !EMPTY.has(id));
}

/** Replies that fall into a pitfall: those written for the case, then those that this type of customer meets most. */
export function trapping(turn: GuidedTurn): Source {
  const { scenario, view, stock } = turn;
  const felt = byPersona(typeNow(view, view.position));
  const calm = isCalm(view.position?.customer.mood ?? 'upset');
  const others = (Object.keys(stock.traps) as CriterionId[]).filter((id) => !felt.includes(id));
  const stocked = (ids: readonly CriterionId[]): readonly string[] =>
    ids.flatMap((id) => stock.traps[id] ?? []);
  // Nobody falls into the same pitfall twice in a breath.
  const dressed = (text: string, fallen: readonly CriterionId[]): readonly string[] => {
    const more = stocked(felt.filter((id) => !fallen.includes(id)));
    const both = more.flatMap((one) => stock.plea.map((plea) => joined(turn, one, plea)));
    return withTails(turn, [text], [...stock.plea, ...more, ...both]);
  };
  const own = (): readonly string[] =>
    scenario.samples.flatMap(({ lang, reply, levels }) => {
      const fallen = (Object.keys(levels) as CriterionId[]).filter(isPitfallId);
      return lang === view.lang && fallen.length > 0 ? dressed(reply, fallen) : [];
    });
  const common = (ids: readonly CriterionId[]) => (): readonly string[] =>
    ids.flatMap((id) => stocked([id]).flatMap((text) => dressed(text, [id])));
  return {
    kind: 'trap',
    tiers: [own, common(felt), common(others)],
    accepts: (one) => {
      const fallen = pitfallsOf(one);
      // Nobody tells a calm customer to calm down.
      if (calm && fallen.includes('pitfall.command_calm')) return false;
      return fallen.some((id) => !EMPTY.has(id) && id !== 'pitfall.hostile');
    },
  };
}
