/** Every name in a file must mean something: targets, facts, steps, texts. XState would skip or fail late, so we look first. */
import { FLOWS } from '../charts/flows/index.ts';
import { PERSONA_IDS } from '../charts/types.ts';
import { LANGS, type Lang } from '../shared/lang.ts';
import type { Condition } from './condition.ts';
import type { Fault, JsonPath } from './diagnostic.ts';
import type { Say, Scenario, ScenarioTexts } from './schema.ts';

/** An unknown name, with what is allowed. */
function unknown(code: Fault['code'], at: JsonPath, name: string, allowed: Iterable<string>): Fault {
  return { code, at, params: { name }, choice: { found: name, allowed } };
}

/** Ids that stand in a list twice. */
export function duplicates(
  at: JsonPath,
  items: readonly { readonly id: string }[],
  taken = new Set<string>(),
): Fault[] {
  return items.flatMap(({ id }, index) => {
    if (taken.has(id)) return [{ code: 'duplicate-id', at: [...at, index, 'id'], params: { name: id } }];
    taken.add(id);
    return [];
  });
}

/** Values that stand in a list twice. */
function repeated(values: readonly string[], at: JsonPath): Fault[] {
  return values.flatMap((name, index) =>
    values.indexOf(name) < index ? [{ code: 'duplicate-id', at: [...at, index], params: { name } }] : [],
  );
}

/** What conditions may name. */
export interface Names {
  readonly facts: ReadonlySet<string>;
  readonly steps: ReadonlySet<string>;
}

/** Names inside a condition tree. */
export function conditionFaults(condition: Condition, at: JsonPath, names: Names): Fault[] {
  if ('all' in condition)
    return condition.all.flatMap((part, i) => conditionFaults(part, [...at, 'all', i], names));
  if ('any' in condition)
    return condition.any.flatMap((part, i) => conditionFaults(part, [...at, 'any', i], names));
  if ('not' in condition) return conditionFaults(condition.not, [...at, 'not'], names);
  if ('told' in condition && !names.facts.has(condition.told)) {
    return [unknown('unknown-name', [...at, 'told'], condition.told, names.facts)];
  }
  if ('asks' in condition && condition.asks !== 'any' && !names.facts.has(condition.asks)) {
    return [unknown('unknown-name', [...at, 'asks'], condition.asks, [...names.facts, 'any'])];
  }
  if ('step' in condition && !names.steps.has(condition.step)) {
    return [unknown('unknown-step', [...at, 'step'], condition.step, names.steps)];
  }
  return [];
}

function idsOf(items: readonly { readonly id: string }[]): readonly string[] {
  return items.map(({ id }) => id);
}

function idFaults(scenario: Scenario): Fault[] {
  const { beats, endings, facts, preparation, authority, reactions } = scenario;
  const targets = new Set<string>();
  return [
    ...duplicates(['beats'], beats, targets),
    ...duplicates(['endings'], endings, targets),
    ...duplicates(['facts'], facts),
    ...duplicates(['preparation', 'lookups'], preparation.lookups),
    ...duplicates(['preparation', 'goals'], preparation.goals),
    ...duplicates(['preparation', 'needs'], preparation.needs),
    ...duplicates(['authority'], authority),
    ...duplicates(['reactions'], reactions),
    ...repeated(scenario.languages, ['languages']),
  ];
}

function targetFault(name: string, allowed: ReadonlySet<string>, at: JsonPath): Fault[] {
  return allowed.has(name) ? [] : [unknown('unknown-target', at, name, allowed)];
}

function targetFaults(scenario: Scenario): Fault[] {
  const beats = new Set(idsOf(scenario.beats));
  const endings = new Set(idsOf(scenario.endings));
  const all = new Set([...beats, ...endings]);
  return [
    ...targetFault(scenario.opening, beats, ['opening']),
    ...targetFault(scenario.leaves, endings, ['leaves']),
    ...scenario.interrupts.flatMap(({ to }, i) => targetFault(to, all, ['interrupts', i, 'to'])),
    ...scenario.beats.flatMap(({ next }, i) =>
      next.flatMap(({ to }, k) => targetFault(to, all, ['beats', i, 'next', k, 'to'])),
    ),
    ...scenario.plans.flatMap(({ ending }, i) => targetFault(ending, endings, ['plans', i, 'ending'])),
  ];
}

function referenceFaults(scenario: Scenario): Fault[] {
  const flow = Object.hasOwn(FLOWS, scenario.flow) ? FLOWS[scenario.flow] : undefined;
  if (flow === undefined) return [unknown('unknown-flow', ['flow'], scenario.flow, Object.keys(FLOWS))];
  const names: Names = {
    facts: new Set(idsOf(scenario.facts)),
    steps: new Set([...flow.order, ...(flow.control ? ['control'] : [])]),
  };
  const facts = (ids: readonly string[], at: JsonPath): Fault[] =>
    ids.flatMap((id, k) =>
      names.facts.has(id) ? [] : [unknown('unknown-name', [...at, k], id, names.facts)],
    );
  return [
    ...scenario.beats.flatMap((beat, i) => [
      ...facts(beat.reveals, ['beats', i, 'reveals']),
      ...facts(beat.mentions, ['beats', i, 'mentions']),
      ...conditionFaults(beat.wants, ['beats', i, 'wants'], names),
      ...beat.next.flatMap(({ when }, k) =>
        when === undefined ? [] : conditionFaults(when, ['beats', i, 'next', k, 'when'], names),
      ),
    ]),
    ...scenario.facts.flatMap(({ opens }, i) =>
      opens === undefined ? [] : conditionFaults(opens, ['facts', i, 'opens'], names),
    ),
    ...scenario.interrupts.flatMap(({ when }, i) => conditionFaults(when, ['interrupts', i, 'when'], names)),
    ...scenario.reactions.flatMap(({ when }, i) => conditionFaults(when, ['reactions', i, 'when'], names)),
  ];
}

function ruleFaults({ preparation, endings }: Scenario): Fault[] {
  const hidden = preparation.needs.filter((need) => need.hidden).length;
  const ranks = new Set<number>();
  return [
    ...(hidden === 1
      ? []
      : [{ code: 'hidden-need' as const, at: ['preparation', 'needs'], params: { count: hidden } }]),
    ...endings.flatMap(({ rank }, i): Fault[] => {
      if (ranks.has(rank)) return [{ code: 'same-rank', at: ['endings', i, 'rank'], params: { rank } }];
      ranks.add(rank);
      return [];
    }),
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
    ['lookups', idsOf(scenario.preparation.lookups), texts.lookups],
    ['goals', idsOf(scenario.preparation.goals), texts.goals],
    ['needs', idsOf(scenario.preparation.needs), texts.needs],
    ['facts', idsOf(scenario.facts), texts.facts],
    ['offers', idsOf(scenario.authority), texts.offers],
    ['beats', idsOf(scenario.beats), texts.beats],
    ['reactions', idsOf(scenario.reactions), texts.reactions],
    ['endings', idsOf(scenario.endings), texts.endings],
  ] as const;
  return [
    ...groups.flatMap(([group, ids, given]) => {
      const used = new Set(ids);
      return [
        ...ids.flatMap((id): Fault[] =>
          Object.hasOwn(given, id)
            ? []
            : [{ code: 'missing-text', at: ['texts', lang, group], params: { name: id, group, lang } }],
        ),
        ...Object.keys(given).flatMap((id): Fault[] =>
          used.has(id)
            ? []
            : [
                {
                  code: 'unused-text',
                  severity: 'warning',
                  at: ['texts', lang, group],
                  key: id,
                  params: { name: id, group },
                },
              ],
        ),
      ];
    }),
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

/** What the ready sentences name. */
function phraseFaults({ beats, facts }: Scenario, lang: Lang, { phrases }: ScenarioTexts): Fault[] {
  const known = { at: idsOf(beats), after: idsOf(facts) };
  const faults = (phrase: ScenarioTexts['phrases'][number], i: number, key: 'at' | 'after'): Fault[] =>
    phrase[key].flatMap((name, k) =>
      known[key].includes(name)
        ? []
        : [
            unknown(
              key === 'at' ? 'unknown-beat' : 'unknown-name',
              ['texts', lang, 'phrases', i, key, k],
              name,
              known[key],
            ),
          ],
    );
  return phrases.flatMap((phrase, i) => [...faults(phrase, i, 'at'), ...faults(phrase, i, 'after')]);
}

function languageFaults(scenario: Scenario): Fault[] {
  return [
    ...scenario.languages.flatMap((lang): Fault[] => {
      const texts = scenario.texts[lang];
      return texts === undefined
        ? [{ code: 'missing-language', at: ['texts'], params: { lang } }]
        : [...textFaults(scenario, lang, texts), ...phraseFaults(scenario, lang, texts)];
    }),
    ...LANGS.flatMap((lang): Fault[] =>
      scenario.texts[lang] !== undefined && !scenario.languages.includes(lang)
        ? [{ code: 'undeclared-language', severity: 'warning', at: ['texts'], key: lang, params: { lang } }]
        : [],
    ),
  ];
}

/** Everything in a well-shaped file that names something which isn't there. */
export function resolve(scenario: Scenario): readonly Fault[] {
  return [
    ...idFaults(scenario),
    ...targetFaults(scenario),
    ...referenceFaults(scenario),
    ...ruleFaults(scenario),
    ...languageFaults(scenario),
  ];
}
