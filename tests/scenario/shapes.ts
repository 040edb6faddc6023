/** Sound scenarios of different shapes: the shipped one, what `tongpin new scenario` writes, and made ones. */
import { readFileSync } from 'node:fs';
import type { PersonaId } from '../../src/charts/types.ts';
import { LANGS, type Lang } from '../../src/shared/lang.ts';
import { soundScenario, type ScenarioInput } from './fixture.ts';
import { addActs } from './with-acts.ts';

/** Fresh copies, so that a test may change them. */
export interface Shape {
  readonly name: string;
  readonly make: () => ScenarioInput;
  /** Its proof takes a moment: few tests should need it. */
  readonly large?: true;
}

type Beat = ScenarioInput['beats'][number];
type Texts = NonNullable<ScenarioInput['texts']['en']>;

function read(file: string): ScenarioInput {
  return JSON.parse(readFileSync(file, 'utf8')) as ScenarioInput;
}

/** Lines that say where they belong, so that no two are the same. */
function lines(lang: Lang, id: string, kind: string, count: number): string[] {
  return Array.from({ length: count }, (_, n) => `${lang} ${id} ${kind} ${n + 1}`);
}

function voiced(lang: Lang, id: string): Texts['beats'][string]['say'] {
  const own = (persona: PersonaId): string[] => lines(lang, id, persona, 4);
  return { base: lines(lang, id, 'say', 4), dominant: own('dominant'), cautious: own('cautious') };
}

interface Plan {
  readonly id: string;
  readonly beats: readonly Beat[];
  readonly languages?: readonly Lang[];
  readonly facts?: ScenarioInput['facts'];
  readonly endings?: ScenarioInput['endings'];
  readonly interrupts?: NonNullable<ScenarioInput['interrupts']>;
  readonly reactions?: NonNullable<ScenarioInput['reactions']>;
  readonly flow?: string;
  /** Lines differ by persona. */
  readonly voices?: boolean;
}

/** The texts that a beat needs. */
export function beatTexts(lang: Lang, id: string): Texts['beats'][string] {
  return { say: lines(lang, id, 'say', 4), nudge: lines(lang, id, 'nudge', 6) };
}

/** A scenario with these parts and all texts that they need. */
export function made(plan: Plan): ScenarioInput {
  const { id, beats, languages = ['en'], facts = [], interrupts = [], reactions = [], flow = 'clear' } = plan;
  const base = soundScenario();
  const endings = plan.endings ?? base.endings;
  const textsIn = (lang: Lang): Texts => ({
    ...(base.texts.en as Texts),
    title: `${lang} ${id}`,
    facts: Object.fromEntries(
      facts.map((fact) => [
        fact.id,
        {
          note: `${lang} ${fact.id}`,
          askings: lines(lang, fact.id, 'asking', 3),
          misses: lines(lang, fact.id, 'miss', 1),
          answer: lines(lang, fact.id, 'answer', 1),
        },
      ]),
    ),
    beats: Object.fromEntries(
      beats.map((beat) => [
        beat.id,
        plan.voices === true
          ? { ...beatTexts(lang, beat.id), say: voiced(lang, beat.id) }
          : beatTexts(lang, beat.id),
      ]),
    ),
    reactions: Object.fromEntries(
      reactions.map((one) => [one.id, lines(lang, `reaction ${one.id}`, 'say', 3)]),
    ),
    endings: Object.fromEntries(
      endings.map((ending) => [
        ending.id,
        { title: `${lang} ${ending.id}`, say: lines(lang, ending.id, 'end', 1), outcome: `${lang} outcome` },
      ]),
    ),
  });
  return structuredClone({
    ...base,
    id,
    flow,
    facts: [...facts],
    opening: beats[0]?.id ?? '',
    beats: [...beats],
    interrupts: [...interrupts],
    reactions: [...reactions],
    endings,
    languages: [...languages],
    texts: Object.fromEntries(languages.map((lang) => [lang, textsIn(lang)])),
  });
}

const LAST: Beat = {
  id: 'offer',
  wants: { step: 'consent' },
  next: [
    { when: { all: [{ step: 'consent' }, { mood: { gte: 'calm' } }] }, to: 'mended' },
    { to: 'settled' },
  ],
};

const WANTS: readonly Beat['wants'][] = [
  { heard: { gte: 1 } },
  { concrete: { gte: 1 } },
  { any: [{ owned: { gte: 1 } }, { concrete: { gte: 2 } }] },
  { not: { unclear: true } },
];

/** Beats one after the other. */
export function chain(length: number, languages: readonly Lang[] = LANGS): ScenarioInput {
  const beats = Array.from({ length }, (_, i): Beat => {
    const next = [{ to: i + 1 < length ? `step-${i + 1}` : 'offer' }];
    return { id: `step-${i}`, wants: WANTS[i % WANTS.length] ?? { heard: { gte: 1 } }, next };
  });
  return made({ id: `chain-${length}`, beats: [...beats, LAST], languages });
}

/** Two ways to the same end, an ending of its own for insults, lines for each persona. */
export function fork(): ScenarioInput {
  return made({
    id: 'fork',
    flow: 'lear',
    voices: true,
    languages: ['zh-Hans', 'en'],
    endings: [
      { id: 'mended', rank: 1 },
      { id: 'settled', rank: 0.5 },
      { id: 'scene', rank: 0.25 },
      { id: 'gone', rank: 0 },
    ],
    beats: [
      {
        id: 'opening',
        wants: { any: [{ heard: { gte: 1 } }, { owned: { gte: 1 } }] },
        next: [{ when: { owned: { gte: 2 } }, to: 'short' }, { to: 'long' }],
      },
      { id: 'short', wants: { concrete: { gte: 2 } }, next: [{ to: 'offer' }] },
      {
        id: 'long',
        wants: { heard: { gte: 2 } },
        next: [
          { when: { all: [{ heard: { gte: 2 } }, { concrete: { gte: 1 } }] }, to: 'offer' },
          { to: 'why' },
        ],
      },
      {
        id: 'why',
        wants: { any: [{ met: 'resolve.reason' }, { concrete: { gte: 1 } }] },
        next: [{ to: 'offer' }],
      },
      LAST,
    ],
    interrupts: [{ when: { all: [{ met: 'pitfall.hostile' }, { mood: { lte: 'furious' } }] }, to: 'scene' }],
  });
}

/** Conditions over what was told and done before, and a way back that is open once. */
export function hub(): ScenarioInput {
  return made({
    id: 'hub',
    languages: ['zh-Hant', 'en'],
    facts: [
      { id: 'bought' },
      { id: 'receipt', opens: { trust: { gte: 'building' } } },
      { id: 'gift', matters: false },
    ],
    beats: [
      { id: 'opening', wants: { heard: { gte: 1 } }, next: [{ to: 'talk' }] },
      {
        id: 'talk',
        wants: { concrete: { gte: 1 } },
        next: [
          { when: { all: [{ told: 'receipt' }, { concrete: { gte: 1 } }] }, to: 'offer' },
          { when: { all: [{ asks: 'bought' }, { concrete: { gte: 1 } }] }, to: 'doubt' },
          { when: { concrete: { gte: 2 } }, to: 'proof' },
          { to: 'doubt' },
        ],
      },
      { id: 'doubt', reveals: ['gift'], wants: { heard: { gte: 1 } }, next: [{ to: 'proof' }] },
      {
        id: 'proof',
        reveals: ['receipt'],
        mentions: ['receipt'],
        wants: { any: [{ owned: { gte: 1 } }, { step: 'control' }] },
        next: [{ to: 'offer' }],
      },
      LAST,
    ],
    interrupts: [{ when: { all: [{ met: 'pitfall.overpromise' }, { not: { told: 'gift' } }] }, to: 'doubt' }],
    reactions: [{ id: 'whose', when: { met: 'pitfall.blame_customer' } }],
  });
}

export const SHAPES: readonly Shape[] = [
  { name: 'market freezer', make: () => read('scenarios/market-freezer/scenario.json'), large: true },
  { name: 'template', make: () => read('src/cli/templates/scenario.en.json') },
  { name: 'chain', make: () => chain(6) },
  { name: 'fork', make: fork },
  { name: 'hub', make: hub, large: true },
  { name: 'long chain', make: () => chain(30, ['zh-Hans']) },
  { name: 'acts', make: () => addActs(fork()) },
];

export function shapeNamed(name: string): Shape {
  const shape = SHAPES.find((one) => one.name === name);
  if (shape === undefined) throw new Error(`No shape ${name}`);
  return shape;
}
