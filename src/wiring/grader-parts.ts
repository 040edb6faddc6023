/** All that the grader is made of but its weights: a chunk of its own, since no screen needs it to be drawn. */
export { criteria, lexicon, signs } from '../criteria/index.ts';
export { settling } from '../criteria/settling.ts';
export { GRADER_VERSION } from '../criteria/version.ts';
export { createGrader } from '../grading/create-grader.ts';
