import { criteria, lexicon } from '../criteria/index.ts';
import { settling } from '../criteria/settling.ts';
import { createGrader } from '../grading/create-grader.ts';
import { GRADER_VERSION } from '../criteria/version.ts';

/** The grader with all criteria. */
export const grader = createGrader({ version: GRADER_VERSION, criteria, lexicon, settling });
