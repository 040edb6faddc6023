/** What the handbook's search looks through: every entry with all its words, folded, so that 繁 and 简 meet. */
import type { TFunction } from 'i18next';
import type { Flows } from '../../charts/flows/index.ts';
import { codeText, flowText, stepText } from '../../i18n/texts.ts';
import { PERSONA_IDS } from '../../shared/customer.ts';
import { chapterOf, flowPath, personaPath, RUBRIC_UNITS, rubricPath } from '../../shared/handbook.ts';
import { fold } from '../../text/fold.ts';
import { chapterName, unitName, unitWhat } from './texts.ts';

export interface Entry {
  readonly path: string;
  readonly name: string;
  /** What it is part of. */
  readonly within: string;
  /** What it is, in a line. */
  readonly what: string;
  readonly foldedName: string;
  readonly foldedWords: string;
}

/** All texts in a part of a catalogue, one after the other. */
function wordsIn(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null ? Object.values(value).map(wordsIn).join(' ') : '';
}

function entry(path: string, name: string, within: string, what: string, more: unknown = ''): Entry {
  const words = `${name} ${within} ${what} ${wordsIn(more)}`;
  return { path, name, within, what, foldedName: fold(name).folded, foldedWords: fold(words).folded };
}

/** Every entry of the handbook in the language of `t`. `texts` are the handbook's own in it. */
export function entriesOf(t: TFunction, flows: Flows, texts: unknown): readonly Entry[] {
  const under = (...keys: readonly string[]): unknown =>
    keys.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], texts);
  const units = RUBRIC_UNITS.map((unit) => {
    const chapter = chapterOf(unit);
    const keys = chapter === 'move' ? unit.split('.') : ['rubric', ...unit.split('.')];
    return entry(
      rubricPath(unit),
      unitName(t, unit),
      chapterName(t, chapter),
      unitWhat(t, unit),
      under(...keys),
    );
  });
  const ways = [...flows.values()].flatMap(({ id, steps }) => {
    const name = flowText(t, id, 'name');
    return [
      entry(flowPath(id), name, t('handbook:part.flows'), flowText(t, id, 'about'), under('flow', id)),
      ...steps.map((step) =>
        entry(
          flowPath(id, step.id),
          stepText(t, id, step.id, 'name'),
          name,
          stepText(t, id, step.id, 'what'),
        ),
      ),
    ];
  });
  const personas = PERSONA_IDS.map((id) =>
    entry(
      personaPath(id),
      codeText(t, 'customer:persona', id),
      t('handbook:part.personas'),
      codeText(t, 'customer:sign', id),
      under('persona', id),
    ),
  );
  return [...units, ...ways, ...personas];
}

/** The entries that hold every word of the query, those with it in their name first. */
export function found(entries: readonly Entry[], query: string): readonly Entry[] {
  const words = fold(query).folded.split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const hits = entries.filter(({ foldedWords }) => words.every((word) => foldedWords.includes(word)));
  const isNamed = ({ foldedName }: Entry): boolean => words.every((word) => foldedName.includes(word));
  return [...hits.filter(isNamed), ...hits.filter((one) => !isNamed(one))];
}
