/** The outcome in sentences: how it ended, what worked, and the one thing to change, in the trainee's own words. */
import type { ScenarioTexts } from '../scenario/schema.ts';
import type { Translator } from './translator.ts';
import type { ChangeAdvice, DebriefModel } from './types.ts';

/** How the round ended, in a line. `texts` are the scenario's in the reader's language. */
export function headlineText(
  { ending }: Pick<DebriefModel, 'ending'>,
  turns: number,
  texts: Pick<ScenarioTexts, 'endings'>,
  { say }: Translator,
): string {
  const title = ending === null ? undefined : texts.endings[ending]?.title;
  if (title !== undefined) return title;
  return turns === 0 ? say('debrief:stoppedEarly') : say('debrief:stopped', { turn: turns });
}

/** The one thing to change, in a sentence with the trainee's own words. */
export function adviceText(change: ChangeAdvice, { say, criterion: criterionText }: Translator): string {
  if (change.kind === 'keep') return say('debrief:change.keep');
  if (change.kind === 'step') {
    const text = (part: string): string => say(`flows:flow.${change.flow}.steps.${change.step}.${part}`);
    return say('debrief:change.step', { step: text('name'), what: text('what') });
  }
  const criterion = criterionText(change.criterion, 'name');
  const what = criterionText(change.criterion, 'what');
  if (change.kind === 'missing') return say('debrief:change.missing', { criterion, what });
  const { turn, clause: quote, code } = change;
  if (change.kind === 'weak') return say('debrief:change.weak', { turn, quote, what });
  return say('debrief:change.pitfall', { turn, quote, sentence: criterionText(change.criterion, { code }) });
}

/** What worked, in the words said; what was only said in general is named and not praised. */
export function praiseText(
  { worked, bars, guided }: Pick<DebriefModel, 'worked' | 'bars' | 'guided'>,
  { say, criterion: criterionText }: Translator,
): string {
  if (worked === null) return say('debrief:workedNone');
  const { turn, criterion, clause: quote, level, code } = worked;
  const cell = bars.flatMap(({ cells }) => cells).find((one) => one.criterion === criterion);
  const isChosen = guided?.turns.includes(turn) === true;
  if (cell === undefined || level < cell.maxLevel)
    return say(isChosen ? 'guided:workedPartly' : 'debrief:workedPartly', {
      turn,
      quote,
      criterion: criterionText(criterion, 'name'),
    });
  // Nobody is praised for words that were put into the mouth.
  return say(isChosen ? 'guided:worked' : 'debrief:worked', {
    turn,
    quote,
    sentence: criterionText(criterion, { code }),
  });
}
