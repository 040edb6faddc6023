/** Bundles which of the common lines show by what sign a type or a style can be known. A test holds the file against the lines. */
import signs from '../../scenarios/signs.json' with { type: 'json' };
import type { SignLines } from '../report/signs.ts';

export const signLines: SignLines = signs;
