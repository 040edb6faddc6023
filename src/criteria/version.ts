/** Of the rules, the settling and what reads them; every stored assessment names it, with the ids of the learned weights. */
export const GRADER_VERSION = '6';
