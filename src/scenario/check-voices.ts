/** The common reactions and the personas' words for them: every reaction has enough wordings, in each voice and language. */
import { TAUGHT_FLOWS } from '../charts/flows/index.ts';
import type { PersonaId } from '../charts/types.ts';
import { LANGS } from '../shared/lang.ts';
import type { Diagnostic, Fault } from './diagnostic.ts';
import { lint } from './lint.ts';
import { parseSource, type Source } from './parse.ts';
import { conditionFaults, duplicates } from './resolve.ts';
import { reactionsSchema, voiceSchema } from './schema.ts';
import type { ReactionRule } from './types.ts';

/** A reaction comes back in a round: with fewer wordings the customer would fall silent on it too soon. */
const MIN_WORDINGS = 3;

/** A file's text and the name that diagnostics carry. */
export interface TextFile {
  readonly file: string;
  readonly text: string;
}

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

function reactionFaults(reactions: readonly ReactionRule[]): readonly Fault[] {
  return [
    ...duplicates([], reactions),
    ...reactions.flatMap(({ when }, i) => conditionFaults(when, [i, 'when'], NAMES)),
  ];
}

type Voice = Readonly<Record<(typeof LANGS)[number], Readonly<Record<string, readonly string[]>>>>;

function voiceFaults(persona: PersonaId, voice: Voice, ids: readonly string[]): readonly Fault[] {
  return LANGS.flatMap((lang) => {
    const given = voice[lang];
    const seen = new Map<string, string>();
    return [
      ...ids.flatMap((name): Fault[] => {
        if (!Object.hasOwn(given, name))
          return [{ code: 'missing-text', at: [lang], params: { name, group: persona, lang } }];
        const found = given[name]?.length ?? 0;
        const params = { name, persona, lang, found, needed: MIN_WORDINGS };
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
                params: { name, group: persona },
              },
            ]),
        ...wordings.flatMap((line, i): Fault[] => {
          const other = seen.get(line);
          seen.set(line, name);
          const params = { name, persona, lang, line };
          return other === undefined
            ? []
            : [{ code: 'duplicate-line', at: [lang, name, i], params: { ...params, other } }];
        }),
      ]),
    ];
  });
}

/** Checks `reactions.json` and the personas' files against each other. An author's mistake never throws. */
export function checkVoices(
  reactions: TextFile,
  voices: Readonly<Partial<Record<PersonaId, TextFile>>>,
): readonly Diagnostic[] {
  const source = parseSource(reactions.text, reactions.file);
  if (source.value === undefined) return source.diagnostics;
  const rules = lint(reactionsSchema, source.value);
  if (!rules.ok) return located(source, rules.error);
  const ids = rules.value.map(({ id }) => id);
  return [
    ...located(source, reactionFaults(rules.value)),
    ...Object.entries(voices).flatMap(([persona, { text, file }]) => {
      const spoken = parseSource(text, file);
      if (spoken.value === undefined) return spoken.diagnostics;
      const voice = lint(voiceSchema, spoken.value);
      if (!voice.ok) return located(spoken, voice.error);
      return located(spoken, voiceFaults(persona as PersonaId, voice.value, ids));
    }),
  ];
}
