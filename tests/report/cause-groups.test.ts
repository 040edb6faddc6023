import { describe, expect, it } from 'vitest';
import { groupCauses } from '../../src/report/cause-groups.ts';
import type { Cause } from '../../src/session/types.ts';

const mood: Cause = {
  dimension: 'mood',
  from: 'upset',
  to: 'furious',
  because: 'hurt',
  criterion: 'pitfall.hostile',
  quote: 'idiot',
};
const trust: Cause = { ...mood, dimension: 'trust', from: 'low', to: 'broken' };
const waited: Cause = {
  dimension: 'patience',
  from: 4,
  to: 3,
  because: 'waited',
  criterion: null,
  quote: null,
};

describe('groupCauses', () => {
  it('tells together what the same words carried, in the order of the causes', () => {
    expect(groupCauses([mood, waited, trust])).toEqual([[mood, trust], [waited]]);
  });

  it('keeps apart what other words carried, or fewer of them', () => {
    const also = [{ criterion: 'pitfall.but', quote: 'but' }] as const;
    expect(groupCauses([mood, { ...trust, also }, { ...waited, because: 'unclear' }, waited])).toHaveLength(
      4,
    );
    expect(groupCauses([])).toEqual([]);
  });
});
