import type { FlowDefinition } from '../definition.ts';
import { CLEAR_STEPS } from './clear.ts';

/** LEAR (taught material B1): CLEAR without the rail of Control. */
export const lear: FlowDefinition = { id: 'lear', control: false, steps: CLEAR_STEPS };
