/** What was predicted before the talk and judged after it, each held against the truth, in sentences. */
import type { ScenarioTexts } from '../scenario/schema.ts';
import type { PersonaId } from '../shared/customer.ts';
import type { Judged } from './judged.ts';
import { rounded, type Translator } from './translator.ts';
import type { DebriefModel, Guess } from './types.ts';

export interface GuessLine {
  readonly text: string;
  /** `null` where nothing was guessed. */
  readonly right: boolean | null;
}

interface Truth {
  readonly persona: PersonaId;
  /** In the reader's language. */
  readonly texts: Pick<ScenarioTexts, 'needs'>;
}

function personaLine({ persona, personaRight }: Guess, truth: PersonaId, { say }: Translator): string {
  const actual = say(`customer:persona.${truth}`);
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

/** The prediction against the truth. */
export function guessLines(
  { guess }: Pick<DebriefModel, 'guess'>,
  { persona, texts }: Truth,
  translator: Translator,
): readonly GuessLine[] {
  const { hiddenNeed } = guess;
  const lines: GuessLine[] = [
    {
      text: personaLine(guess, persona, translator),
      right: guess.persona === null ? null : guess.personaRight,
    },
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
  hiddenNeed: string | null,
  truth: Truth,
  translator: Translator,
): readonly GuessLine[] {
  const { say } = translator;
  const { needs } = truth.texts;
  const lines: GuessLine[] = [];
  if (persona !== null) {
    const words = {
      named: say(`customer:persona.${persona.named}`),
      actual: say(`customer:persona.${truth.persona}`),
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
