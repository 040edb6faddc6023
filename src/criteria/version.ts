/** Changes with every change of a rule, a cue or a weight: stored assessments name it, and are never graded again. */
export const GRADER_VERSION = '2';
