/** Mistakes in what the file holds. */
import type { DiagnosticCode, JsonPath } from '../../../src/scenario/diagnostic.ts';
import type { ScenarioInput } from '../fixture.ts';
import { SHAPES, type Shape } from '../shapes.ts';
import { EACH, PROTO_KEY, seed, spread, type Loose, type Plant, type Planted, type Seed } from './seed.ts';

const GROUPS = [
  'beats',
  'acts',
  'surprises',
  'facts',
  'endings',
  'needs',
  'lookups',
  'goals',
  'offers',
  'reactions',
] as const;

export function missingTexts(): Seed[] {
  const single = SHAPES.flatMap((shape) => {
    const sound = shape.make();
    return sound.languages.flatMap((lang) =>
      GROUPS.flatMap((group) =>
        Object.keys(sound.texts[lang]?.[group] ?? {}).map((id): Seed => {
          const plant: Plant = ({ texts }) => {
            delete (texts[lang]![group] as Loose)[id];
            return { code: 'missing-text', at: ['texts', lang, group] };
          };
          return { shape, where: `${lang} ${group} ${id}`, plant };
        }),
      ),
    );
  });
  const whole = ['market freezer', 'chain', 'fork'].map((shape) =>
    seed(shape, 'a whole language', (s) => {
      delete s.texts[s.languages.at(-1) ?? 'en'];
      return { code: 'missing-language', at: ['texts'] };
    }),
  );
  return [
    ...spread(single, EACH - 6),
    ...whole,
    seed('fork', 'the lines for the other personas', (s) => {
      delete (s.texts.en!.beats['why']!.say as Loose)['base'];
      return { code: 'missing-voice', at: ['texts', 'en', 'beats', 'why', 'say'] };
    }),
    seed('template', 'blanks', (s) => {
      s.texts.en!.endings['gone']!.outcome = '  ';
      return { code: 'empty', at: ['texts', 'en', 'endings', 'gone', 'outcome'] };
    }),
    seed('hub', 'no lines', (s) => {
      s.texts['zh-Hant']!.beats['talk']!.nudge = [];
      return { code: 'empty', at: ['texts', 'zh-Hant', 'beats', 'talk', 'nudge'] };
    }),
  ];
}

/** Fields that have no default, at every depth. */
function fieldsOf(shape: Shape): readonly JsonPath[] {
  const { beats, endings, languages, preparation, facts } = shape.make();
  const [lang = 'en'] = languages;
  const last = beats.length - 1;
  const top = ['id', 'level', 'industry', 'channel', 'minutes', 'persona', 'flow', 'languages'];
  return [
    ...[...top, 'preparation', 'opening', 'beats', 'leaves', 'endings', 'texts'].map((field) => [field]),
    ['preparation', 'budget'],
    ['preparation', 'needs'],
    ['preparation', 'needs', preparation.needs.length - 1, 'hidden'],
    ...['id', 'wants', 'next'].map((field) => ['beats', last, field]),
    ['beats', 0, 'next', 0, 'to'],
    ['endings', endings.length - 1, 'rank'],
    ...['title', 'customer', 'case', 'needs', 'facts', 'beats', 'endings'].map((field) => [
      'texts',
      lang,
      field,
    ]),
    ['texts', lang, 'customer', 'pronoun'],
    ['texts', lang, 'case', 'known'],
    ['texts', lang, 'beats', beats[last]?.id ?? '', 'nudge'],
    ['texts', lang, 'endings', endings[0]?.id ?? '', 'say'],
    ...facts
      .slice(0, 1)
      .flatMap(({ id }) => ['note', 'askings', 'answer'].map((field) => ['texts', lang, 'facts', id, field])),
  ];
}

function holderOf(scenario: ScenarioInput, path: JsonPath): Loose {
  return path.reduce<unknown>((at, part) => (at as Loose)[part], scenario) as Loose;
}

export function missingFields(): Seed[] {
  const all = SHAPES.flatMap((shape) =>
    fieldsOf(shape).map((path): Seed => {
      const holder = path.slice(0, -1);
      const plant: Plant = (scenario) => {
        delete holderOf(scenario, holder)[path.at(-1) ?? ''];
        return { code: 'missing-field', at: holder };
      };
      return { shape, where: path.join('/'), plant };
    }),
  );
  return [
    ...spread(all, EACH - 1),
    seed('hub', 'format', (s) => {
      delete (s as Loose)['format'];
      return { code: 'no-format', at: [] };
    }),
  ];
}

/** Lists whose entries have ids. */
const LISTS: readonly JsonPath[] = [
  ['beats'],
  ['endings'],
  ['facts'],
  ['authority'],
  ['acts'],
  ['surprises'],
  ['preparation', 'lookups'],
  ['preparation', 'goals'],
  ['preparation', 'needs'],
];

export function duplicateIds(): Seed[] {
  const inLists = SHAPES.flatMap((shape) =>
    LISTS.flatMap((list): Seed[] => {
      const items = holderOf(shape.make(), list) as unknown as { id: string }[] | undefined;
      if (items === undefined || items.length < 2) return [];
      return [1, items.length - 1].map((index) => ({
        shape,
        where: `${list.join('/')}/${index}`,
        plant: (scenario) => {
          const entries = holderOf(scenario, list) as unknown as { id: string }[];
          entries[index]!.id = entries[index - 1]!.id;
          return { code: 'duplicate-id', at: [...list, index, 'id'] };
        },
      }));
    }),
  );
  const both = SHAPES.slice(0, 3).map((shape): Seed => {
    const plant: Plant = (scenario) => {
      scenario.endings[0]!.id = scenario.beats[0]!.id;
      return { code: 'duplicate-id', at: ['endings', 0, 'id'] };
    };
    return { shape, where: 'a beat and an ending', plant };
  });
  const languages = seed('chain', 'a language', (s) => {
    s.languages.push('en');
    return { code: 'duplicate-id', at: ['languages', 3] };
  });
  return [...spread(inLists, EACH - 4), ...both, languages];
}

function protoValue(path: JsonPath, code: DiagnosticCode = 'bad-id'): Plant {
  return (scenario) => {
    holderOf(scenario, path.slice(0, -1))[path.at(-1) ?? ''] = '__proto__';
    return { code, at: path };
  };
}

function protoKey(path: JsonPath): Plant {
  return (scenario) => {
    holderOf(scenario, path)[PROTO_KEY] = { say: ['x'] };
    return { code: 'forbidden-key', at: path, key: '__proto__' };
  };
}

export function protos(): Seed[] {
  return [
    seed('template', 'id', protoValue(['id'])),
    seed('chain', 'a beat', protoValue(['beats', 3, 'id'])),
    seed('market freezer', 'an ending', protoValue(['endings', 2, 'id'])),
    seed('hub', 'a fact', protoValue(['facts', 1, 'id'])),
    seed('fork', 'a target', protoValue(['beats', 2, 'next', 1, 'to'])),
    seed('long chain', 'the opening', protoValue(['opening'])),
    seed('hub', 'a fact told', protoValue(['beats', 1, 'next', 0, 'when', 'all', 0, 'told'])),
    seed('hub', 'a fact asked for', protoValue(['beats', 1, 'next', 1, 'when', 'all', 0, 'asks'])),
    seed('hub', 'a fact mentioned', protoValue(['beats', 3, 'mentions', 0])),
    seed('market freezer', 'a look-up', protoValue(['preparation', 'lookups', 3, 'id'])),
    seed('template', 'a step', protoValue(['beats', 2, 'wants', 'step'], 'unknown-step')),
    seed('fork', 'the flow', protoValue(['flow'], 'unknown-flow')),
    seed('chain', 'the persona', protoValue(['persona'], 'wrong-value')),
    seed('template', 'a key of the file', protoKey([])),
    seed('market freezer', 'a key of a language', protoKey(['texts', 'zh-Hant'])),
    seed('chain', 'a key of beats', protoKey(['texts', 'zh-Hans', 'beats'])),
    seed('hub', 'a key of facts', protoKey(['texts', 'en', 'facts'])),
    seed('fork', 'a key of a condition', protoKey(['beats', 0, 'wants'])),
    seed('acts', 'an act', protoValue(['acts', 0, 'id'])),
    seed(
      'acts',
      'a surprise that has happened',
      protoValue(['beats', 7, 'next', 1, 'when', 'all', 0, 'happened']),
    ),
  ];
}

/** Files cut off, each at four places. */
export function cutOff(): Planted[] {
  return spread(SHAPES, 5).flatMap((shape) =>
    [0.1, 0.35, 0.6, 0.9].map((share): Planted => {
      const whole = JSON.stringify(shape.make(), null, 2);
      const text = whole.slice(0, Math.floor(whole.length * share)).trimEnd();
      // The place is where it breaks off: in its last line.
      return {
        name: `cut off: at ${share * 100} % (${shape.name})`,
        text,
        code: 'syntax',
        pointer: [],
        offset: text.length,
      };
    }),
  );
}
