import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkScenario } from '../../src/scenario/check.ts';
import { DIAGNOSTIC_CODES, type Diagnostic } from '../../src/scenario/diagnostic.ts';
import { checkFlow } from '../../src/scenario/flow-check.ts';
import { LANGS } from '../../src/shared/lang.ts';
import { soundScenario } from './fixture.ts';
import { FLOW_MISTAKES, soundFlow } from './flow-mistakes.ts';
import { BROKEN_FILES, MISTAKES } from './mistakes.ts';

interface Sentences {
  readonly codes: Readonly<Record<string, { readonly what: string; readonly todo: string }>>;
}

const foundInScenarios: readonly Diagnostic[] = [
  ...MISTAKES.map(({ plant }) => {
    const scenario = soundScenario();
    plant(scenario);
    return JSON.stringify(scenario);
  }),
  ...BROKEN_FILES.map(({ text }) => text),
].flatMap((text) => checkScenario(text, 'a.json').diagnostics);

const foundInFlows: readonly Diagnostic[] = FLOW_MISTAKES.flatMap(({ plant }) => {
  const flow = soundFlow();
  plant(flow as never);
  return checkFlow(JSON.stringify(flow), 'a.json').diagnostics;
});

const found = [...foundInScenarios, ...foundInFlows];

describe('diagnostics', () => {
  it('each have a mistake that shows them', () => {
    const shown = new Set<string>(found.map(({ code }) => code));
    expect(DIAGNOSTIC_CODES.filter((code) => !shown.has(code))).toEqual([]);
  });

  it.each(LANGS)('each have sentences in %s, with nothing left to fill in', (lang) => {
    const url = new URL(`../../locales/${lang}/diagnostics.json`, import.meta.url);
    const { codes } = JSON.parse(readFileSync(url, 'utf8')) as Sentences;
    expect(Object.keys(codes).sort()).toEqual([...DIAGNOSTIC_CODES].sort());
    const open = found.flatMap(({ code, params }) => {
      const sentences = `${codes[code]?.what} ${codes[code]?.todo}`;
      return [...sentences.matchAll(/\{\{(\w+)\}\}/g)].flatMap(([, name = '']) =>
        params[name] === undefined ? [`${code}: ${name}`] : [],
      );
    });
    expect(open).toEqual([]);
  });
});
