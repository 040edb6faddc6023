/** What was predicted before the talk and judged after it, each held against the truth, in sentences. */
import type { ScenarioTexts } from '../scenario/schema.ts';
import type { Judged } from './judged.ts';
import { rounded, type Translator } from './translator.ts';
import type { DebriefModel, Guess } from './types.ts';

export interface GuessLine {
  readonly text: string;
  /** `null` where nothing was guessed. */
  readonly right: boolean | null;
}

interface Truth {
  /** In the reader's language. */
  readonly texts: Pick<ScenarioTexts, 'needs'>;
}

/** The types that the customer was of, as one word; with the turn of each change where there were several. */
function typesText({ types }: Pick<Guess, 'types'>, { say }: Translator): string {
  const named = types.map(({ persona, turn }) => {
    const type = say(`customer:persona.${persona}`);
    return turn === 0 ? type : say('signs:turned', { type, turn });
  });
  return named.join(say('signs:then'));
}

function personaLine(guess: Guess, translator: Translator): string {
  const { persona, personaRight, types } = guess;
  const { say } = translator;
  const truth = types[0]?.persona ?? 'rational';
  const actual = typesText(guess, translator);
  if (persona === null)
    return say('debrief:guessPersonaNone', { actual, sign: say(`customer:sign.${truth}`) });
  if (personaRight) return say('debrief:guessPersonaRight', { actual });
  return say('debrief:guessPersonaWrong', { actual, guessed: say(`customer:persona.${persona}`) });
}

function needLine(
  { need, needRight }: Guess,
  actual: string,
  { needs }: Truth['texts'],
  { say }: Translator,
): string {
  if (need === null) return say('debrief:guessNeedNone', { actual });
  if (needRight) return say('debrief:guessNeedRight', { actual });
  return say('debrief:guessNeedWrong', { actual, guessed: needs[need] ?? '' });
}

/** More than these nobody reads at once; of one type no more than half of them, so that each has its room. */
const MOST_SIGNS = 4;

function groupOf({ sign }: Guess['signs'][number]): string {
  return sign.slice(0, sign.indexOf('.'));
}

/** What told of a change of type, then the words by which the types and the style could be known; one line each. */
function signLines({ types, signs }: Guess, { say }: Translator): readonly GuessLine[] {
  const changes = types.flatMap(({ turn, told, persona }) =>
    told === null ? [] : [{ turn, text: told, type: say(`customer:persona.${persona}`) }],
  );
  const shown = signs.filter(
    (one, i) => signs.slice(0, i).filter((other) => groupOf(other) === groupOf(one)).length < MOST_SIGNS / 2,
  );
  const rest = signs.length > 0 || changes.length > 0 ? [] : [say('signs:none')];
  return [
    ...changes.map((one) => say('signs:change', one)),
    ...shown.slice(0, MOST_SIGNS).map(({ turn, sign, quote }) => {
      const words = { turn, quote, sign: say(`signs:sign.${sign}`) };
      return say(turn === 0 ? 'signs:atOpening' : 'signs:atTurn', words);
    }),
    ...rest,
  ].map((text) => ({ text, right: null }));
}

/** The prediction against the truth, and the signs by which it could be known. */
export function guessLines(
  { guess }: Pick<DebriefModel, 'guess'>,
  { texts }: Truth,
  translator: Translator,
): readonly GuessLine[] {
  const { hiddenNeed } = guess;
  const lines: GuessLine[] = [
    {
      text: personaLine(guess, translator),
      right: guess.persona === null ? null : guess.personaRight,
    },
    ...signLines(guess, translator),
  ];
  if (hiddenNeed !== null) {
    const text = needLine(guess, texts.needs[hiddenNeed] ?? '', texts, translator);
    lines.push({ text, right: guess.need === null ? null : guess.needRight });
  }
  return lines;
}

/** How far off the turning point was, and which way the mood went from there. */
function turnLine(
  { named, actual, off }: NonNullable<Judged['turningPoint']>,
  { say }: Translator,
): GuessLine {
  const right = off === 0;
  if (actual === null)
    return { right, text: say(right ? 'judge:turnNoneRight' : 'judge:turnNoneWrong', { named }) };
  const words = { named, turn: actual.turn, turned: say(`judge:turned.${actual.to}`) };
  if (off === null) return { right, text: say('judge:turnMissed', words) };
  if (right) return { right, text: say('judge:turnRight', words) };
  const count = Math.abs(off);
  return { right, text: say(off < 0 ? 'judge:turnEarly' : 'judge:turnLate', { ...words, count }) };
}

/** What was judged right after the talk, and how far off it was; empty where every question was passed over. */
export function judgedLines(
  { persona, need, turningPoint, empathy }: Judged,
  guess: Pick<Guess, 'hiddenNeed' | 'types'>,
  truth: Truth,
  translator: Translator,
): readonly GuessLine[] {
  const { say } = translator;
  const { hiddenNeed } = guess;
  const { needs } = truth.texts;
  const lines: GuessLine[] = [];
  if (persona !== null) {
    const words = {
      named: say(`customer:persona.${persona.named}`),
      actual: typesText(guess, translator),
    };
    const { right } = persona;
    lines.push({ right, text: say(right ? 'judge:personaRight' : 'judge:personaWrong', words) });
  }
  if (need !== null) {
    const actual = hiddenNeed === null ? '' : (needs[hiddenNeed] ?? '');
    const words = { named: needs[need.named] ?? '', actual };
    lines.push({ right: need.right, text: say(need.right ? 'judge:needRight' : 'judge:needWrong', words) });
  }
  if (turningPoint !== null) lines.push(turnLine(turningPoint, translator));
  if (empathy !== null) {
    const { named, rubric, points, of, verdict } = empathy;
    const words = {
      named,
      rubric,
      points: rounded(points),
      of: rounded(of),
      verdict: say(`judge:verdict.${verdict}`),
    };
    lines.push({ right: verdict === 'fits', text: say('judge:empathyOf', words) });
  }
  return lines;
}
