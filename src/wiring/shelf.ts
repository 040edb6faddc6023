/** The shipped scenarios, as `scripts/scenarios.ts` compiled them: cards at once, the rest when it is asked for. */
import { cards, parts } from 'virtual:scenarios';
import type { ScenarioCheck } from '../scenario/own-shelf.ts';
import { languagesFor, withLanguages, type ScenarioShelf } from '../scenario/shelved.ts';

export const shippedShelf: ScenarioShelf = {
  list: async () => cards,

  async take(id, langs) {
    const part = Object.hasOwn(parts, id) ? parts[id] : undefined;
    if (part === undefined) return null;
    const structure = part.structure();
    const { languages } = (await structure).scenario;
    const loading = languagesFor(languages, langs).map(async (lang) => {
      const load = part.languages[lang];
      if (load === undefined) throw new Error(`${id} was built without ${lang}`);
      return [lang, await load()] as const;
    });
    return withLanguages(await structure, await Promise.all(loading));
  },
};

/** What reads and checks a trainer's own file: a chunk of its own, since it brings zod. */
export function loadScenarioCheck(): Promise<ScenarioCheck> {
  return import('../scenario/check.ts');
}

/** Loads everything, so that a page that has loaded needs no network any more. */
export async function loadAll(): Promise<void> {
  await Promise.all([
    loadScenarioCheck(),
    ...Object.values(parts).flatMap(({ structure, languages }): readonly Promise<unknown>[] => [
      structure(),
      ...Object.values(languages).flatMap((load) => (load === undefined ? [] : [load()])),
    ]),
  ]);
}
