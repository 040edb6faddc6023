/** The time between two contacts: which promises fall due before the next act, and what becomes of each. */
import { actStart } from '../scenario/resolve-clock.ts';
import type { Act, Scenario, ScenarioTexts } from '../scenario/schema.ts';
import { later, type WallTime } from '../shared/wall-time.ts';
import { fold } from '../text/fold.ts';
import { promisesIn, type QuotedPromise } from './promises.ts';
import type { FateRecord, RoundView } from './types.ts';

export interface DuePromise {
  readonly promise: QuotedPromise;
  /** What keeps it from being kept; `null` where nothing does. */
  readonly obstacle: string | null;
}

export interface PendingAct {
  readonly act: Act;
  /** When the contact before it ended, and when it begins. */
  readonly from: WallTime;
  readonly begins: WallTime;
  /** Promises that fall due until then, in order of their time. */
  readonly due: readonly DuePromise[];
  /** Whether something is in the way of one of them, and nobody was told yet. */
  readonly canWarn: boolean;
  /** The turn of the message that was written in this time. */
  readonly warnedIn: number | null;
}

interface Stageful {
  readonly scenario: Scenario;
  readonly texts: ScenarioTexts;
}

function bare(text: string): string {
  return fold(text).folded.replaceAll(/\s+/g, ' ');
}

/** The first obstacle that a promise meets: by its time, and by its words where the author gave some. */
function obstacleOf({ quote, when, due }: QuotedPromise, act: Act, texts: ScenarioTexts): string | null {
  if (due === null) return null;
  const said = bare(`${quote} ${when ?? ''}`);
  const met = act.obstacles.find(({ id, due: { gte = due, lte = due } }) => {
    const words = texts.acts[act.id]?.obstacles[id]?.words ?? [];
    return (
      gte <= due && due <= lte && (words.length === 0 || words.some((word) => said.includes(bare(word))))
    );
  });
  return met?.id ?? null;
}

/** The act that a round waits for; `null` while the customer is there. */
export function pendingAct({ scenario, texts }: Stageful, view: RoundView): PendingAct | null {
  const act = scenario.acts.find(({ id }) => id === view.position?.beat);
  const { now, startedContact } = view;
  if (act === undefined || now === null || startedContact === null) return null;
  const begins = later(now, actStart(act, startedContact, scenario.clock?.solution));
  const since = view.acts.at(-1)?.afterTurn ?? 0;
  const warnedIn = view.turns.find(({ turn, warns }) => turn > since && warns !== null)?.turn ?? null;
  const due = promisesIn(view)
    .filter((one) => one.fate === 'open' && one.due !== null && one.due <= begins)
    .map((promise) => ({
      promise,
      // What is promised in the message is promised knowing what happened.
      obstacle: promise.turn === warnedIn ? null : obstacleOf(promise, act, texts),
    }))
    .sort((a, b) => ((a.promise.due ?? '') < (b.promise.due ?? '') ? -1 : 1));
  const canWarn = warnedIn === null && due.some(({ obstacle }) => obstacle !== null);
  return { act, from: now, begins, due, canWarn, warnedIn };
}

/** What becomes of the promises when the act begins now. */
export function fatesOf({ due, warnedIn }: PendingAct, { turns }: RoundView): readonly FateRecord[] {
  const warned = turns.find(({ turn }) => turn === warnedIn)?.warns ?? [];
  return due.map(({ promise: { key }, obstacle }) => ({
    key,
    fate: obstacle === null ? 'kept' : warned.includes(key) ? 'warned' : 'missed',
    obstacle,
  }));
}
