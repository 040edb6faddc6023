import { describe, expect, it } from 'vitest';
import { labelledPlaces } from '../../src/grading/commitments/labelled-places.ts';
import { sliceOf } from '../../src/shared/span.ts';

const NONE = { who: null, when: null, amount: null, condition: null };

describe('places of labelled promises', () => {
  it('takes words said twice where they stand beside what else is told of the act', () => {
    const reply = '老人家到现在还没吃上饭。师傅二十分钟到。';
    const [place] = labelledPlaces(reply, [{ ...NONE, who: '师傅', what: '到', when: '二十分钟' }]);
    expect(place?.what).toEqual({ start: reply.lastIndexOf('到'), end: reply.lastIndexOf('到') + 1 });
  });

  it('goes on behind the act before', () => {
    const reply = "I'll call you today and he'll call you on Monday.";
    const places = labelledPlaces(reply, [
      { ...NONE, who: 'I', what: 'call you', when: 'today' },
      { ...NONE, who: 'he', what: 'call you', when: 'on Monday' },
    ]);
    expect(places.map(({ what }) => what?.start)).toEqual([5, reply.lastIndexOf('call you')]);
    expect(places.map(({ when }) => when && sliceOf(reply, when))).toEqual(['today', 'on Monday']);
  });

  it('finds none where a reply does not hold the words', () => {
    expect(labelledPlaces('好的', [{ ...NONE, what: '给您退款' }])[0]?.what).toBeNull();
  });
});
