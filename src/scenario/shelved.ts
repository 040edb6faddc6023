/** A scenario in the parts that the page loads: a card for the list at once, its structure and each language when it is played. */
import type { Lang } from '../shared/lang.ts';
import { contentHash } from './content-hash.ts';
import type { Say, Scenario, ScenarioTexts } from './schema.ts';

/** What a list of scenarios and of past rounds shows. */
export interface ScenarioCard extends Pick<
  Scenario,
  'id' | 'level' | 'industry' | 'channel' | 'minutes' | 'persona' | 'flow' | 'face' | 'languages'
> {
  readonly texts: {
    readonly [L in Lang]?: {
      readonly title: string;
      readonly customer: ScenarioTexts['customer'];
      /** What the customer says first. */
      readonly opening: Say;
      /** Titles by ending. */
      readonly endings: { readonly [ending: string]: string };
    };
  };
}

/** A scenario ready to be played; its languages are those whose texts are loaded. */
export interface ShelvedScenario {
  readonly scenario: Scenario;
  /** Of the whole file: see `content-hash.ts`. */
  readonly hash: string;
}

/** Where the page takes scenarios from. */
export interface ScenarioShelf {
  list(): Promise<readonly ScenarioCard[]>;
  /**
   * The scenario with the texts of those languages that it has, or of its first language where it has none of them; `null` when
   * there is no such scenario.
   */
  take(id: string, langs: readonly Lang[]): Promise<ShelvedScenario | null>;
}

/** The languages to load when these are wished for. */
export function languagesFor(declared: readonly Lang[], wished: readonly Lang[]): readonly Lang[] {
  const had = declared.filter((lang) => wished.includes(lang));
  return had.length > 0 ? had : declared.slice(0, 1);
}

function textsOf({ texts, languages }: Scenario): readonly (readonly [Lang, ScenarioTexts])[] {
  return languages.flatMap((lang) => {
    const one = texts[lang];
    return one === undefined ? [] : [[lang, one] as const];
  });
}

/** What a list shows of a checked scenario. */
export function cardOf(scenario: Scenario): ScenarioCard {
  const { id, level, industry, channel, minutes, persona, flow, face, languages, opening } = scenario;
  const texts = textsOf(scenario).map(([lang, { title, customer, beats, endings }]) => {
    const titles = Object.entries(endings).map(([ending, one]) => [ending, one.title]);
    const card = {
      title,
      customer,
      opening: beats[opening]?.say ?? [],
      endings: Object.fromEntries(titles) as Record<string, string>,
    };
    return [lang, card] as const;
  });
  return {
    id,
    level,
    industry,
    channel,
    minutes,
    persona,
    flow,
    face,
    languages,
    texts: Object.fromEntries(texts),
  };
}

/** A checked scenario without texts, and the texts of each language. Its own tests stay in the file: nobody plays them. */
export function partsOf(scenario: Scenario): {
  readonly structure: ShelvedScenario;
  readonly languages: ReadonlyMap<Lang, ScenarioTexts>;
} {
  return {
    structure: {
      scenario: { ...scenario, samples: [], plans: [], texts: {} },
      hash: contentHash(scenario),
    },
    languages: new Map(textsOf(scenario)),
  };
}

/** The parts put together again. */
export function withLanguages(
  { scenario, hash }: ShelvedScenario,
  parts: readonly (readonly [Lang, ScenarioTexts])[],
): ShelvedScenario {
  const languages = parts.map(([lang]) => lang);
  return { scenario: { ...scenario, languages, texts: Object.fromEntries(parts) }, hash };
}
