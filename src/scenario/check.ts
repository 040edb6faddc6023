/** A scenario file from text to proof: parse → migrate → lint → resolve → verify, each only when the one before was sound. */
import { PERSONA_IDS } from '../charts/types.ts';
import type { Condition } from './condition.ts';
import { finish, type Steps } from '../shared/steps.ts';
import type { Diagnostic, Fault, Severity } from './diagnostic.ts';
import { lint } from './lint.ts';
import { migrate } from './migrate.ts';
import { parseSource, type Source } from './parse.ts';
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

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
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
function* proofSteps(scenario: Scenario): Steps<readonly Fault[]> {
  const plan = walkPlan(scenario);
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

function idleFault(name: string, at: Fault['at'], condition: Condition | undefined): readonly Fault[] {
  return condition === undefined || canHold(condition) ? [] : [{ code: 'never-holds', at, params: { name } }];
}

/** Conditions outside the course, which the proof doesn't walk, that can never hold. */
function idleFaults({ facts, reactions }: Scenario): readonly Fault[] {
  return [
    ...facts.flatMap(({ id, opens }, i) => idleFault(id, ['facts', i, 'opens'], opens)),
    ...reactions.flatMap(({ id, when }, i) => idleFault(id, ['reactions', i, 'when'], when)),
  ];
}

interface Read {
  /** The scenario when its shape and its names are sound. */
  readonly scenario: Scenario | null;
  readonly faults: readonly Fault[];
}

function broken(faults: readonly Fault[]): Read {
  return { scenario: null, faults };
}

function readSource(source: Source): Read {
  if (source.value === undefined) return broken([]);
  if (!isRecord(source.value))
    return broken([{ code: 'wrong-type', at: [], params: { expected: 'object' } }]);
  const migrated = migrate(source.value, FORMAT_VERSION);
  if (!migrated.ok) return broken([migrated.error]);
  const shaped = lint(scenarioSchema, migrated.value);
  if (!shaped.ok) return broken(shaped.error);
  const names = resolve(shaped.value);
  const sound = names.every(({ severity }) => severity === 'warning');
  return { scenario: sound ? shaped.value : null, faults: names };
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

function resultOf(source: Source, { scenario, faults }: Read): CheckResult {
  const diagnostics = [...source.diagnostics, ...toTell(faults).map((fault) => source.locate(fault))];
  return { scenario: diagnostics.some(isError) ? null : scenario, diagnostics };
}

/** Reads a file's text without proving that it can be played: for files that were proved before. */
export function readScenario(text: string, file: string): CheckResult {
  const source = parseSource(text, file);
  return resultOf(source, readSource(source));
}

/** `checkScenario` with places to pause: the proof of a long scenario takes seconds. */
export function* checkSteps(text: string, file: string): Steps<CheckResult> {
  const source = parseSource(text, file);
  const { scenario, faults } = readSource(source);
  const proof = scenario === null ? [] : [...(yield* proofSteps(scenario)), ...idleFaults(scenario)];
  return resultOf(source, { scenario, faults: [...faults, ...proof] });
}

/** Checks a file's text; `file` is the name that diagnostics carry. An author's mistake never throws. */
export function checkScenario(text: string, file: string): CheckResult {
  return finish(checkSteps(text, file));
}
