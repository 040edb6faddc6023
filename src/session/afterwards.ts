/** What a trainee does once nothing more is said: answers, judges, disagrees. Each gives the next event of the log. Pure. */
import type { Clock } from '../shared/clock.ts';
import type { FindingRef } from '../shared/finding-ref.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import { isOver, MAX_TEXT, type CommandError } from './attempt.ts';
import type { Judgement, LogEvent, RoundView } from './types.ts';

type Next = Result<LogEvent, CommandError>;

/** An answer to one of the three questions. */
export function reflect(view: RoundView, question: 1 | 2 | 3, text: string, clock: Clock): Next {
  if (!isOver(view)) return fail('round-open');
  return text.length > MAX_TEXT ? fail('too-long') : ok({ type: 'reflected', at: clock(), question, text });
}

/** The trainee's own judgement, before the debrief is shown. */
export function judge(view: RoundView, judgement: Judgement, clock: Clock): Next {
  return isOver(view) ? ok({ type: 'judged', at: clock(), judgement }) : fail('round-open');
}

/** Disagrees with a finding, with a word why (or none); `null` takes it back. @throws Error for a turn that isn't there. */
export function dispute(view: RoundView, finding: FindingRef, why: string | null, clock: Clock): Next {
  if (!isOver(view)) return fail('round-open');
  if (why !== null && why.length > MAX_TEXT) return fail('too-long');
  const { turn, criterion, code } = finding;
  if (view.turns[turn - 1] === undefined) throw new Error(`The round has no turn ${turn}`);
  return ok({ type: 'disputed', at: clock(), turn, criterion, code, why });
}
