/** The rewrites of a round's weakest turns, from its log and the scenario's ready sentences. */
import type { AssessInput, Assessment, Grader } from '../grading/types.ts';
import type { Scenario, ScenarioTexts } from '../scenario/schema.ts';
import { assessInput } from '../session/grade.ts';
import { offersIn, type OfferVerdict } from '../session/offers.ts';
import { viewBefore } from '../session/replay.ts';
import type { RoundView, TurnView } from '../session/types.ts';
import { sayable, speaksOf, untoldWords, type Phrase } from './material.ts';
import { missingIn } from './needs.ts';
import { inRegister, isInLanguage } from './register.ts';
import { rewriteReply, type Found } from './rewrite.ts';
import type { Need, Rewrite } from './types.ts';
import { CRITERION_IDS } from '../shared/rubric-ids.ts';

/** What nobody may offer here, the trainee neither. */
const BEYOND: ReadonlySet<OfferVerdict> = new Set(['too-much', 'beyond', 'approval']);
/** What may be put in: of other offers the case says nothing certain. */
const FITTING: ReadonlySet<OfferVerdict> = new Set(['proportionate', 'too-little']);

function isSameGrade(a: Assessment, b: Assessment): boolean {
  return CRITERION_IDS.every((id) => a.levels[id] === b.levels[id]);
}

/** Whether the reply gave what its beat waited for: the talk went one of the ways from there, and was not broken off. */
function wentOn({ turns, position }: RoundView, turn: number, { next }: Scenario['beats'][number]): boolean {
  const after = turns.find((one) => one.turn === turn + 1)?.beat ?? position?.beat;
  return next.some(({ to }) => to === after);
}

function rewriteTurn(
  view: RoundView,
  { turn, reply, assessment: stored, beat, told, stepsBefore, before, persona }: TurnView,
  scenario: Scenario,
  texts: ScenarioTexts,
  grader: Grader,
  ready: readonly Phrase[],
  said: readonly string[],
): Found | null {
  const place = scenario.beats.find(({ id }) => id === beat);
  if (place === undefined || !isInLanguage(reply, view.lang)) return null;
  const past = viewBefore(view, turn);
  const beside: AssessInput = assessInput({ texts }, past);
  const assessment = grader.assess(reply, beside);
  // Graded by an older grader: what the debrief says of it is no longer what this one would.
  if (!isSameGrade(assessment, stored)) return null;
  const offersOf = (text: string, graded: Assessment) =>
    offersIn([{ turn, reply: text, assessment: graded }], scenario, texts);
  const own = offersOf(reply, assessment);
  const isAllowed = (text: string, graded: Assessment): boolean =>
    offersOf(text, graded).every(
      ({ kind, verdict }) =>
        FITTING.has(verdict) ||
        (!BEYOND.has(verdict) && own.some((one) => one.kind === kind && one.verdict === verdict)),
    );
  const known = [...(beside.earlier ?? []), beside.customer ?? '', reply];
  const untold = untoldWords(scenario, texts, told, known);
  const phrases = sayable(ready, { beat, told }).filter(
    ({ text }) =>
      !said.some((one) => one.includes(inRegister(text, one, view.lang).slice(1))) && !speaksOf(text, untold),
  );
  const beyond = own.flatMap(({ verdict, span }) => (BEYOND.has(verdict) ? [span] : []));
  const wants = wentOn(view, turn, place) ? null : place.wants;
  const lacking = missingIn({
    levels: assessment.levels,
    wants,
    mood: before.mood,
    persona,
    done: stepsBefore,
  });
  return rewriteReply({
    reply,
    assessment,
    beside,
    lang: view.lang,
    grader,
    // An offer that can't stand leaves the act to be given.
    missing: beyond.length === 0 ? lacking : [...new Set<Need>(['act', ...lacking])],
    phrases,
    offers: beyond,
    isAllowed,
  });
}

/** A rewrite for each of these turns that has one, in the order given. No ready sentence is put in twice. */
export function rewritesOf(
  view: RoundView,
  turns: readonly number[],
  scenario: Scenario,
  grader: Grader,
): readonly Rewrite[] {
  const texts = scenario.texts[view.lang];
  if (texts === undefined) return [];
  const said: string[] = [];
  return turns.flatMap((number): readonly Rewrite[] => {
    const turn = view.turns.find((one) => one.turn === number);
    const found =
      turn === undefined ? null : rewriteTurn(view, turn, scenario, texts, grader, texts.phrases, said);
    if (found === null) return [];
    said.push(found.text);
    return [{ turn: number, ...found }];
  });
}
