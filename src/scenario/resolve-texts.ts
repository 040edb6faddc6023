/** Every id of a file has its text in every language that the file declares, and no text is left over. */
import { PERSONA_IDS } from '../charts/types.ts';
import { LANGS, type Lang } from '../shared/lang.ts';
import type { Fault, JsonPath } from './diagnostic.ts';
import type { Say, Scenario, ScenarioTexts } from './schema.ts';

/** Texts by id, of one language and kind, held against the ids that there are. */
export function groupFaults(
  lang: Lang,
  group: string,
  ids: readonly string[],
  given: { readonly [id: string]: unknown },
): readonly Fault[] {
  return [
    ...ids.flatMap((id): Fault[] =>
      Object.hasOwn(given, id)
        ? []
        : [{ code: 'missing-text', at: ['texts', lang, group], params: { name: id, group, lang } }],
    ),
    ...Object.keys(given).flatMap((id): Fault[] => {
      const params = { name: id, group };
      return ids.includes(id)
        ? []
        : [{ code: 'unused-text', severity: 'warning', at: ['texts', lang, group], key: id, params }];
    }),
  ];
}

/** A file that declares its languages and has texts by language. */
interface Texted<T> {
  readonly languages: readonly Lang[];
  readonly texts: { readonly [L in Lang]?: T | undefined };
}

/** Languages declared without texts, and texts of languages that are not declared. */
export function textsFaults<T>(
  { languages, texts }: Texted<T>,
  faultsOf: (lang: Lang, texts: T) => readonly Fault[],
): readonly Fault[] {
  return [
    ...languages.flatMap((lang): readonly Fault[] => {
      const one = texts[lang];
      return one === undefined
        ? [{ code: 'missing-language', at: ['texts'], params: { lang } }]
        : faultsOf(lang, one);
    }),
    ...LANGS.flatMap((lang): readonly Fault[] =>
      texts[lang] !== undefined && !languages.includes(lang)
        ? [{ code: 'undeclared-language', severity: 'warning', at: ['texts'], key: lang, params: { lang } }]
        : [],
    ),
  ];
}

/** The voices that a list of lines lacks: a persona without lines of its own needs `base`. */
function voiceFaults(say: Say, at: JsonPath): Fault[] {
  if (Array.isArray(say)) return [];
  if (say.base !== undefined) return [];
  const missing = PERSONA_IDS.filter((persona) => say[persona] === undefined);
  return missing.length === 0 ? [] : [{ code: 'missing-voice', at, params: { missing: missing.join(', ') } }];
}

function textFaults(scenario: Scenario, lang: Lang, texts: ScenarioTexts): Fault[] {
  const groups = [
    ['lookups', scenario.preparation.lookups, texts.lookups],
    ['goals', scenario.preparation.goals, texts.goals],
    ['needs', scenario.preparation.needs, texts.needs],
    ['facts', scenario.facts, texts.facts],
    ['offers', scenario.authority, texts.offers],
    ['beats', scenario.beats, texts.beats],
    ['reactions', scenario.reactions, texts.reactions],
    ['endings', scenario.endings, texts.endings],
  ] as const;
  return [
    ...groups.flatMap(([group, items, given]) =>
      groupFaults(
        lang,
        group,
        items.map(({ id }) => id),
        given,
      ),
    ),
    ...Object.entries(texts.beats).flatMap(([id, { say, nudge }]) => [
      ...voiceFaults(say, ['texts', lang, 'beats', id, 'say']),
      ...voiceFaults(nudge, ['texts', lang, 'beats', id, 'nudge']),
    ]),
    ...Object.entries(texts.facts).flatMap(([id, { answer }]) =>
      voiceFaults(answer, ['texts', lang, 'facts', id, 'answer']),
    ),
    ...Object.entries(texts.reactions).flatMap(([id, say]) =>
      voiceFaults(say, ['texts', lang, 'reactions', id]),
    ),
    ...Object.entries(texts.endings).flatMap(([id, { say }]) =>
      voiceFaults(say, ['texts', lang, 'endings', id, 'say']),
    ),
  ];
}

/** Everything that is wrong with the texts of a scenario. */
export function languageFaults(scenario: Scenario): readonly Fault[] {
  return textsFaults(scenario, (lang, texts) => textFaults(scenario, lang, texts));
}
