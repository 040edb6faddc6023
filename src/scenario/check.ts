/** A scenario file from text to proof: parse → migrate → lint → resolve → verify, each only when the one before was sound. */
import { PERSONA_IDS } from '../charts/types.ts';
import type { Condition } from '../charts/condition.ts';
import { flowById, TAUGHT_FLOWS, type FlowInfo, type Flows } from '../charts/flows/index.ts';
import { finish, type Steps } from '../shared/steps.ts';
import type { Diagnostic, Fault, Severity } from './diagnostic.ts';
import type { Source } from './parse.ts';
import { readShaped } from './read-shaped.ts';
import { resolve } from './resolve.ts';
import { FORMAT_VERSION, scenarioSchema, type Scenario } from './schema.ts';
import { verifySteps } from './verify.ts';
import { canHold } from './walk/can-hold.ts';
import { walkPlan } from './walk/walk-plan.ts';

export interface CheckResult {
  /** The scenario when it has no error: warnings don't stop it from being played. */
  readonly scenario: Scenario | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Ways that are never taken. */
const DEAD_WAYS: ReadonlySet<string> = new Set(['never-true', 'never-chosen', 'never-happens']);

function placeKey({ at }: Fault): string {
  return at.join('/');
}

function keyOf({ code, at, params }: Fault): string {
  return [code, at.join('/'), params?.['target'], params?.['lang']].join('|');
}

/**
 * The proofs of all personas as one: a fault is told once, for the first persona that has it. A way that one persona
 * never takes is there for the others, so it counts only when none takes it.
 */
function* proofSteps(scenario: Scenario, flows: Flows): Steps<readonly Fault[]> {
  const plan = walkPlan(scenario, flows);
  const proofs: (readonly Fault[])[] = [];
  for (const persona of PERSONA_IDS) {
    const proof = yield* verifySteps(plan, persona, proofs.length / PERSONA_IDS.length);
    // What is too large for one persona is too large for all, and looking takes its time.
    if (proof.some(({ code }) => code === 'too-many-states')) return proof;
    proofs.push(proof);
  }
  const everyone = proofs.map(
    (proof) => new Set(proof.filter(({ code }) => DEAD_WAYS.has(code)).map(placeKey)),
  );
  const all = proofs.flat();
  const seen = new Set<string>();
  return all.filter((fault) => {
    const key = keyOf(fault);
    if (seen.has(key)) return false;
    seen.add(key);
    return !DEAD_WAYS.has(fault.code) || everyone.every((dead) => dead.has(placeKey(fault)));
  });
}

function idleFault(
  name: string,
  at: Fault['at'],
  condition: Condition | undefined,
  flow: FlowInfo,
): readonly Fault[] {
  return condition === undefined || canHold(condition, flow)
    ? []
    : [{ code: 'never-holds', at, params: { name } }];
}

/** Conditions outside the course, which the proof doesn't walk, that can never hold. */
function idleFaults({ facts, reactions }: Scenario, flow: FlowInfo): readonly Fault[] {
  return [
    ...facts.flatMap(({ id, opens }, i) => idleFault(id, ['facts', i, 'opens'], opens, flow)),
    ...reactions.flatMap(({ id, when }, i) => idleFault(id, ['reactions', i, 'when'], when, flow)),
  ];
}

interface Read {
  readonly source: Source;
  /** The scenario when its shape and its names are sound. */
  readonly scenario: Scenario | null;
  readonly faults: readonly Fault[];
}

function read(text: string, file: string, flows: Flows): Read {
  const { source, value, faults } = readShaped(text, file, scenarioSchema, FORMAT_VERSION);
  if (value === null) return { source, scenario: null, faults };
  const names = resolve(value, flows);
  const sound = names.every(({ severity }) => severity === 'warning');
  return { source, scenario: sound ? value : null, faults: names };
}

/** More than this nobody reads at once; most of them will come from one mistake. */
const MAX_TOLD = 200;

function isError({ severity }: { readonly severity?: Severity }): boolean {
  return severity !== 'warning';
}

/** The faults to tell: all, or the first with a note of how many there are beside; errors go before warnings then. */
function toTell(faults: readonly Fault[]): readonly Fault[] {
  if (faults.length <= MAX_TOLD) return faults;
  const sorted = [...faults.filter(isError), ...faults.filter((fault) => !isError(fault))];
  const severity = faults.some(isError) ? 'error' : 'warning';
  const more: Fault = { code: 'more', severity, at: [], params: { count: faults.length - MAX_TOLD } };
  return [...sorted.slice(0, MAX_TOLD), more];
}

function resultOf({ source, scenario, faults }: Read): CheckResult {
  const diagnostics = [...source.diagnostics, ...toTell(faults).map((fault) => source.locate(fault))];
  return { scenario: diagnostics.some(isError) ? null : scenario, diagnostics };
}

/** Reads a file's text without proving that it can be played: for files that were proved before. */
export function readScenario(text: string, file: string, flows: Flows = TAUGHT_FLOWS): CheckResult {
  return resultOf(read(text, file, flows));
}

/** `checkScenario` with places to pause: the proof of a long scenario takes seconds. */
export function* checkSteps(text: string, file: string, flows: Flows = TAUGHT_FLOWS): Steps<CheckResult> {
  const { source, scenario, faults } = read(text, file, flows);
  const proof =
    scenario === null
      ? []
      : [...(yield* proofSteps(scenario, flows)), ...idleFaults(scenario, flowById(scenario.flow, flows))];
  return resultOf({ source, scenario, faults: [...faults, ...proof] });
}

/** Checks a file's text; `file` is the name that diagnostics carry. An author's mistake never throws. */
export function checkScenario(text: string, file: string, flows: Flows = TAUGHT_FLOWS): CheckResult {
  return finish(checkSteps(text, file, flows));
}
