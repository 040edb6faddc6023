/** LEAR (taught material B1): CLEAR without the rail of Control. */
import type { ParallelChart } from '../config.ts';
import { pathRegion } from './path.ts';
import { CLEAR_ORDER } from './steps.ts';

export const lear: ParallelChart = { type: 'parallel', states: { path: pathRegion(CLEAR_ORDER) } };
