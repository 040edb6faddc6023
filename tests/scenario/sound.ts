/** Twenty sound scenarios: the shapes, and what an author may well make of them. */
import { readFileSync } from 'node:fs';
import type { ScenarioInput } from './fixture.ts';
import { soundScenario } from './fixture.ts';
import { chain, fork, hub, made, SHAPES, shapeNamed, type Shape } from './shapes.ts';

function variant(of: string, name: string, change: (scenario: ScenarioInput) => void): Shape {
  const make = (): ScenarioInput => {
    const scenario = shapeNamed(of).make();
    change(scenario);
    return scenario;
  };
  return { name: `${of}, ${name}`, make };
}

/** Leaves one language of several. */
function only(lang: 'zh-Hans' | 'zh-Hant' | 'en'): (scenario: ScenarioInput) => void {
  return (scenario) => {
    scenario.languages = [lang];
    scenario.texts = { [lang]: scenario.texts[lang] };
  };
}

export const SOUND: readonly Shape[] = [
  ...SHAPES,
  variant('market freezer', 'another persona, flow and one language', (s) => {
    s.persona = 'dominant';
    s.flow = 'lear';
    only('zh-Hant')(s);
  }),
  variant('template', 'another persona', (s) => void (s.persona = 'cautious')),
  variant('template', 'another flow', (s) => void (s.flow = 'lear')),
  {
    name: 'template in Chinese',
    make: () => JSON.parse(readFileSync('src/cli/templates/scenario.zh-Hans.json', 'utf8')) as ScenarioInput,
  },
  variant('template', 'a beat between', (s) => {
    s.beats.splice(1, 0, {
      id: 'first',
      wants: { any: [{ heard: { gte: 2 } }, { owned: { gte: 1 } }] },
      next: [{ when: { owned: { gte: 2 } }, to: 'offer' }, { to: 'when' }],
    });
    s.beats[0]!.next = [{ to: 'first' }];
    const nudge = Array.from({ length: 6 }, (_, n) => `And first, ${n}?`);
    s.texts.en!.beats['first'] = { say: ['And before that?'], nudge };
  }),
  variant('template', 'an interrupt that ends it', (s) => {
    s.interrupts = [{ when: { all: [{ hurt: { gte: 2 } }, { mood: { lte: 'furious' } }] }, to: 'gone' }];
  }),
  variant('template', 'an interrupt that comes once', (s) => {
    s.interrupts = [{ when: { all: [{ asks: 'trip' }, { not: { told: 'trip' } }] }, to: 'offer' }];
  }),
  variant('hub', 'conditions over its history', (s) => {
    s.beats[4]!.mentions = ['receipt'];
    s.beats[1]!.next[0]!.when = { all: [{ told: 'receipt' }, { not: { step: 'follow_up' } }] };
    only('en')(s);
  }),
  variant('chain', 'markup and symbols in its texts', (s) => {
    s.texts.en!.title = '<b>“Fish & chips” — 100 % {name} 🐟</b>';
    s.texts.en!.beats['step-0']!.say = ['<script>alert(1)</script>', '\\u0000 "quoted" \t tab'];
  }),
  { name: 'lost parcel', make: soundScenario },
  { name: 'a very long chain', make: () => chain(150, ['en']) },
  {
    name: 'a single beat',
    make: () =>
      made({
        id: 'single',
        beats: [
          {
            id: 'only',
            wants: { concrete: { gte: 1 } },
            next: [{ when: { concrete: { gte: 2 } }, to: 'mended' }, { to: 'settled' }],
          },
        ],
      }),
  },
  {
    name: 'facts told on both ways',
    make: () => {
      const scenario = fork();
      scenario.facts = [{ id: 'hall', matters: false }];
      const facts = hub().texts.en?.facts['gift'];
      for (const lang of scenario.languages) scenario.texts[lang]!.facts = { hall: facts! };
      scenario.beats[1]!.reveals = ['hall'];
      scenario.beats[2]!.reveals = ['hall'];
      scenario.beats[4]!.mentions = ['hall'];
      return scenario;
    },
  },
];
