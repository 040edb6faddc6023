/** Every id of a file has its text in every language that the file declares, and no text is left over. */
import { PERSONA_IDS } from '../charts/types.ts';
import { LANGS, type Lang } from '../shared/lang.ts';
import type { Fault, JsonPath } from './diagnostic.ts';
import { BEAT_LINES, wordings } from './lines.ts';
import type { Say, Scenario, ScenarioTexts } from './schema.ts';

/** Texts by id, of one language and kind, held against the ids that there are. */
export function groupFaults(
  lang: Lang,
  at: JsonPath,
  ids: readonly string[],
  given: { readonly [id: string]: unknown },
): readonly Fault[] {
  const group = String(at.at(-1));
  return [
    ...ids.flatMap((id): Fault[] =>
      Object.hasOwn(given, id) ? [] : [{ code: 'missing-text', at, params: { name: id, group, lang } }],
    ),
    ...Object.keys(given).flatMap((id): Fault[] =>
      ids.includes(id)
        ? []
        : [{ code: 'unused-text', severity: 'warning', at, key: id, params: { name: id, group } }],
    ),
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

function idsOf(items: readonly { readonly id: string }[]): readonly string[] {
  return items.map(({ id }) => id);
}

/** What the words of an act lack: news of each obstacle, and an answer to a warning and to a silent miss where there is one. */
function actTextFaults({ acts }: Scenario, lang: Lang, texts: ScenarioTexts): Fault[] {
  return acts.flatMap(({ id, obstacles }): Fault[] => {
    const words = Object.hasOwn(texts.acts, id) ? texts.acts[id] : undefined;
    if (words === undefined) return [];
    const at: JsonPath = ['texts', lang, 'acts', id];
    const needed = obstacles.length === 0 ? [] : (['warned', 'missed'] as const);
    return [
      ...needed.flatMap((name): Fault[] =>
        words[name] === undefined ? [{ code: 'missing-text', at, params: { name, group: id, lang } }] : [],
      ),
      ...(['parting', 'kept', 'warned', 'missed'] as const).flatMap((name) => {
        const say = words[name];
        return say === undefined ? [] : voiceFaults(say, [...at, name]);
      }),
      ...groupFaults(lang, [...at, 'obstacles'], idsOf(obstacles), words.obstacles),
    ];
  });
}

/** What the words of the beats lack, and words for what is told already at a beat that tells nothing. */
function beatTextFaults({ beats }: Scenario, lang: Lang, texts: ScenarioTexts): readonly Fault[] {
  const tells = new Set(beats.flatMap(({ id, reveals }) => (reveals.length === 0 ? [] : [id])));
  return Object.entries(texts.beats).flatMap(([id, words]): readonly Fault[] => {
    const at: JsonPath = ['texts', lang, 'beats', id];
    const idle = words.known !== undefined && !tells.has(id);
    return [
      ...BEAT_LINES.flatMap((kind) => {
        const say = words[kind];
        return say === undefined ? [] : voiceFaults(say, [...at, kind]);
      }),
      ...(idle
        ? [
            {
              code: 'reveals-nothing' as const,
              severity: 'warning' as const,
              at,
              key: 'known',
              params: { name: id },
            },
          ]
        : []),
    ];
  });
}

function textFaults(scenario: Scenario, lang: Lang, texts: ScenarioTexts): Fault[] {
  const groups = [
    ['lookups', scenario.preparation.lookups, texts.lookups],
    ['goals', scenario.preparation.goals, texts.goals],
    ['needs', scenario.preparation.needs, texts.needs],
    ['facts', scenario.facts, texts.facts],
    ['offers', scenario.authority, texts.offers],
    ['beats', scenario.beats, texts.beats],
    ['acts', scenario.acts, texts.acts],
    ['surprises', scenario.surprises, texts.surprises],
    ['reactions', scenario.reactions, texts.reactions],
    ['endings', scenario.endings, texts.endings],
  ] as const;
  return [
    ...groups.flatMap(([group, items, given]) =>
      groupFaults(lang, ['texts', lang, group], idsOf(items), given),
    ),
    ...beatTextFaults(scenario, lang, texts),
    ...Object.entries(texts.facts).flatMap(([id, { answer }]) =>
      voiceFaults(answer, ['texts', lang, 'facts', id, 'answer']),
    ),
    ...Object.entries(texts.reactions).flatMap(([id, say]) =>
      voiceFaults(say, ['texts', lang, 'reactions', id]),
    ),
    ...actTextFaults(scenario, lang, texts),
    ...Object.entries(texts.endings).flatMap(([id, { say }]) =>
      voiceFaults(say, ['texts', lang, 'endings', id, 'say']),
    ),
  ];
}

/** What the ready sentences name. */
function phraseFaults({ beats, facts }: Scenario, lang: Lang, { phrases }: ScenarioTexts): readonly Fault[] {
  const known = { at: idsOf(beats), after: idsOf(facts) };
  const codes = { at: 'unknown-beat', after: 'unknown-name' } as const;
  return phrases.flatMap((phrase, i) =>
    (['at', 'after'] as const).flatMap((key) =>
      phrase[key].flatMap((name, k): Fault[] => {
        const choice = { found: name, allowed: known[key] };
        const at = ['texts', lang, 'phrases', i, key, k];
        return known[key].includes(name) ? [] : [{ code: codes[key], at, params: { name }, choice }];
      }),
    ),
  );
}

/** All that the customer may be heard to say, and what may be seen of them. */
function customerLines({
  beats,
  acts,
  facts,
  reactions,
  endings,
  surprises,
}: ScenarioTexts): readonly string[] {
  const says = [
    ...Object.values(beats).flatMap((words) => BEAT_LINES.map((kind) => words[kind])),
    ...Object.values(acts).flatMap(({ parting, kept, warned, missed }) => [parting, kept, warned, missed]),
    ...Object.values(facts).map(({ answer }) => answer),
    ...Object.values(endings).map(({ say }) => say),
    ...Object.values(reactions),
    ...Object.values(surprises),
  ];
  return says.flatMap((say) => (say === undefined ? [] : wordings(say)));
}

/** Signs in words that the customer never says. */
function signFaults(lang: Lang, texts: ScenarioTexts): readonly Fault[] {
  const lines = texts.signs.length === 0 ? [] : customerLines(texts);
  return texts.signs.flatMap(({ words }, i): Fault[] =>
    lines.some((line) => line.includes(words))
      ? []
      : [{ code: 'unsaid-sign', at: ['texts', lang, 'signs', i, 'words'], params: { words, lang } }],
  );
}

/** Everything that is wrong with the texts of a scenario. */
export function languageFaults(scenario: Scenario): readonly Fault[] {
  return textsFaults(scenario, (lang, texts) => [
    ...textFaults(scenario, lang, texts),
    ...phraseFaults(scenario, lang, texts),
    ...signFaults(lang, texts),
  ]);
}
