import { loadGrader } from '../wiring/grader.ts';

export const grader = await loadGrader();
