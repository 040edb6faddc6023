/** Going back: exact up to the turn, the same words lead the same way, and one changed turn changes what follows from it alone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reply, stop, takeHint, takeNotes } from '../../src/session/attempt.ts';
import { branchOf } from '../../src/session/branch.ts';
import { appended, logOf, nextRecord, type RoundLog } from '../../src/session/log.ts';
import { viewOf } from '../../src/session/replay.ts';
import { resume } from '../../src/session/resume.ts';
import type { LogEvent, TurnView } from '../../src/session/types.ts';
import { cakeWithActs, evening, PROMISE, SAME_AGAIN } from './case-acts.ts';
import { played, REPLIES, stageOf } from './case.ts';

const stage = stageOf();
const clock = () => 99_000;
const PLACE = { round: 'b', at: 99_000 };

function add(log: RoundLog, next: { ok: true; value: LogEvent } | { ok: false; error: string }): RoundLog {
  if (!next.ok) throw new Error(next.error);
  return appended(log, nextRecord(log, next.value));
}

/** A branch of a round with these replies from its turn on; stops where the round ends. */
function branched(parent: RoundLog, turn: number, replies: readonly string[]): RoundLog {
  return replies.reduce(
    (log, text) => (log.view.phase === 'talking' ? add(log, reply(stage, log.view, text, clock)) : log),
    logOf(branchOf(parent.records, { ...PLACE, turn })),
  );
}

/** Everything of a turn but when it was said. */
function courseOf(turns: readonly TurnView[]) {
  return turns.map(({ at: _at, ...turn }) => turn);
}

const replies = fc.array(fc.constantFrom(...REPLIES), { minLength: 1, maxLength: 8 });
const seed = fc.nat(1000);

/** A round, and a turn of it. */
const rounds = fc
  .tuple(replies, seed)
  .map(([said, from]) => played(stage, said, from))
  .chain((log) => fc.tuple(fc.constant(log), fc.integer({ min: 1, max: log.view.turns.length })));

describe('branchOf', () => {
  it('begins with the very events of the parent, and says where it left it', () => {
    const parent = played(stage, ['难怪您着急', '烦不烦', '我让师傅重做']);
    const records = branchOf(parent.records, { ...PLACE, turn: 2 });
    expect(records.map(({ round, seq, event }) => [round, seq, event.type])).toEqual([
      ['b', 0, 'started'],
      ['b', 1, 'prepared'],
      ['b', 2, 'replied'],
    ]);
    for (const { seq, event } of records.slice(1)) expect(event).toBe(parent.records[seq]?.event);
    expect(viewOf(records).branch).toEqual({ round: 'r', turn: 2, reply: '烦不烦', at: 99_000 });
    expect(() => branchOf(parent.records, { ...PLACE, turn: 4 })).toThrow('no reply in turn 4');
  });

  it('takes hints and notes along that were there before the reply, and nothing from after it', () => {
    let log = played(stage, ['难怪您着急']);
    const notes = { fact: '六点切', feeling: '', wish: '' };
    log = add(log, takeNotes(log.view, notes, clock));
    log = add(log, takeHint(log.view, { kind: 'ask', about: 'need.heard', words: null }, clock));
    log = add(log, reply(stage, log.view, '嗯', clock));
    log = add(log, takeNotes(log.view, { ...notes, wish: '重做' }, clock));
    log = add(log, stop(log.view, clock));
    expect(viewOf(branchOf(log.records, { ...PLACE, turn: 2 }))).toMatchObject({
      phase: 'talking',
      endedAt: null,
      notes,
      hints: [{ hint: 'ask.need.heard', words: null, cost: 1 }],
      turns: [{ turn: 1 }],
    });
  });

  it('names its own parent where that is a branch itself', () => {
    const root = played(stage, ['难怪您着急', '嗯', '嗯']);
    const first = branched(root, 2, ['我听着', '嗯']);
    const second = viewOf(branchOf(first.records, { round: 'c', at: 1, turn: 3 }));
    expect(second.branch).toMatchObject({ round: 'b', turn: 3 });
    expect(second.turns.map((turn) => turn.reply)).toEqual(['难怪您着急', '我听着']);
  });

  it('takes the acts along that had begun, and what became of the promises', () => {
    const set = stageOf(cakeWithActs());
    const later = evening(set, played(set, [PROMISE, SAME_AGAIN]), null);
    const parent = add(later, reply(set, later.view, '嗯', clock));
    const branch = logOf(branchOf(parent.records, { ...PLACE, turn: 3 }));
    expect(branch.view.acts).toEqual(later.view.acts);
    expect(branch.view.now).toBe('2026-03-07T19:00');
    const again = add(branch, reply(set, branch.view, '嗯', clock));
    expect(again.view.position).toEqual(parent.view.position);
  });

  it('is exact: the parent stays as it was, all before the turn is the same, and it may go on', () => {
    fc.assert(
      fc.property(rounds, ([parent, turn]) => {
        const before = structuredClone(parent.records);
        const records = branchOf(parent.records, { ...PLACE, turn });
        const view = viewOf(records);
        expect(parent.records).toEqual(before);
        expect(view.turns).toEqual(parent.view.turns.slice(0, turn - 1));
        expect(view.opening).toEqual(parent.view.opening);
        expect([view.seed, view.mode, view.lang, view.persona]).toEqual([
          parent.view.seed,
          parent.view.mode,
          parent.view.lang,
          parent.view.persona,
        ]);
        expect(resume(records, stage)).toEqual({ kind: 'open' });
      }),
    );
  });

  it('leads the same way by the same words', () => {
    fc.assert(
      fc.property(rounds, ([parent, turn]) => {
        const again = parent.view.turns.slice(turn - 1).map((one) => one.reply);
        const branch = branched(parent, turn, again);
        expect(courseOf(branch.view.turns)).toEqual(courseOf(parent.view.turns));
        expect(branch.view.position).toEqual(parent.view.position);
        expect(branch.view.phase).toBe(parent.view.phase);
      }),
    );
  });

  it('goes as a round would that was played so from the start', () => {
    fc.assert(
      fc.property(rounds, replies, ([parent, turn], others) => {
        const { turns, seed: same } = parent.view;
        const whole = [...turns.slice(0, turn - 1).map((one) => one.reply), ...others];
        const branch = branched(parent, turn, others);
        expect(courseOf(branch.view.turns)).toEqual(courseOf(played(stage, whole, same).view.turns));
      }),
    );
  });
});

describe('one changed turn', () => {
  /** A round and the same with one reply changed. */
  const pairs = fc.tuple(rounds, fc.constantFrom(...REPLIES)).map(([[parent, turn], other]) => ({
    parent: parent.view.turns,
    turn,
    branch: branched(parent, turn, [other, ...parent.view.turns.slice(turn).map((one) => one.reply)]).view
      .turns,
  }));

  /** What was compared in all rounds of a run: a property that compares nothing shows nothing. */
  const compared = { lines: 0, moves: 0 };

  /** How often a line was said before a turn, in which wordings. */
  function wordings(turns: readonly TurnView[], line: string, before: number): string {
    const said = turns.slice(0, before).flatMap((one) => one.said);
    return JSON.stringify(said.filter((part) => part.line === line));
  }

  it('changes no line that both courses come to on the same visit with the same wordings left', () => {
    fc.assert(
      fc.property(pairs, ({ parent, turn, branch }) => {
        // A reaction may hand back the words of the reply: those are what should change.
        const both = branch.slice(turn).flatMap((later, at) =>
          later.said
            .filter(({ line }) => !line.startsWith('reaction/'))
            .filter(({ line }) => wordings(branch, line, turn + at) === wordings(parent, line, turn + at))
            .flatMap((part) => {
              const other = parent[turn + at]?.said.find(({ line }) => line === part.line);
              return other === undefined ? [] : [[part, other] as const];
            }),
        );
        compared.lines += both.length;
        expect(both.filter(([part, other]) => part.text !== other.text)).toEqual([]);
      }),
    );
    expect(compared.lines).toBeGreaterThan(50);
  });

  it('moves a later customer only as far as the two courses stood apart', () => {
    const asksAgain = ({ causes }: TurnView): boolean =>
      causes.some(({ because }) => because === 'waited' || because === 'unclear');
    fc.assert(
      fc.property(pairs, ({ parent, turn, branch }) => {
        const both = branch.slice(turn).flatMap((later, at) => {
          const same = parent[turn + at];
          if (same === undefined || asksAgain(later) !== asksAgain(same)) return [];
          const alike = JSON.stringify([later.before, later.event]);
          return alike === JSON.stringify([same.before, same.event]) ? [[later, same] as const] : [];
        });
        compared.moves += both.length;
        expect(both.map(([later]) => later.after)).toEqual(both.map(([, same]) => same.after));
      }),
    );
    expect(compared.moves).toBeGreaterThan(20);
  });
});
