/** CLEAR (taught material B1): Control of oneself runs beside Listen → Establish → Apologize → Resolve, at any time. */
import type { ChartRegion, ParallelChart } from '../config.ts';
import { pathRegion } from './path.ts';
import { CLEAR_ORDER } from './steps.ts';

const control: ChartRegion = {
  initial: 'kept',
  states: {
    kept: {
      entry: [{ type: 'mirror', params: { control: 'kept' } }],
      on: { REPLY_GRADED: [{ guard: { type: 'losesControl' }, target: 'lost' }] },
    },
    lost: {
      entry: [{ type: 'mirror', params: { control: 'lost' } }],
      on: { REPLY_GRADED: [{ guard: { type: 'keepsControl' }, target: 'kept' }] },
    },
  },
};

export const clear: ParallelChart = { type: 'parallel', states: { control, path: pathRegion(CLEAR_ORDER) } };
