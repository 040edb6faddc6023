/**
 * The common reactions and the words for them: every reaction has enough wordings in each language, in the voice of each type, or
 * of its style where it belongs to one. A customer who hints has words for every hint.
 */
import { TAUGHT_FLOWS } from '../charts/flows/index.ts';
import type { PersonaId } from '../charts/types.ts';
import type { StyleWay } from '../shared/customer.ts';
import { LANGS } from '../shared/lang.ts';
import type { Diagnostic, Fault } from './diagnostic.ts';
import { lint } from './lint.ts';
import { parseSource, type Source } from './parse.ts';
import { conditionFaults, duplicates } from './resolve.ts';
import { reactionsSchema, voiceSchema } from './schema.ts';
import type { CommonReaction } from './types.ts';

/** A reaction comes back in a round: with fewer wordings the customer would fall silent on it too soon. */
const MIN_WORDINGS = 3;

/** A file's text and the name that diagnostics carry. */
export interface TextFile {
  readonly file: string;
  readonly text: string;
}

/** Files by what they give words to. */
type Files<K extends string> = Readonly<Partial<Record<K, TextFile>>>;

function located(source: Source, faults: readonly Fault[]): readonly Diagnostic[] {
  return [...source.diagnostics, ...faults.map((fault) => source.locate(fault))];
}

/**
 * Common reactions hold for every scenario, so they can name no fact and no surprise. A step that a round's flow doesn't have is
 * not done in it.
 */
const NAMES = {
  facts: new Set<string>(),
  steps: new Set([...TAUGHT_FLOWS.values()].flatMap(({ names }) => [...names])),
  surprises: new Set<string>(),
};

function reactionFaults(reactions: readonly CommonReaction[]): readonly Fault[] {
  return [
    ...duplicates([], reactions),
    ...reactions.flatMap(({ when }, i) => conditionFaults(when, [i, 'when'], NAMES)),
  ];
}

type Words = Readonly<Record<(typeof LANGS)[number], Readonly<Record<string, readonly string[]>>>>;

function voiceFaults(whose: string, voice: Words, ids: readonly string[]): readonly Fault[] {
  return LANGS.flatMap((lang) => {
    const given = voice[lang];
    const seen = new Map<string, string>();
    return [
      ...ids.flatMap((name): Fault[] => {
        if (!Object.hasOwn(given, name))
          return [{ code: 'missing-text', at: [lang], params: { name, group: whose, lang } }];
        const found = given[name]?.length ?? 0;
        const params = { name, persona: whose, lang, found, needed: MIN_WORDINGS };
        return found < MIN_WORDINGS ? [{ code: 'too-few-lines', at: [lang, name], params }] : [];
      }),
      ...Object.entries(given).flatMap(([name, wordings]): Fault[] => [
        ...(ids.includes(name)
          ? []
          : [
              {
                code: 'unused-text' as const,
                severity: 'warning' as const,
                at: [lang],
                key: name,
                params: { name, group: whose },
              },
            ]),
        ...wordings.flatMap((line, i): Fault[] => {
          const other = seen.get(line);
          seen.set(line, name);
          const params = { name, persona: whose, lang, line };
          return other === undefined
            ? []
            : [{ code: 'duplicate-line', at: [lang, name, i], params: { ...params, other } }];
        }),
      ]),
    ];
  });
}

function fileFaults<K extends string>(
  files: Files<K>,
  idsOf: (whose: K) => readonly string[],
): readonly Diagnostic[] {
  return (Object.entries(files) as [K, TextFile][]).flatMap(([whose, { text, file }]) => {
    const spoken = parseSource(text, file);
    if (spoken.value === undefined) return spoken.diagnostics;
    const voice = lint(voiceSchema, spoken.value);
    return located(spoken, voice.ok ? voiceFaults(whose, voice.value, idsOf(whose)) : voice.error);
  });
}

/**
 * Checks `reactions.json` against the files of the types and of the styles; `hints` are the lines of a customer who hints. An
 * author's mistake never throws.
 */
export function checkVoices(
  reactions: TextFile,
  personas: Files<PersonaId>,
  styles: Files<StyleWay> = {},
  hints: readonly string[] = [],
): readonly Diagnostic[] {
  const source = parseSource(reactions.text, reactions.file);
  if (source.value === undefined) return source.diagnostics;
  const rules = lint(reactionsSchema, source.value);
  if (!rules.ok) return located(source, rules.error);
  const idsOf = (whose: StyleWay | undefined): readonly string[] =>
    rules.value.flatMap(({ id, style }) => (style === whose ? [id] : []));
  return [
    ...located(source, reactionFaults(rules.value)),
    ...fileFaults(personas, () => idsOf(undefined)),
    ...fileFaults(styles, (way) => [...idsOf(way), ...(way === 'talk.indirect' ? hints : [])]),
  ];
}
