/**
 * The customer's own words in a round by which the type, and the style of talk, could be known. Nothing is guessed at: a common
 * line shows what its list says, and an author's words what the author marked.
 */
import type { Scenario, ScenarioTexts } from '../scenario/schema.ts';
import type { RoundView, SaidPart } from '../session/types.ts';
import type { PersonaId, StyleWay } from '../shared/customer.ts';
import { typeOfSign, type SignId } from '../shared/signs.ts';

/** The common lines that show a sign: `scenarios/signs.json`. */
export type SignLines = { readonly [S in SignId]: readonly string[] };

/** Words that show a sign, as they were said. */
export interface SignSeen {
  /** The turn after which they were said; 0 is the opening. */
  readonly turn: number;
  readonly sign: SignId;
  readonly quote: string;
}

export interface SignSource {
  readonly lines: SignLines;
  readonly scenario: Pick<Scenario, 'reactions'>;
  /** In the language that was spoken. */
  readonly texts: Pick<ScenarioTexts, 'signs'>;
  /** How a customer of each type talks in this scenario. */
  readonly waysOf: (persona: PersonaId) => readonly StyleWay[];
}

/** What was said after a turn, by a customer of that type. */
interface Spoken {
  readonly turn: number;
  readonly persona: PersonaId;
  readonly parts: readonly SaidPart[];
}

/** All that was said, in order. What turned the customer parts a turn's words: after it the new type speaks. */
function spokenIn({ opening, turns, acts, persona }: RoundView): readonly Spoken[] {
  return [
    { turn: 0, persona, parts: opening },
    ...turns.flatMap((one): readonly Spoken[] => {
      const cut = one.said.findIndex(({ line }) => line.startsWith('surprise/'));
      const until = cut < 0 ? one.said.length : cut;
      const inAct = acts.filter(({ afterTurn }) => afterTurn === one.turn).flatMap(({ said }) => said);
      return [
        { turn: one.turn, persona: one.persona, parts: one.said.slice(0, until) },
        { turn: one.turn, persona: one.personaAfter, parts: [...one.said.slice(until), ...inAct] },
      ];
    }),
  ];
}

/** The words that show a sign in a part: the author's marked ones, else the whole of a common line. */
function shownBy(part: SaidPart, sign: SignId, { lines, scenario, texts }: SignSource): string | null {
  const marked = texts.signs.find((one) => one.sign === sign && part.text.includes(one.words));
  if (marked !== undefined) return marked.words;
  // A reaction of the scenario's own goes before a common one of that name.
  const isOwn = scenario.reactions.some(({ id }) => part.line === `reaction/${id}`);
  return !isOwn && lines[sign].includes(part.line) ? part.text : null;
}

/** Every sign in a round of the type, or the style, that the customer had when it was said; each sign once, where it was first shown. */
export function signsIn(view: RoundView, source: SignSource): readonly SignSeen[] {
  const ids = Object.keys(source.lines) as SignId[];
  const seen = new Map<string, SignSeen>();
  for (const { turn, persona, parts } of spokenIn(view)) {
    const ways: readonly SignId[] = source.waysOf(persona);
    for (const part of parts) {
      for (const sign of ids) {
        const type = typeOfSign(sign);
        if (type === null ? !ways.includes(sign) : type !== persona) continue;
        const quote = seen.has(sign) ? null : shownBy(part, sign, source);
        if (quote !== null) seen.set(sign, { turn, sign, quote });
      }
    }
  }
  return [...seen.values()];
}
