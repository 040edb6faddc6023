/** The registry: every folder here with a `criterion.ts` is a criterion, so that a new one is a folder and nothing else. */
import type { Criterion, CueFile } from '../grading/types.ts';
import { CRITERION_IDS } from '../shared/rubric-ids.ts';
import lexiconEn from './lexicon/en.json' with { type: 'json' };
import lexiconZh from './lexicon/zh.json' with { type: 'json' };
import signsEn from './signs/en.json' with { type: 'json' };
import signsZh from './signs/zh.json' with { type: 'json' };

const units = import.meta.glob<Criterion>('./*/criterion.ts', { eager: true, import: 'default' });

/** All criteria, sorted as `CRITERION_IDS`. */
export const criteria: readonly Criterion[] = Object.values(units).sort(
  (a, b) => CRITERION_IDS.indexOf(a.id) - CRITERION_IDS.indexOf(b.id),
);

/** Roles that several criteria share, per language. */
export const lexicon: { readonly zh: CueFile; readonly en: CueFile } = {
  zh: lexiconZh,
  en: lexiconEn,
};

/** Signs of the moves (rubric §10), per language: no rule reads them, the learned layer weighs them. */
export const signs: { readonly zh: CueFile; readonly en: CueFile } = { zh: signsZh, en: signsEn };
