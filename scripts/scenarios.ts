/**
 * Compiles `scenarios/` into modules of the page. `virtual:scenarios` holds the cards of all and how to load the rest:
 * the structure of each and each of its languages are chunks of their own. A scenario or a flow with an error breaks the
 * build.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { FlowDefinition } from '../src/charts/flows/definition.ts';
import { flowsWith, type Flows } from '../src/charts/flows/index.ts';
import { readScenario } from '../src/scenario/check.ts';
import type { Diagnostic } from '../src/scenario/diagnostic.ts';
import { checkFlow } from '../src/scenario/flow-check.ts';
import { definitionOf } from '../src/scenario/flow-file.ts';
import type { FlowFile } from '../src/scenario/flow-schema.ts';
import type { Scenario } from '../src/scenario/schema.ts';
import { cardOf, partsOf } from '../src/scenario/shelved.ts';

const LIST = 'virtual:scenarios';
const PART = 'virtual:scenario/';
const FOLDER = 'scenarios';

function files(): readonly string[] {
  return readdirSync(FOLDER)
    .sort()
    .map((name) => `${FOLDER}/${name}/scenario.json`)
    .filter((file) => existsSync(file));
}

function flowFiles(): readonly string[] {
  const folder = `${FOLDER}/flows`;
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => `${folder}/${name}`);
}

function refuse(file: string, diagnostics: readonly Diagnostic[]): never {
  const places = diagnostics.map(({ line, column, code }) => `${file}:${line}:${column}: ${code}`);
  throw new Error(`${places.join('\n')}\n\`npx tongpin check ${file}\` says what to do.`);
}

function readFlow(file: string): FlowFile {
  const { flow, diagnostics } = checkFlow(readFileSync(file, 'utf8'), file);
  return flow ?? refuse(file, diagnostics);
}

function read(file: string, flows: Flows): Scenario {
  const { scenario, diagnostics } = readScenario(readFileSync(file, 'utf8'), file, flows);
  return scenario ?? refuse(file, diagnostics);
}

function moduleOf(value: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
}

function listModule(scenarios: readonly Scenario[]): string {
  const loads = scenarios.map(({ id, languages }) => {
    const load = (part: string): string => `() => import('${PART}${id}/${part}').then((it) => it.default)`;
    const parts = languages.map((lang) => `'${lang}': ${load(lang)}`).join(', ');
    return `'${id}': { structure: ${load('structure')}, languages: { ${parts} } }`;
  });
  const cards = JSON.stringify(scenarios.map(cardOf));
  return `export const cards = ${cards};\nexport const parts = { ${loads.join(', ')} };`;
}

export function shippedScenarios(): Plugin {
  const all = new Map<string, Scenario>();
  return {
    name: 'shipped-scenarios',
    buildStart() {
      // The page takes the flows as they are (`src/wiring/flows.ts`); here they are looked at.
      const own = new Map<string, FlowDefinition>();
      for (const file of flowFiles()) {
        this.addWatchFile(file);
        const flow = readFlow(file);
        if (own.has(flow.id)) this.error(`${file}: another flow has the id ${flow.id}`);
        own.set(flow.id, definitionOf(flow));
      }
      const flows = flowsWith([...own.values()]);
      for (const file of files()) {
        this.addWatchFile(file);
        const scenario = read(file, flows);
        if (all.has(scenario.id)) this.error(`${file}: another scenario has the id ${scenario.id}`);
        all.set(scenario.id, scenario);
      }
    },
    watchChange: () => all.clear(),
    resolveId: (id) => (id === LIST || id.startsWith(PART) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${LIST}`) return listModule([...all.values()]);
      if (!id.startsWith(`\0${PART}`)) return undefined;
      const [name = '', part = ''] = id.slice(PART.length + 1).split('/');
      const scenario = all.get(name);
      if (scenario === undefined) return this.error(`There is no scenario ${name}`);
      const parts = partsOf(scenario);
      return moduleOf(part === 'structure' ? parts.structure : parts.languages.get(part as never));
    },
  };
}
