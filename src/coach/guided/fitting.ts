/** The reply that gives what is waited for now: from a plan of the case where one fits, else made of its ready sentences. */
import { typeNow } from '../../session/type-now.ts';
import { cueLangOf } from '../../shared/lang.ts';
import { atomsOf } from '../../charts/condition.ts';
import { isCalm } from '../../shared/customer.ts';
import { assessInput } from '../../session/grade.ts';
import { offersIn } from '../../session/offers.ts';
import { choices } from '../choices.ts';
import { compose, type Insert } from '../compose.ts';
import { gradedHere, insertsFor, sayable } from '../material.ts';
import { missingIn } from '../needs.ts';
import type { PlanReplyAt } from '../plan-replies.ts';
import { RANKS } from '../ranks.ts';
import { rewrittenText, type Need } from '../types.ts';
import type { Candidate, GuidedTurn, Shuffle } from './material.ts';
import { compareRatings, goesOn, pitfallsOf, rate, type Rating } from './rate.ts';

/** Sentences tried for each need, and texts graded in all. */
const EACH = 3;
const TRIED = 60;

/** What nobody may offer here. */
const BEYOND: ReadonlySet<string> = new Set(['too-much', 'beyond', 'approval']);

const QUESTIONS: ReadonlySet<string> = new Set([
  'listen.open_question',
  'listen.guiding_question',
  'listen.invite',
]);

export function offersOnlyAllowed(
  { text, graded }: Candidate,
  { view, scenario, texts }: GuidedTurn,
): boolean {
  const made = offersIn(
    [{ turn: view.turns.length + 1, reply: text, assessment: graded.assessment }],
    scenario,
    texts,
  );
  return made.every(({ verdict }) => !BEYOND.has(verdict));
}

/** What would be missing in a reply that gives nothing. */
export function neededNow({ view, beat }: GuidedTurn): readonly Need[] {
  const { position } = view;
  if (position === null) return [];
  const { steps: done, customer } = position;
  const persona = typeNow(view, position);
  return missingIn({
    levels: {},
    hurts: [],
    asked: null,
    isAsked: false,
    wants: beat.wants ?? null,
    persona,
    mood: customer.mood,
    done,
  });
}

/** The fact that the beat waits to be asked for, if it is still untold; where it waits for any question, the first that matters. */
export function factAwaited({ view, beat, scenario }: GuidedTurn): string | null {
  const told = view.position?.told ?? [];
  const wants = atomsOf(beat.wants ?? { all: [] });
  const asked = new Set(wants.flatMap((one) => ('asks' in one ? [one.asks] : [])));
  const isAnyAsked = asked.has('any') || wants.some((one) => 'met' in one && QUESTIONS.has(one.met));
  const open = scenario.facts.filter(({ id }) => !told.includes(id));
  const named = open.find(({ id }) => asked.has(id));
  return (named ?? (isAnyAsked ? open.find(({ matters }) => matters) : undefined))?.id ?? null;
}

/** Wishes in the order in which they are worth trying: all that is missing, with the feeling heard where it still counts. */
function wishesOf(needed: readonly Need[], calm: boolean): readonly (readonly Need[])[] {
  const [first] = needed;
  const warm: readonly Need[] = calm || needed.includes('heard') ? needed : ['heard', ...needed];
  const few: readonly Need[] = first === undefined || first === 'heard' ? ['heard'] : ['heard', first];
  const acts: readonly Need[] = [...new Set<Need>([...warm.slice(0, 2), 'act'])];
  const wishes: readonly (readonly Need[])[] = [
    warm,
    acts,
    needed,
    few,
    // Consent alone is asked to nothing.
    ...warm.filter((need) => need !== 'consent').map((need) => [need]),
    ['act'],
  ];
  return wishes.filter(({ length }) => length > 0);
}

function textOf(inserts: readonly Insert[], turn: GuidedTurn): string {
  return rewrittenText(compose([], inserts, cueLangOf(turn.view.lang))).trim();
}

/** Replies made of ready sentences, and of a question for what the beat waits to be asked. */
function composed(turn: GuidedTurn): readonly string[] {
  const { view, texts, grader, beat } = turn;
  const needed = neededNow(turn);
  const calm = isCalm(view.position?.customer.mood ?? 'upset');
  const input = assessInput({ texts }, view);
  const ready = sayable(texts.phrases, { beat: beat.id, told: view.position?.told ?? [] }).filter(
    ({ text }) => turn.isSayable(text),
  );
  const inserts = insertsFor(gradedHere(ready, grader, input), [
    ...new Set<Need>(['heard', 'act', ...needed]),
  ]);
  const few = new Map([...inserts].map(([need, ones]) => [need, ones.slice(0, EACH)]));
  const made = wishesOf(needed, calm).flatMap((wish) => choices(wish, few));
  const fact = factAwaited(turn);
  const questions = (fact === null ? [] : (texts.facts[fact]?.askings ?? []))
    .filter(turn.isSayable)
    .slice(-EACH);
  const asked = (inserts.get('heard') ?? [])
    .slice(0, EACH)
    .flatMap((heard) => questions.map((text) => [heard, { text, rank: RANKS.asked, brings: [] }]));
  return [...new Set([...made, ...asked].map((one) => textOf(one, turn)))].slice(0, TRIED);
}

function candidatesOf(texts: readonly string[], turn: GuidedTurn): readonly Candidate[] {
  return texts
    .filter((text) => text !== '' && turn.isSayable(text))
    .map((text) => ({ text, ...turn.foresee(text) }))
    .filter((one) => pitfallsOf(one).length === 0 && goesOn(one, turn) && offersOnlyAllowed(one, turn));
}

/** Of those that move the customer furthest the shortest, since nobody learns from all at once, then the one that carries most. */
function bestOf(found: readonly Candidate[], turn: GuidedTurn, shuffle: Shuffle): readonly Candidate[] {
  const moving = (one: Candidate): Rating => {
    const [unhurt, goes, moved] = rate(one, turn);
    return [unhurt, goes, moved, 0];
  };
  const short = [...found].sort(
    (a, b) =>
      compareRatings(moving(b), moving(a)) ||
      a.text.length - b.text.length ||
      shuffle(a.text) - shuffle(b.text),
  );
  const rich = [...short].sort((a, b) => compareRatings(rate(b, turn), rate(a, turn)));
  return [...new Set([...short.slice(0, 1), ...rich.slice(0, 1)])];
}

/**
 * Replies that give what is waited for and hurt in nothing, one from each source, in the order in which they are to be taken:
 * what a plan of this persona says here, what the ready sentences make, and what the other plans say here.
 */
export function* fittingReplies(turn: GuidedTurn, shuffle: Shuffle): Generator<Candidate, void> {
  const { view, beat, planned } = turn;
  const told = view.position?.told ?? [];
  const here = planned().filter((one) => one.beat === beat.id);
  const texts = (test: (one: PlanReplyAt) => boolean) => (): readonly string[] =>
    here.filter(test).map(({ text }) => text);
  const knows = ({ told: known }: PlanReplyAt): boolean => known.every((fact) => told.includes(fact));
  const isOwn = ({ persona }: PlanReplyAt): boolean => persona === view.persona;
  const sources = [
    texts((one) => isOwn(one) && knows(one)),
    () => composed(turn),
    texts((one) => !isOwn(one) && knows(one)),
    texts((one) => !knows(one)),
  ];
  for (const source of sources) {
    yield* bestOf(candidatesOf(source(), turn), turn, shuffle);
  }
}
