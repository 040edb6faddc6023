/** Whether a persona's lines last: a round must never say the same words twice (design §6). */
import type { PersonaId } from '../charts/types.ts';
import type { Lang } from '../shared/lang.ts';
import type { Fault, JsonPath } from './diagnostic.ts';
import { BEAT_LINES, wordingsFor } from './lines.ts';
import type { Say, Scenario, ScenarioTexts } from './schema.ts';
import type { Heard } from './walk/heard.ts';
import { ENDLESS, type Visits } from './walk/visits.ts';

/** What the customer says between two acts, by key. */
const ACT_LINES = ['parting', 'kept', 'warned', 'missed'] as const;

interface Line {
  readonly at: JsonPath;
  readonly name: string;
  readonly say: Say;
}

/** Everything that the scenario lets its customer say, in the order of the file. */
function linesOf(lang: Lang, { beats, acts, facts, endings, reactions }: ScenarioTexts): readonly Line[] {
  const at = (group: string, id: string, ...rest: string[]): JsonPath => ['texts', lang, group, id, ...rest];
  return [
    ...Object.entries(facts).map(([name, { answer }]) => ({
      name,
      say: answer,
      at: at('facts', name, 'answer'),
    })),
    ...Object.entries(beats).flatMap(([name, words]) =>
      BEAT_LINES.flatMap((kind) => {
        const say = words[kind];
        return say === undefined ? [] : [{ name, say, at: at('beats', name, kind) }];
      }),
    ),
    ...Object.entries(acts).flatMap(([name, words]) =>
      ACT_LINES.flatMap((kind) => {
        const say = words[kind];
        return say === undefined ? [] : [{ name, say, at: at('acts', name, kind) }];
      }),
    ),
    ...Object.entries(reactions).map(([name, say]) => ({ name, say, at: at('reactions', name) })),
    ...Object.entries(endings).map(([name, { say }]) => ({ name, say, at: at('endings', name, 'say') })),
  ];
}

/** The wordings that a line may have in a round, whoever the customer is by then. */
function wordingsOfAll(say: Say, types: readonly PersonaId[]): readonly string[] {
  return [...new Set(types.flatMap((persona) => wordingsFor(say, persona)))];
}

/** How many wordings the worst-off of these types has. */
function fewest(say: Say, types: readonly PersonaId[]): number {
  return Math.min(...types.map((persona) => wordingsFor(say, persona).length));
}

function duplicateFaults(
  lines: readonly Line[],
  persona: PersonaId,
  types: readonly PersonaId[],
  lang: Lang,
): Fault[] {
  const seen = new Map<string, string>();
  return lines.flatMap(({ name, say, at }) =>
    // A list that holds a line twice says so for one type as for several.
    (types.length > 1 ? wordingsOfAll(say, types) : wordingsFor(say, persona)).flatMap((line): Fault[] => {
      const other = seen.get(line);
      if (other === undefined) {
        seen.set(line, name);
        return [];
      }
      return [{ code: 'duplicate-line', at, params: { name, other, persona, lang, line } }];
    }),
  );
}

/** How often a line can be needed of one type: more where several types share the same wordings. */
function neededOf(
  say: Say,
  persona: PersonaId,
  types: readonly PersonaId[],
  count: (visits: Visits) => number,
  { all, of }: Heard,
): number {
  const own = wordingsFor(say, persona);
  const shared = types.filter((one) => wordingsFor(say, one) === own).length > 1;
  return count(shared ? all : of(persona));
}

/** The faults of the lines of a round that begins with one persona, in one language. */
export function lineFaults(
  scenario: Scenario,
  persona: PersonaId,
  lang: Lang,
  heard: Heard,
): readonly Fault[] {
  const texts = scenario.texts[lang];
  if (texts === undefined) return [];
  const { entered, stayed } = heard.all;
  const short = scenario.beats.flatMap(({ id }, b): Fault[] => {
    const beat = texts.beats[id];
    if (beat === undefined) return [];
    const types = heard.types[b] ?? [persona];
    return (['say', 'nudge'] as const).flatMap((kind): Fault[] => {
      const count = (visits: Visits): number => (kind === 'say' ? visits.entered : visits.stayed)[b] ?? 0;
      if ((kind === 'say' ? entered[b] : stayed[b]) === ENDLESS)
        return [{ code: 'endless', severity: 'warning', at: ['beats', b], params: { name: id, persona } }];
      return types.flatMap((type): Fault[] => {
        const needed = neededOf(beat[kind], type, types, count, heard);
        const found = wordingsFor(beat[kind], type).length;
        const params = { name: id, persona: type, kind, lang, found, needed };
        return found >= needed
          ? []
          : [{ code: 'too-few-lines', at: ['texts', lang, 'beats', id, kind], params }];
      });
    });
  });
  const acts = scenario.acts.flatMap(({ id }, a): Fault[] => {
    const needed = entered[scenario.beats.length + a] ?? 0;
    const params = { name: id, persona };
    if (needed === ENDLESS) return [{ code: 'endless', severity: 'warning', at: ['acts', a], params }];
    const words = texts.acts[id];
    return ACT_LINES.flatMap((kind): Fault[] => {
      const say = words?.[kind];
      const found =
        say === undefined ? needed : fewest(say, heard.types[scenario.beats.length + a] ?? [persona]);
      if (found >= needed) return [];
      const at = ['texts', lang, 'acts', id, kind];
      return [{ code: 'too-few-lines', at, params: { ...params, kind, lang, found, needed } }];
    });
  });
  const everyone = [...new Set([persona, ...heard.types.flat()])];
  return [...short, ...acts, ...duplicateFaults(linesOf(lang, texts), persona, everyone, lang)];
}
