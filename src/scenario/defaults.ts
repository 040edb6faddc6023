/** The defaults of the format, filled in without zod: for files that were checked when the app was built. */
import type { Scenario, ScenarioTexts, WrittenScenario } from './schema.ts';

type WrittenTexts = NonNullable<WrittenScenario['texts'][keyof WrittenScenario['texts']]>;

function textsWithDefaults(texts: WrittenTexts): ScenarioTexts {
  const facts = Object.entries(texts.facts).map(([id, fact]) => [id, { ...fact, misses: fact.misses ?? [] }]);
  return {
    ...texts,
    lookups: texts.lookups ?? {},
    goals: texts.goals ?? {},
    offers: texts.offers ?? {},
    reactions: texts.reactions ?? {},
    facts: Object.fromEntries(facts) as ScenarioTexts['facts'],
  };
}

/** Fills in what the schema would; a test holds the two against each other. */
export function withDefaults(written: WrittenScenario): Scenario {
  const { preparation, texts } = written;
  return {
    ...written,
    preparation: {
      ...preparation,
      lookups: preparation.lookups ?? [],
      goals: preparation.goals ?? [],
    },
    facts: (written.facts ?? []).map((fact) => ({ ...fact, matters: fact.matters ?? true })),
    authority: written.authority ?? [],
    interrupts: written.interrupts ?? [],
    reactions: written.reactions ?? [],
    samples: (written.samples ?? []).map((one) => ({ ...one, levels: one.levels ?? {}, not: one.not ?? [] })),
    plans: written.plans ?? [],
    beats: written.beats.map((beat) => ({
      ...beat,
      reveals: beat.reveals ?? [],
      mentions: beat.mentions ?? [],
    })),
    texts: Object.fromEntries(Object.entries(texts).map(([lang, one]) => [lang, textsWithDefaults(one)])),
  };
}
