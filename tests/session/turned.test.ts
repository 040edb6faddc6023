import { describe, expect, it } from 'vitest';
import { resume } from '../../src/session/resume.ts';
import { allSaid } from '../../src/session/replay.ts';
import { cake, played, stageOf } from './case.ts';

/** Hurt by being blamed, the customer turns; the question that follows is asked in the other type's words. */
function turning() {
  return cake((input) => {
    Object.assign(input, {
      surprises: [{ id: 'turn', when: { met: 'pitfall.blame_customer' }, changes: { persona: 'dominant' } }],
    });
    for (const texts of Object.values(input.texts)) {
      Object.assign(texts, { surprises: { turn: ['（她把手机放下了。）'] } });
      Object.assign(texts.beats.opening, {
        nudge: { base: ['那怎么办呢？', '怎么办？'], dominant: ['说，怎么办。'] },
      });
    }
  });
}

describe('a customer who turns in the middle of a round', () => {
  const stage = stageOf(turning(), 'emotional');
  const { view, records } = played(stage, ['怎么回事', '您自己没写清楚', '我让师傅重做，五点前送到']);

  it('speaks as the new type from the stage direction on', () => {
    const [first, second] = view.turns;
    expect(first?.said.at(-1)?.text).not.toBe('说，怎么办。');
    expect(second?.said.map(({ line }) => line)).toEqual([
      expect.stringMatching(/^reaction/),
      'surprise/turn/say',
      'beat/opening/nudge',
    ]);
    expect(second?.said.at(-1)?.text).toBe('说，怎么办。');
    expect(allSaid(view).length).toBeGreaterThan(4);
  });

  it('is kept in the log, turn by turn, and is met as the new type from the next turn on', () => {
    expect(view.persona).toBe('emotional');
    expect(view.turns.map(({ persona, personaAfter }) => [persona, personaAfter])).toEqual([
      ['emotional', 'emotional'],
      ['emotional', 'dominant'],
      ['dominant', 'dominant'],
    ]);
    // A plan lifts whoever wants a result from fury; one who wants to be heard it would have left there.
    expect(view.turns[2]?.causes.find(({ dimension }) => dimension === 'mood')).toMatchObject({
      because: 'concrete',
    });
  });

  it('goes on after a break, and not where the scene would no longer turn them', () => {
    expect(resume(records, stage)).toEqual({ kind: 'open' });
    expect(resume(records, stageOf(cake(), 'emotional'))).toMatchObject({ kind: 'readonly', turn: 2 });
  });
});
