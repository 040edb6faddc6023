/** What may be offered as a reply now: new in the round, in its language, and of nothing that nobody told. */
import type { Scenario, ScenarioTexts } from '../../scenario/schema.ts';
import { assessInput } from '../../session/grade.ts';
import type { RoundView } from '../../session/types.ts';
import { fold } from '../../text/fold.ts';
import { speaksOf, untoldWords } from '../material.ts';

/** Characters from which a sentence is remembered as said: a "yes" may be said again. */
const LONG = 5;

function sentencesOf(text: string): readonly string[] {
  return fold(text)
    .folded.split(/[.!?。！？]+/u)
    .map((sentence) => sentence.trim())
    .filter(({ length }) => length >= LONG);
}

/** Tells of a reply whether it can be said in the round as it stands. */
export function sayableIn(
  view: RoundView,
  scenario: Scenario,
  texts: ScenarioTexts,
): (reply: string) => boolean {
  const { customer = '', earlier = [] } = assessInput({ texts }, view);
  const said = new Set(view.turns.flatMap(({ reply }) => sentencesOf(reply)));
  const known = [...earlier, customer, ...view.turns.map(({ reply }) => reply)];
  const untold = untoldWords(scenario, texts, view.position?.told ?? [], known);
  return (reply) => !sentencesOf(reply).some((one) => said.has(one)) && !speaksOf(reply, untold);
}
