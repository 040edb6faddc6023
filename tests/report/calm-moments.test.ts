import { describe, expect, it } from 'vitest';
import { calmMoments } from '../../src/report/calm-moments.ts';
import { slipped } from '../../src/session/self-control.ts';
import type { CalmAid, TurnView } from '../../src/session/types.ts';
import { played, stageOf } from '../session/case.ts';

const { turns } = played(stageOf(), ['您自己没写清楚，烦不烦？', '难怪您着急', '烦不烦']).view;
const breath = (breaths: number): CalmAid => ({ kind: 'breath', breaths, seconds: breaths * 19 });
const card = (id: string): CalmAid => ({ kind: 'card', card: id });
const held = (turn: TurnView): boolean => slipped(turn, { control: true });

describe('the moments that were taken', () => {
  it('are put together by the reply that came after them, with how that went', () => {
    const calmed = [
      { turn: 2, aid: breath(1) },
      { turn: 2, aid: breath(2) },
      { turn: 3, aid: card('shouting') },
      { turn: 3, aid: card('shouting') },
    ];
    expect(calmMoments({ calmed, reframed: [], turns }, held)).toEqual([
      { turn: 2, breaths: 3, seconds: 57, cards: 0, own: null, held: true },
      { turn: 3, breaths: 0, seconds: 0, cards: 1, own: null, held: false },
    ]);
  });

  it('tell nothing of a reply that never came', () => {
    const reframed = [{ turn: turns.length + 1, thought: '他烦', view: '他急' }];
    expect(calmMoments({ calmed: [], reframed, turns }, held)).toEqual([
      {
        turn: turns.length + 1,
        breaths: 0,
        seconds: 0,
        cards: 0,
        own: { thought: '他烦', view: '他急' },
        held: null,
      },
    ]);
  });

  it('are none where none were taken', () => {
    expect(calmMoments({ calmed: [], reframed: [], turns }, held)).toEqual([]);
  });
});
