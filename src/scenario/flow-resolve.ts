/** Every name in a flow file must mean something, every step must be one that a reply can do, and in an order that can be gone. */
import { TAUGHT_FLOWS, type FlowInfo } from '../charts/flows/index.ts';
import { COMPLETE } from '../charts/flows/progress.ts';
import type { FlowCondition } from '../charts/flows/definition.ts';
import type { Fault, JsonPath } from './diagnostic.ts';
import type { FlowFile } from './flow-schema.ts';
import { conditionFaults, duplicates, unknown } from './resolve.ts';
import { groupFaults, textsFaults } from './resolve-texts.ts';
import { canHold } from './walk/can-hold.ts';

/** Where the path stands when all is done, and what runs beside it. */
const RESERVED: ReadonlySet<string> = new Set([COMPLETE, 'control']);

/** Conditions of a flow name no step of it. */
const NO_STEPS = TAUGHT_FLOWS.get('lear') as FlowInfo;

/** Whether a reply has to do something for it: what only stands under a "not" is carried by silence. */
function namesSomething(condition: FlowCondition): boolean {
  if ('all' in condition) return condition.all.some(namesSomething);
  if ('any' in condition) return condition.any.every(namesSomething);
  return 'met' in condition;
}

function idFaults({ id, steps, milestones, regressions }: FlowFile): readonly Fault[] {
  return [
    ...(TAUGHT_FLOWS.has(id) ? [{ code: 'taken-flow' as const, at: ['id'], params: { name: id } }] : []),
    ...duplicates(['steps'], steps),
    ...duplicates(['milestones'], milestones),
    ...duplicates(['regressions'], regressions),
    ...steps.flatMap(({ id: name }, i): readonly Fault[] =>
      RESERVED.has(name) ? [{ code: 'reserved-id', at: ['steps', i, 'id'], params: { name } }] : [],
    ),
    ...(steps.every(({ optional }) => optional === true)
      ? [{ code: 'no-path' as const, at: ['steps'] }]
      : []),
  ];
}

function nameFaults({ steps, milestones, regressions }: FlowFile): readonly Fault[] {
  const names = new Set(steps.map(({ id }) => id));
  const known = (list: readonly string[], at: JsonPath): readonly Fault[] =>
    list.flatMap((name, i) => (names.has(name) ? [] : [unknown('unknown-step', [...at, i], name, names)]));
  return [
    ...steps.flatMap(({ after }, i) => known(after, ['steps', i, 'after'])),
    ...regressions.flatMap(({ reopens }, i) => known(reopens, ['regressions', i, 'reopens'])),
    ...milestones.flatMap(({ when }, i) =>
      conditionFaults(when, ['milestones', i, 'when'], {
        facts: new Set(),
        steps: names,
        surprises: new Set(),
      }),
    ),
  ];
}

/** Steps that wait for themselves: each is told where it stands, with the circle. */
function cycleFaults({ steps }: FlowFile): readonly Fault[] {
  const afterOf = new Map(steps.map(({ id, after }) => [id, after]));
  const circleFrom = (start: string): readonly string[] | null => {
    const open: (readonly string[])[] = [[start]];
    const seen = new Set<string>();
    for (let path = open.pop(); path !== undefined; path = open.pop()) {
      for (const next of afterOf.get(path.at(-1) ?? '') ?? []) {
        if (next === start) return [...path, next];
        if (seen.has(next)) continue;
        seen.add(next);
        open.push([...path, next]);
      }
    }
    return null;
  };
  return steps.flatMap(({ id }, i): readonly Fault[] => {
    const circle = circleFrom(id);
    const at = ['steps', i, 'after'];
    return circle === null ? [] : [{ code: 'after-cycle', at, params: { names: circle.join(' → ') } }];
  });
}

function heldFaults(name: string, condition: FlowCondition, at: JsonPath): readonly Fault[] {
  return canHold(condition, NO_STEPS) ? [] : [{ code: 'never-holds', at, params: { name } }];
}

function conditionsFaults({ steps, regressions }: FlowFile): readonly Fault[] {
  return [
    ...steps.flatMap(({ id: name, carriedBy }, i): readonly Fault[] => {
      const at = ['steps', i, 'carriedBy'];
      return namesSomething(carriedBy)
        ? heldFaults(name, carriedBy, at)
        : [{ code: 'names-nothing', at, params: { name } }];
    }),
    ...regressions.flatMap(({ id, when }, i) => heldFaults(id, when, ['regressions', i, 'when'])),
  ];
}

function idsOf(items: readonly { readonly id: string }[]): readonly string[] {
  return items.map(({ id }) => id);
}

/** Everything in a well-shaped flow file that can't be meant. */
export function resolveFlow(file: FlowFile): readonly Fault[] {
  return [
    ...idFaults(file),
    ...nameFaults(file),
    ...cycleFaults(file),
    ...conditionsFaults(file),
    ...textsFaults(file, (lang, texts) => [
      ...groupFaults(lang, ['texts', lang, 'steps'], idsOf(file.steps), texts.steps),
      ...groupFaults(lang, ['texts', lang, 'milestones'], idsOf(file.milestones), texts.milestones),
      ...groupFaults(lang, ['texts', lang, 'regressions'], idsOf(file.regressions), texts.regressions),
    ]),
  ];
}
