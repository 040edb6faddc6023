declare module 'virtual:scenarios' {
  import type { ScenarioTexts } from '../scenario/schema.ts';
  import type { ScenarioCard, ShelvedScenario } from '../scenario/shelved.ts';
  import type { Lang } from '../shared/lang.ts';

  export const cards: readonly ScenarioCard[];
  /** By scenario id; a scenario has a loader for each of its languages. */
  export const parts: {
    readonly [id: string]: {
      readonly structure: () => Promise<ShelvedScenario>;
      readonly languages: { readonly [L in Lang]?: () => Promise<ScenarioTexts> };
    };
  };
}
