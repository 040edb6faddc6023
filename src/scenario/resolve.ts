/** Every name in a file must mean something: targets, facts, steps, texts. XState would skip or fail late, so we look first. */
import { TAUGHT_FLOWS, type Flows } from '../charts/flows/index.ts';
import type { Condition } from '../charts/condition.ts';
import type { Fault, JsonPath } from './diagnostic.ts';
import { languageFaults } from './resolve-texts.ts';
import type { Scenario } from './schema.ts';
import { channelFaults } from './resolve-channel.ts';
import { clockFaults } from './resolve-clock.ts';

/** An unknown name, with what is allowed. */
export function unknown(code: Fault['code'], at: JsonPath, name: string, allowed: Iterable<string>): Fault {
  return { code, at, params: { name }, choice: { found: name, allowed } };
}

/** Ids that stand in a list twice. */
export function duplicates(
  at: JsonPath,
  items: readonly { readonly id: string }[],
  taken = new Set<string>(),
): Fault[] {
  return items.flatMap(({ id }, index) => {
    if (taken.has(id)) return [{ code: 'duplicate-id', at: [...at, index, 'id'], params: { name: id } }];
    taken.add(id);
    return [];
  });
}

/** Values that stand in a list twice. */
function repeated(values: readonly string[], at: JsonPath): Fault[] {
  return values.flatMap((name, index) =>
    values.indexOf(name) < index ? [{ code: 'duplicate-id', at: [...at, index], params: { name } }] : [],
  );
}

/** What conditions may name. */
export interface Names {
  readonly facts: ReadonlySet<string>;
  readonly steps: ReadonlySet<string>;
  readonly surprises: ReadonlySet<string>;
}

/** Names inside a condition tree. */
export function conditionFaults(condition: Condition, at: JsonPath, names: Names): Fault[] {
  if ('all' in condition)
    return condition.all.flatMap((part, i) => conditionFaults(part, [...at, 'all', i], names));
  if ('any' in condition)
    return condition.any.flatMap((part, i) => conditionFaults(part, [...at, 'any', i], names));
  if ('not' in condition) return conditionFaults(condition.not, [...at, 'not'], names);
  if ('told' in condition && !names.facts.has(condition.told)) {
    return [unknown('unknown-name', [...at, 'told'], condition.told, names.facts)];
  }
  if ('asks' in condition && condition.asks !== 'any' && !names.facts.has(condition.asks)) {
    return [unknown('unknown-name', [...at, 'asks'], condition.asks, [...names.facts, 'any'])];
  }
  if ('step' in condition && !names.steps.has(condition.step)) {
    return [unknown('unknown-step', [...at, 'step'], condition.step, names.steps)];
  }
  if ('happened' in condition && !names.surprises.has(condition.happened)) {
    return [unknown('unknown-name', [...at, 'happened'], condition.happened, names.surprises)];
  }
  return [];
}

function idsOf(items: readonly { readonly id: string }[]): readonly string[] {
  return items.map(({ id }) => id);
}

function idFaults(scenario: Scenario): Fault[] {
  const { beats, acts, endings, facts, preparation, authority, reactions, surprises } = scenario;
  const targets = new Set<string>();
  return [
    ...duplicates(['beats'], beats, targets),
    ...duplicates(['acts'], acts, targets),
    ...duplicates(['endings'], endings, targets),
    ...acts.flatMap(({ obstacles }, i) => duplicates(['acts', i, 'obstacles'], obstacles)),
    ...duplicates(['surprises'], surprises),
    ...duplicates(['facts'], facts),
    ...duplicates(['preparation', 'lookups'], preparation.lookups),
    ...duplicates(['preparation', 'goals'], preparation.goals),
    ...duplicates(['preparation', 'needs'], preparation.needs),
    ...duplicates(['authority'], authority),
    ...duplicates(['reactions'], reactions),
    ...repeated(scenario.languages, ['languages']),
  ];
}

function targetFault(name: string, allowed: ReadonlySet<string>, at: JsonPath): Fault[] {
  return allowed.has(name) ? [] : [unknown('unknown-target', at, name, allowed)];
}

function targetFaults(scenario: Scenario): Fault[] {
  const beats = new Set(idsOf(scenario.beats));
  const endings = new Set(idsOf(scenario.endings));
  const all = new Set([...beats, ...idsOf(scenario.acts), ...endings]);
  return [
    ...targetFault(scenario.opening, beats, ['opening']),
    ...targetFault(scenario.leaves, endings, ['leaves']),
    ...scenario.acts.flatMap(({ opening }, i) => targetFault(opening, beats, ['acts', i, 'opening'])),
    ...scenario.surprises.flatMap((surprise, i) => [
      ...(surprise.to === undefined ? [] : targetFault(surprise.to, all, ['surprises', i, 'to'])),
      ...surprise.in.flatMap((beat, k) => targetFault(beat, beats, ['surprises', i, 'in', k])),
    ]),
    ...scenario.interrupts.flatMap(({ to }, i) => targetFault(to, all, ['interrupts', i, 'to'])),
    ...scenario.beats.flatMap(({ next }, i) =>
      next.flatMap(({ to }, k) => targetFault(to, all, ['beats', i, 'next', k, 'to'])),
    ),
    ...scenario.plans.flatMap(({ ending }, i) => targetFault(ending, endings, ['plans', i, 'ending'])),
  ];
}

function referenceFaults(scenario: Scenario, flows: Flows): Fault[] {
  const flow = flows.get(scenario.flow);
  if (flow === undefined) return [unknown('unknown-flow', ['flow'], scenario.flow, flows.keys())];
  const names: Names = {
    facts: new Set(idsOf(scenario.facts)),
    steps: flow.names,
    surprises: new Set(idsOf(scenario.surprises)),
  };
  const facts = (ids: readonly string[], at: JsonPath): Fault[] =>
    ids.flatMap((id, k) =>
      names.facts.has(id) ? [] : [unknown('unknown-name', [...at, k], id, names.facts)],
    );
  return [
    ...scenario.beats.flatMap((beat, i) => [
      ...facts(beat.reveals, ['beats', i, 'reveals']),
      ...facts(beat.mentions, ['beats', i, 'mentions']),
      ...conditionFaults(beat.wants, ['beats', i, 'wants'], names),
      ...beat.next.flatMap(({ when }, k) =>
        when === undefined ? [] : conditionFaults(when, ['beats', i, 'next', k, 'when'], names),
      ),
    ]),
    ...scenario.facts.flatMap(({ opens }, i) =>
      opens === undefined ? [] : conditionFaults(opens, ['facts', i, 'opens'], names),
    ),
    ...scenario.surprises.flatMap(({ when, reveals }, i) => [
      ...conditionFaults(when, ['surprises', i, 'when'], names),
      ...facts(reveals, ['surprises', i, 'reveals']),
    ]),
    ...scenario.interrupts.flatMap(({ when }, i) => conditionFaults(when, ['interrupts', i, 'when'], names)),
    ...scenario.reactions.flatMap(({ when }, i) => conditionFaults(when, ['reactions', i, 'when'], names)),
  ];
}

function ruleFaults({ preparation, endings }: Scenario): Fault[] {
  const hidden = preparation.needs.filter((need) => need.hidden).length;
  const ranks = new Set<number>();
  return [
    ...(hidden === 1
      ? []
      : [{ code: 'hidden-need' as const, at: ['preparation', 'needs'], params: { count: hidden } }]),
    ...endings.flatMap(({ rank }, i): Fault[] => {
      if (ranks.has(rank)) return [{ code: 'same-rank', at: ['endings', i, 'rank'], params: { rank } }];
      ranks.add(rank);
      return [];
    }),
  ];
}

/** Everything in a well-shaped file that names something which isn't there. */
export function resolve(scenario: Scenario, flows: Flows = TAUGHT_FLOWS): readonly Fault[] {
  return [
    ...idFaults(scenario),
    ...targetFaults(scenario),
    ...referenceFaults(scenario, flows),
    ...clockFaults(scenario),
    ...ruleFaults(scenario),
    ...channelFaults(scenario),
    ...languageFaults(scenario),
  ];
}
