import { describe, expect, it } from 'vitest';
import { compileRound } from '../../src/scenario/compile.ts';
import { openRound, positionOf, reactTo } from '../../src/scenario/round.ts';
import { snapshotOf } from '../../src/session/snapshot.ts';
import { viewOf } from '../../src/session/replay.ts';
import { played, REPLIES, stageOf } from './case.ts';

const stage = stageOf();

describe('snapshotOf', () => {
  it('stands where playing all turns from the opening leads, after every turn', () => {
    const { view } = played(stage, REPLIES.slice(0, 5));
    expect(view.turns.length).toBeGreaterThan(2);
    let snapshot = openRound(stage.round);
    for (const [index, { event }] of view.turns.entries()) {
      snapshot = reactTo(stage.round, snapshot, event).snapshot;
      const until = { ...view, turns: view.turns.slice(0, index + 1) };
      expect(positionOf(stage.round, snapshotOf(stage.round, until))).toEqual(
        positionOf(stage.round, snapshot),
      );
    }
  });

  it('plays no turn twice', () => {
    const { view } = played(stage, REPLIES.slice(0, 3));
    expect(snapshotOf(stage.round, view)).toBe(snapshotOf(stage.round, view));
  });

  it('keeps two rounds and two personas apart, though their replies are the same', () => {
    const log = played(stage, REPLIES.slice(0, 3));
    const again = viewOf(log.records);
    expect(snapshotOf(stage.round, again)).not.toBe(snapshotOf(stage.round, log.view));
    const other = compileRound(stage.round.scenario, 'rational');
    expect(positionOf(other, snapshotOf(other, log.view))).toEqual(
      positionOf(
        other,
        log.view.turns.reduce((now, { event }) => reactTo(other, now, event).snapshot, openRound(other)),
      ),
    );
  });
});
