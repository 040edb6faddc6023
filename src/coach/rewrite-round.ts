/** The rewrites of a round's weakest turns, from its log and the scenario's ready sentences. */
import type { AssessInput, Assessment, Grader } from '../grading/types.ts';
import type { Scenario, ScenarioTexts } from '../scenario/schema.ts';
import { assessInput } from '../session/grade.ts';
import { offersIn, type OfferVerdict } from '../session/offers.ts';
import { viewBefore } from '../session/replay.ts';
import type { RoundView, TurnView } from '../session/types.ts';
import { answersIn, repliesHere } from './answers.ts';
import { sayable, speaksOf, untoldWords } from './material.ts';
import { BROUGHT_BY, gives, isFelt, missingIn } from './needs.ts';
import type { Planned } from './plan-replies.ts';
import { inRegister, isInLanguage } from './register.ts';
import type { Found } from './candidate.ts';
import { rewriteReply } from './rewrite.ts';
import { NEEDS, type Need, type Rewrite } from './types.ts';
import { isCalm } from '../shared/customer.ts';
import { CRITERION_IDS, type CriterionId } from '../shared/rubric-ids.ts';

/** What nobody may offer here, the trainee neither. */
const BEYOND: ReadonlySet<OfferVerdict> = new Set(['too-much', 'beyond', 'approval']);
/** What may be put in: of other offers the case says nothing certain. */
const FITTING: ReadonlySet<OfferVerdict> = new Set(['proportionate', 'too-little']);

/** Ends in a question, whatever stands behind it in brackets. */
const ENDS_ASKING = /[?？][”’"」』]*\s*(?:[(（][^)）]*[)）]\s*)*$/u;

function isSameGrade(a: Assessment, b: Assessment): boolean {
  return CRITERION_IDS.every((id) => a.levels[id] === b.levels[id]);
}

/** Whether the reply gave what its beat waited for: the talk went one of the ways from there, and was not broken off. */
function wentOn({ turns, position }: RoundView, turn: number, { next }: Scenario['beats'][number]): boolean {
  const after = turns.find((one) => one.turn === turn + 1)?.beat ?? position?.beat;
  return next.some(({ to }) => to === after);
}

export interface RewriteParts {
  readonly grader: Grader;
  readonly planned: Planned;
}

/** What a good reply gives, what it does before what it says of feelings. */
function askedBy(levels: Assessment['levels']): readonly Need[] {
  const given = NEEDS.filter((need) => need !== 'consent' && gives(levels, need));
  return [...given.filter((need) => !isFelt(need)), ...given.filter(isFelt)];
}

function rewriteTurn(
  view: RoundView,
  { turn, reply, assessment: stored, beat, told, stepsBefore, before, persona }: TurnView,
  scenario: Scenario,
  texts: ScenarioTexts,
  { grader, planned }: RewriteParts,
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
  const { name, address } = texts.customer;
  const here = { beat, told, persona, names: [name, address] };
  const replies = repliesHere(planned(scenario, view.lang), here);
  const known = [...(beside.earlier ?? []), beside.customer ?? '', reply];
  const untold = untoldWords(scenario, texts, told, known);
  const heard = [...said, ...past.turns.map((one) => one.reply)];
  const phrases = [...answersIn(replies, here), ...sayable(texts.phrases, here)].filter(
    ({ text, isHere = false }) =>
      !heard.some((one) => one.includes(inRegister(text, one, view.lang).slice(1))) &&
      // What a good talk said here, it said with no more told than now.
      (isHere || !speaksOf(text, untold)),
  );
  const wants = wentOn(view, turn, place) ? null : place.wants;
  const read = replies.map(({ text }) => ({ text, graded: grader.assess(text, beside) }));
  const good = read.map(({ graded }) => graded.levels);
  // What the good talks of the case offer here is the case's own, however it is read.
  const offered = read.flatMap(({ text, graded }) => offersOf(text, graded));
  const isAllowed = (text: string, graded: Assessment): boolean =>
    offersOf(text, graded).every(
      ({ kind, verdict }) =>
        FITTING.has(verdict) ||
        offered.some((one) => one.kind === kind && one.verdict === verdict) ||
        (!BEYOND.has(verdict) && own.some((one) => one.kind === kind && one.verdict === verdict)),
    );
  const asked = good[0] === undefined ? null : askedBy(good[0]);
  const isAsked = ENDS_ASKING.test(beside.customer ?? '');
  const fitting = good.flatMap((levels) => Object.keys(levels) as CriterionId[]);
  const isOwed = !isCalm(before.mood) && !stepsBefore.includes('apologize');
  return rewriteReply({
    reply,
    assessment,
    beside,
    lang: view.lang,
    grader,
    lacking: (levels, hurts) =>
      missingIn({ levels, hurts, asked, isAsked, wants, mood: before.mood, persona, done: stepsBefore }),
    fitting,
    useful: asked === null ? null : new Set([...fitting, ...(isOwed ? BROUGHT_BY.owned : [])]),
    answering: [...new Set(good.flatMap(askedBy))].filter((need) => !isFelt(need)),
    phrases,
    // Where it is known what can be offered here, what the case does not speak of is beyond it as well.
    offers: own.flatMap(({ verdict, span }) =>
      BEYOND.has(verdict) || (asked !== null && !FITTING.has(verdict)) ? [span] : [],
    ),
    isAllowed,
  });
}

/** As many as a trainee can make use of. */
const MOST = 3;

/** A rewrite for each of these turns that has one, the first three in the order given. No ready sentence is put in twice. */
export function rewritesOf(
  view: RoundView,
  turns: readonly number[],
  scenario: Scenario,
  parts: RewriteParts,
): readonly Rewrite[] {
  const texts = scenario.texts[view.lang];
  if (texts === undefined) return [];
  const said: string[] = [];
  return turns.flatMap((number): readonly Rewrite[] => {
    const turn = view.turns.find((one) => one.turn === number);
    const found =
      turn === undefined || said.length === MOST
        ? null
        : rewriteTurn(view, turn, scenario, texts, parts, said);
    if (found === null) return [];
    said.push(found.text);
    return [{ turn: number, ...found }];
  });
}
