/** Every block of the authors' guides can be added to the scenario, or the flow, that `tongpin new` writes, as the guides say. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TAUGHT } from '../../src/charts/flows/taught/index.ts';
import { checkCommand, checkFile } from '../../src/cli/commands/check.ts';
import { newCommand } from '../../src/cli/commands/new.ts';
import type { Lang } from '../../src/shared/lang.ts';
import { fakeIo } from '../cli/support.ts';

const GUIDES: readonly [file: string, lang: Lang][] = [
  ['docs/authoring.md', 'en'],
  ['docs/authoring.zh-CN.md', 'zh-Hans'],
];
const FILE = 'my-first/scenario.json';
const FLOW = 'flows/house-way.json';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const isObject = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Objects into the object of the same name, list items to the end of the list; what is said is written over. */
function added(base: Json | undefined, more: Json, key = ''): Json {
  if (isObject(base) && isObject(more)) {
    const entries = Object.entries(more).map(([name, value]) => [name, added(base[name], value, name)]);
    return { ...base, ...Object.fromEntries(entries) } as Json;
  }
  return Array.isArray(base) && Array.isArray(more) && key !== 'say'
    ? [...(base as Json[]), ...(more as Json[])]
    : more;
}

describe.each(GUIDES)('%s', (guide, lang) => {
  const blocks = [...readFileSync(guide, 'utf8').matchAll(/```json\n(.*?)```/gs)].map(
    ([, block]) => block ?? '',
  );
  const ofFlows = blocks.filter((block) => block.includes('"carriedBy"'));
  const ofScenarios = blocks.filter((block) => !ofFlows.includes(block));
  const io = fakeIo({}, lang);
  newCommand('scenario', 'my-first', io);
  newCommand('flow', 'house-way', io);
  const first = JSON.parse(io.written[FILE] ?? '') as Json;

  it('has blocks', () => {
    expect(blocks.length).toBeGreaterThan(5);
  });

  it.each(ofScenarios.map((block, i) => [i + 1, block] as const))('block %d fits', (_number, block) => {
    const text = JSON.stringify(added(first, JSON.parse(block) as Json));
    expect(checkFile(FILE, fakeIo({ [FILE]: text }, lang))).toEqual([]);
  });

  it('the blocks of the flow fit it', () => {
    expect(ofFlows.length).toBeGreaterThan(0);
    const flow = JSON.parse(io.written[FLOW] ?? '') as Json;
    const all = ofFlows.reduce((whole, block) => added(whole, JSON.parse(block) as Json), flow);
    const checked = fakeIo({ [FLOW]: JSON.stringify(all) }, lang);
    expect([checkCommand([FLOW], true, checked), checked.printed]).toEqual([0, ['[]']]);
  });

  it('names every taught flow', () => {
    const text = readFileSync(guide, 'utf8');
    expect(TAUGHT.filter(({ id }) => !text.includes(`\`${id}\``))).toEqual([]);
  });

  it('all blocks fit together', { timeout: 60_000 }, () => {
    const all = ofScenarios.reduce((scenario, block) => added(scenario, JSON.parse(block) as Json), first);
    expect(checkFile(FILE, fakeIo({ [FILE]: JSON.stringify(all) }, lang))).toEqual([]);
  });
});
