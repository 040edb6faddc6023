/**
 * Which beat or act of the scenario, as it is now, one of the log is. It is known by its id and by its words. The log keeps
 * the prints of all beats' words as the round began, and what was said under which id; so a beat that was renamed is
 * followed, and one whose id was given to another is not mistaken for it.
 */
import { contentHash } from '../scenario/content-hash.ts';
import type { Stage } from './stage.ts';
import type { LogRecord } from './types.ts';
import { wordingsOf } from './wording.ts';

/** The beats that have a line among their own, by the line's text. */
function beatsByText({ scenario, types, voiceAs }: Stage): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const spoken = types.map(voiceAs).flatMap((voice) =>
    scenario.beats.map(({ id, reveals }) => {
      const known = voice.known(id, reveals);
      return { id, voice, lines: [voice.say(id), voice.nudge(id), ...(known === null ? [] : [known])] };
    }),
  );
  for (const { id, voice, lines } of spoken) {
    for (const line of lines) {
      for (const text of wordingsOf(line, voice.name)) {
        const beats = found.get(text);
        if (beats === undefined) found.set(text, new Set([id]));
        else beats.add(id);
      }
    }
  }
  return found;
}

/** What was said under each beat's id. */
function saidByBeat(records: readonly LogRecord[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { event } of records) {
    if (event.type !== 'prepared' && event.type !== 'replied' && event.type !== 'act') continue;
    for (const { line, text } of event.said) {
      const [kind, id] = line.split('/');
      if (kind !== 'beat' || id === undefined) continue;
      const texts = found.get(id);
      if (texts === undefined) found.set(id, [text]);
      else texts.push(text);
    }
  }
  return found;
}

/** A print of each beat's and act's words in the language of a round: the same for the same words. */
export function beatPrints({ texts }: Pick<Stage, 'texts'>): { readonly [beat: string]: string } {
  const words = [...Object.entries(texts.beats), ...Object.entries(texts.acts)];
  return Object.fromEntries(words.map(([id, one]) => [id, contentHash(one)]));
}

function printsAtStart(records: readonly LogRecord[]): ReadonlyMap<string, string> {
  const first = records[0]?.event;
  return new Map(first?.type === 'started' ? Object.entries(first.beats ?? {}) : []);
}

/** The beats by print. */
function byPrint(prints: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [id, print] of prints) found.set(print, [...(found.get(print) ?? []), id]);
  return found;
}

/** The beat that was meant by an id, among those that could be: itself, or the only other; `null` where it is a guess. */
function oneOf(beats: readonly string[], id: string): string | null {
  if (beats.includes(id)) return id;
  return beats.length === 1 ? (beats[0] ?? null) : null;
}

/**
 * A beat's id now, by its id in the log. It is the beat that has its words, all of them or else some of those that were said.
 * Where none has, it was worded anew and keeps its id, unless that id now has the words of another. `null`: gone, or several
 * beats could be meant.
 */
export function beatsNow(records: readonly LogRecord[], stage: Stage): (id: string) => string | null {
  const before = printsAtStart(records);
  const now = new Map(Object.entries(beatPrints(stage)));
  const [idsBefore, idsNow] = [byPrint(before), byPrint(now)];
  const holders = beatsByText(stage);
  const said = saidByBeat(records);
  return (id) => {
    const whole = idsNow.get(before.get(id) ?? '') ?? [];
    if (whole.length > 0) return oneOf(whole, id);
    const some = new Set((said.get(id) ?? []).flatMap((text) => [...(holders.get(text) ?? [])]));
    if (some.size > 0) return oneOf([...some], id);
    const owners = idsBefore.get(now.get(id) ?? '') ?? [];
    return owners.length === 0 || owners.includes(id) ? id : null;
  };
}
