import { describe, expect, it } from 'vitest';
import { finish, finishInTurns, type Steps } from '../../src/shared/steps.ts';

/** Ten steps of work, each a millisecond on the clock. */
function* work(tick: () => void): Steps<string> {
  for (let done = 0; done < 10; done++) {
    tick();
    yield (done + 1) / 10;
  }
  return 'done';
}

describe('work in steps', () => {
  it('is finished at once', () => {
    expect(finish(work(() => undefined))).toBe('done');
  });

  it('is finished in turns, a pause before each, the share told', async () => {
    let now = 0;
    const shares: number[] = [];
    const paused: number[] = [];
    const done = await finishInTurns(
      work(() => void now++),
      {
        clock: () => now,
        length: 4,
        pause: async () => void paused.push(now),
        onShare: (share) => void shares.push(share),
      },
    );
    expect(done).toBe('done');
    expect(paused).toEqual([0, 4, 8]);
    expect(shares).toEqual([0, 0.4, 0.8]);
  });

  it('rejects with what the work throws', async () => {
    function* broken(): Steps<never> {
      yield 0;
      throw new TypeError('x is not a function');
    }
    const turns = { clock: () => 0, length: 1, pause: async () => undefined, onShare: () => undefined };
    await expect(finishInTurns(broken(), turns)).rejects.toThrow(TypeError);
  });
});
