/** The shelf of a trainer's own scenarios: files are checked before they are kept, and read when they are asked for. */
import type { Flows } from '../charts/flows/index.ts';
import type { Clock } from '../shared/clock.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import type { SaveError } from '../shared/save-error.ts';
import type { Steps } from '../shared/steps.ts';
import type { Diagnostic } from './diagnostic.ts';
import { isOwn, ownId, writtenId, type ScenarioFile, type ScenarioFiles } from './own-files.ts';
import type { Scenario } from './schema.ts';
import {
  cardOf,
  languagesFor,
  partsOf,
  withLanguages,
  type ScenarioCard,
  type ScenarioShelf,
} from './shelved.ts';

/** What reads and checks a file: loaded on its own, since it brings zod. */
export type ScenarioCheck = Pick<typeof import('./check.ts'), 'checkSteps' | 'readScenario'>;

/** `check-missing`: the part of the app that checks could not be loaded. */
export type OwnError = SaveError | 'check-missing';

export interface OwnScenario {
  readonly file: ScenarioFile;
  /** `null` when this version of the app can't read the file any more. */
  readonly card: ScenarioCard | null;
}

/** What became of a file that was opened. */
export type Opened =
  | {
      readonly kind: 'kept';
      readonly file: ScenarioFile;
      readonly card: ScenarioCard;
      /** What was here under its id: nothing, the same text, or another one, which it replaced. */
      readonly before: 'nothing' | 'same' | 'other';
      /** Warnings only. */
      readonly diagnostics: readonly Diagnostic[];
    }
  | { readonly kind: 'broken'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: 'failed'; readonly error: OwnError };

export interface OwnShelf extends ScenarioShelf {
  /** Every file that is kept, the first added first. */
  files(): Promise<Result<readonly OwnScenario[], OwnError>>;
  /** Checks a file, and keeps it when it has no error. `onShare` is told how much is checked, from 0 to 1. */
  open(name: string, text: string, onShare: (share: number) => void): Promise<Opened>;
  /** Removes a file by its scenario's id within the app. Rounds that were played with it stay. */
  remove(id: string): Promise<Result<void, SaveError>>;
}

export interface OwnShelfPorts {
  readonly files: ScenarioFiles;
  readonly loadCheck: () => Promise<ScenarioCheck>;
  /** Does the work of a check without holding up the page. */
  readonly run: <T>(steps: Steps<T>, onShare: (share: number) => void) => Promise<T>;
  readonly clock: Clock;
  /** Those that files may name. */
  readonly flows: Flows;
}

function ownCard(scenario: Scenario): ScenarioCard {
  return { ...cardOf(scenario), id: ownId(scenario.id) };
}

export function ownShelf({ files, loadCheck, run, clock, flows }: OwnShelfPorts): OwnShelf {
  /** What was read last, by id: a list is asked for often, and reading a long file takes a moment. */
  const known = new Map<string, { readonly text: string; readonly scenario: Scenario | null }>();

  function remember({ id, text }: ScenarioFile, scenario: Scenario | null): Scenario | null {
    known.set(id, { text, scenario });
    return scenario;
  }

  function scenarioOf(file: ScenarioFile, check: ScenarioCheck): Scenario | null {
    const before = known.get(file.id);
    if (before?.text === file.text) return before.scenario;
    return remember(file, check.readScenario(file.text, file.name, flows).scenario);
  }

  async function all(): Promise<Result<readonly OwnScenario[], OwnError>> {
    const listed = await files.list();
    if (!listed.ok) return listed;
    // Without files there is nothing to wait for.
    if (listed.value.length === 0) return ok([]);
    const check = await loadCheck().catch(() => null);
    if (check === null) return fail('check-missing');
    return ok(
      listed.value.map((file) => {
        const scenario = scenarioOf(file, check);
        return { file, card: scenario === null ? null : ownCard(scenario) };
      }),
    );
  }

  return {
    files: all,

    async list() {
      const listed = await all();
      return listed.ok ? listed.value.flatMap(({ card }) => (card === null ? [] : [card])) : [];
    },

    async take(id, langs) {
      if (!isOwn(id)) return null;
      const [found, check] = await Promise.all([files.find(writtenId(id)), loadCheck()]);
      if (!found.ok || found.value === null) return null;
      const scenario = scenarioOf(found.value, check);
      if (scenario === null) return null;
      const { structure, languages } = partsOf(scenario);
      const wished = languagesFor(scenario.languages, langs);
      const shelved = withLanguages(
        structure,
        [...languages].filter(([lang]) => wished.includes(lang)),
      );
      return { ...shelved, scenario: { ...shelved.scenario, id } };
    },

    async open(name, text, onShare) {
      const check = await loadCheck().catch(() => null);
      if (check === null) return { kind: 'failed', error: 'check-missing' };
      const { scenario, diagnostics } = await run(check.checkSteps(text, name, flows), onShare);
      if (scenario === null) return { kind: 'broken', diagnostics };
      const file = { id: scenario.id, name, text, addedAt: clock() };
      const before = await files.find(file.id);
      if (!before.ok) return { kind: 'failed', error: before.error };
      const same = before.value?.text === text;
      const kept = same ? ok(undefined) : await files.put(file);
      if (!kept.ok) return { kind: 'failed', error: kept.error };
      remember(file, scenario);
      return {
        kind: 'kept',
        file: same && before.value !== null ? before.value : file,
        card: ownCard(scenario),
        before: same ? 'same' : before.value === null ? 'nothing' : 'other',
        diagnostics,
      };
    },

    remove: (id) => files.remove(writtenId(id)),
  };
}

/** The shipped scenarios and a trainer's own as one shelf. */
export function joinShelves(shipped: ScenarioShelf, own: ScenarioShelf): ScenarioShelf {
  return {
    list: async () => (await Promise.all([shipped.list(), own.list()])).flat(),
    take: (id, langs) => (isOwn(id) ? own : shipped).take(id, langs),
  };
}
