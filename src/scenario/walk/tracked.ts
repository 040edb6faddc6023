/** What of a round's state can change its course: the walk leaves out everything that no guard names. */
import type { FlowRules } from '../../charts/flows/definition.ts';
import type { FlowInfo } from '../../charts/flows/index.ts';
import { rulesFor, withNeeded } from '../../charts/flows/progress.ts';
import { atomsOf, type Condition } from '../../charts/condition.ts';
import { opensOf } from '../lower.ts';
import type { Scenario } from '../schema.ts';
import { turnsIn, waysAtAct, waysIn } from '../ways.ts';
import { FATE_NAMES, namesTold, surpriseName, TYPE_NAMES } from './history.ts';

export interface Tracked {
  /** And what is kept among them: see `history.ts`. */
  readonly facts: readonly string[];
  /** Steps of the flow, in the taught order. */
  readonly steps: readonly string[];
  /** What of the flow's rules they hang on. */
  readonly rules: FlowRules;
  readonly control: boolean;
  readonly trust: boolean;
  readonly disclosure: boolean;
}

/** The facts that a condition names, asked for or told, and what it names of the history. */
function factsIn(atoms: readonly Condition[]): readonly string[] {
  return atoms.flatMap((atom) => ('asks' in atom && atom.asks !== 'any' ? [atom.asks] : namesTold(atom)));
}

/** Facts that guards name or lines mention, the facts that those wait for in turn, and the type where the scene may turn it. */
function trackedFacts(scenario: Scenario, guards: readonly Condition[]): readonly string[] {
  const opens = opensOf(scenario);
  const found = new Set([
    ...factsIn(guards),
    ...scenario.beats.flatMap(({ mentions }) => mentions),
    ...(turnsIn(scenario).length === 0 ? [] : TYPE_NAMES),
  ]);
  // A set gives the names added on the way too.
  for (const fact of found) {
    const condition = opens[fact];
    if (condition !== undefined) for (const name of factsIn(atomsOf(condition))) found.add(name);
  }
  const facts = scenario.facts.map(({ id }) => id);
  const surprises = scenario.surprises.map(({ id }) => surpriseName(id));
  return [...facts, ...FATE_NAMES, ...surprises, ...TYPE_NAMES].filter((name) => found.has(name));
}

/** What these parts of conditions name, and what that hangs on in turn. */
export function trackedIn(atoms: readonly Condition[], facts: readonly string[], flow: FlowInfo): Tracked {
  const named = new Set(atoms.flatMap((atom) => ('step' in atom ? [atom.step] : [])));
  const rules = rulesFor(flow, withNeeded(flow, named));
  return {
    facts,
    steps: rules.steps.map(({ id }) => id),
    rules,
    control: named.has('control'),
    trust: atoms.some((atom) => 'trust' in atom),
    disclosure: atoms.some((atom) => 'disclosure' in atom),
  };
}

/** What the guards of a scenario name. */
export function trackedOf(scenario: Scenario, flow: FlowInfo): Tracked {
  const waysOf = waysIn(scenario);
  const ways = [...scenario.beats.flatMap((beat) => waysOf(beat)), ...waysAtAct(scenario)];
  const guards = ways.flatMap(({ when }) => (when === null ? [] : atomsOf(when)));
  const facts = trackedFacts(scenario, guards);
  const opens = opensOf(scenario);
  const atoms = [...guards, ...facts.flatMap((fact) => atomsOf(opens[fact] ?? { all: [] }))];
  return trackedIn(atoms, facts, flow);
}
