/** What of a round's state can change its course: the walk leaves out everything that no guard names. */
import { CLEAR_ORDER } from '../../charts/flows/steps.ts';
import type { Condition } from '../condition.ts';
import { opensOf } from '../lower.ts';
import type { Scenario } from '../schema.ts';
import { atomsOf, conditionsOfBeat } from './atoms.ts';

export interface Tracked {
  readonly facts: readonly string[];
  /** Steps of the path, in the taught order. */
  readonly steps: readonly string[];
  readonly control: boolean;
  readonly trust: boolean;
  readonly disclosure: boolean;
}

/** The facts that a condition names: asked for or told. */
function factsIn(atoms: readonly Condition[]): readonly string[] {
  return atoms.flatMap((atom) => {
    if ('told' in atom) return [atom.told];
    return 'asks' in atom && atom.asks !== 'any' ? [atom.asks] : [];
  });
}

/** Facts that guards name or lines mention, and the facts that those wait for in turn. */
function trackedFacts(scenario: Scenario, guards: readonly Condition[]): readonly string[] {
  const opens = opensOf(scenario);
  const found = new Set([...factsIn(guards), ...scenario.beats.flatMap(({ mentions }) => mentions)]);
  // A set gives the names added on the way too.
  for (const fact of found) {
    const condition = opens[fact];
    if (condition !== undefined) for (const name of factsIn(atomsOf(condition))) found.add(name);
  }
  return scenario.facts.map(({ id }) => id).filter((id) => found.has(id));
}

/** What the guards of a scenario name. Consent counts only for something proposed, so it brings `propose` with it. */
export function trackedOf(scenario: Scenario): Tracked {
  const guards = scenario.beats.flatMap((beat) => conditionsOfBeat(scenario, beat)).flatMap(atomsOf);
  const facts = trackedFacts(scenario, guards);
  const opens = opensOf(scenario);
  const atoms = [...guards, ...facts.flatMap((fact) => atomsOf(opens[fact] ?? { all: [] }))];
  const named = new Set(atoms.flatMap((atom) => ('step' in atom ? [atom.step] : [])));
  if (named.has('consent')) named.add('propose');
  return {
    facts,
    steps: CLEAR_ORDER.filter((step) => named.has(step)),
    control: named.has('control'),
    trust: atoms.some((atom) => 'trust' in atom),
    disclosure: atoms.some((atom) => 'disclosure' in atom),
  };
}
