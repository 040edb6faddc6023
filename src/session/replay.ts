/** From the log to what is shown of it: a pure fold that never grades again. */
import { isSameFinding } from '../shared/finding-ref.ts';
import { chosenOf } from './choice.ts';
import type { Dispute, LogEvent, LogRecord, RoundView, SaidPart, TurnView } from './types.ts';

type EventOf<T extends LogEvent['type']> = Extract<LogEvent, { type: T }>;

function opened(id: string, event: EventOf<'started'>): RoundView {
  const { type: _type, at, beats: _beats, branch = null, ...start } = event;
  return {
    id,
    ...start,
    phase: 'preparing',
    branch,
    startedAt: branch?.at ?? at,
    endedAt: null,
    lookups: [],
    goal: null,
    guess: { persona: null, need: null },
    opening: [],
    turns: [],
    acts: [],
    now: null,
    startedContact: null,
    position: null,
    hints: [],
    choice: null,
    notes: { fact: '', feeling: '', wish: '' },
    calmed: [],
    reframed: [],
    reflections: {},
    judgement: null,
    disputes: [],
  };
}

/** What the customer said last. */
export function lastSaid({ turns, acts, opening }: RoundView): readonly SaidPart[] {
  const act = acts.at(-1);
  return act?.afterTurn === turns.length ? act.said : (turns.at(-1)?.said ?? opening);
}

/** Everything the customer said so far. */
export function allSaid({ turns, acts, opening }: RoundView): readonly SaidPart[] {
  const ofAct = (after: number) => acts.flatMap(({ afterTurn, said }) => (afterTurn === after ? said : []));
  return [...opening, ...turns.flatMap(({ turn, said }) => [...said, ...ofAct(turn)])];
}

/** The round as it stood when a turn was said; only what was said and looked up by then. */
export function viewBefore(view: RoundView, turn: number): RoundView {
  return {
    ...view,
    turns: view.turns.filter((one) => one.turn < turn),
    acts: view.acts.filter(({ afterTurn }) => afterTurn < turn),
  };
}

function turnOf(view: RoundView, event: EventOf<'replied'>): TurnView {
  const { turn, reply, assessment, event: graded, causes, said, position, at } = event;
  const before = view.position ?? position;
  return {
    turn,
    beat: before.beat,
    persona: before.persona ?? view.persona,
    personaAfter: position.persona ?? view.persona,
    told: before.told,
    stepsBefore: before.steps,
    reply,
    assessment,
    event: graded,
    before: before.customer,
    after: position.customer,
    causes,
    heard: lastSaid(view),
    said,
    steps: position.steps,
    hints: view.hints,
    // What was typed in spite of a choice is the trainee's own.
    choice: view.choice !== null && chosenOf(view.choice).text === reply ? view.choice : null,
    at,
    promised: event.promised ?? null,
    warns: event.warns ?? null,
  };
}

function disputesAfter(
  disputes: readonly Dispute[],
  { turn, criterion, code, why }: EventOf<'disputed'>,
): readonly Dispute[] {
  const finding = { turn, criterion, code };
  const others = disputes.filter((one) => !isSameFinding(one, finding));
  return why === null ? others : [...others, { ...finding, why }];
}

function reframedAfter(
  reframed: RoundView['reframed'],
  { turn, thought, view }: EventOf<'reframed'>,
): RoundView['reframed'] {
  const others = reframed.filter((one) => one.turn !== turn);
  return thought === '' && view === '' ? others : [...others, { turn, thought, view }];
}

/** The view after one more event. */
export function withEvent(view: RoundView, event: LogEvent): RoundView {
  switch (event.type) {
    case 'started':
      throw new Error('A round starts once');
    case 'prepared': {
      const { lookups, goal, guess, said, position } = event;
      const time = event.time ?? null;
      return {
        ...view,
        phase: 'talking',
        lookups,
        goal,
        guess,
        opening: said,
        position,
        now: time,
        startedContact: time,
      };
    }
    case 'replied': {
      const ended = event.position.ending !== null;
      return {
        ...view,
        phase: ended ? 'ended' : 'talking',
        endedAt: ended ? event.at : null,
        turns: [...view.turns, turnOf(view, event)],
        position: event.position,
        now: event.time ?? view.now,
        hints: [],
        choice: null,
      };
    }
    case 'act': {
      const { type: _type, at: _at, position, ...act } = event;
      return {
        ...view,
        acts: [...view.acts, { ...act, afterTurn: view.turns.length }],
        position,
        now: event.time,
        startedContact: event.time,
      };
    }
    case 'hinted': {
      const { hint, words = null, cost = 0 } = event;
      return { ...view, hints: [...view.hints, { hint, words, cost }] };
    }
    case 'chose': {
      const { type: _type, at: _at, turn: _turn, ...choice } = event;
      return { ...view, choice };
    }
    case 'noted':
      return { ...view, notes: event.notes };
    case 'calmed':
      return { ...view, calmed: [...view.calmed, { turn: event.turn, aid: event.aid }] };
    case 'reframed':
      return { ...view, reframed: reframedAfter(view.reframed, event) };
    case 'stopped':
      return { ...view, phase: 'stopped', endedAt: event.at };
    case 'reflected':
      return { ...view, reflections: { ...view.reflections, [event.question]: event.text } };
    case 'judged':
      return { ...view, judgement: event.judgement };
    case 'disputed':
      return { ...view, disputes: disputesAfter(view.disputes, event) };
  }
  throw new Error(`An event that this version doesn't know: ${JSON.stringify(event satisfies never)}`);
}

/**
 * The view of a whole log, given in order.
 * @throws Error when it doesn't begin with the start of a round, or starts twice: storage gives out no such log.
 */
export function viewOf(records: readonly LogRecord[]): RoundView {
  const [first, ...rest] = records;
  if (first?.event.type !== 'started') throw new Error('A log begins with the start of a round');
  return rest.reduce((view, { event }) => withEvent(view, event), opened(first.round, first.event));
}
