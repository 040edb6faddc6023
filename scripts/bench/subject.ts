/** What is measured, built into one file as the app is: run from sources every call between files would cost extra. */
import { criteria, lexicon, signs } from '../../src/criteria/index.ts';
import en from '../../src/criteria/learned/en.json' with { type: 'json' };
import slotsEn from '../../src/criteria/learned/slots-en.json' with { type: 'json' };
import slotsZh from '../../src/criteria/learned/slots-zh.json' with { type: 'json' };
import zh from '../../src/criteria/learned/zh.json' with { type: 'json' };
import { settling } from '../../src/criteria/settling.ts';
import { createGrader } from '../../src/grading/create-grader.ts';
import type { LearnedWeights } from '../../src/grading/learned/model.ts';
import type { Criterion, CueFile, Grader } from '../../src/grading/types.ts';
import type { CueLang } from '../../src/shared/lang.ts';
import { makeCues } from './replies.ts';

/** Roles over which cues are spread. */
const ROLES = 40;

/** How many cues the criteria and signs have in a language. */
export function countCues(lang: CueLang): number {
  const files = new Set([lexicon[lang], signs[lang], ...criteria.map(({ cues }) => cues[lang])]);
  const lists = new Set([...files].flatMap((file) => Object.values(file)));
  return [...lists].reduce((sum, { length }) => sum + length, 0);
}

function moreCues(lang: CueLang, times: number): CueFile {
  const cues = makeCues(lang, countCues(lang) * (times - 1));
  return Object.fromEntries(
    Array.from({ length: ROLES }, (_, role) => [
      `more_${role}`,
      cues.filter((_cue, i) => i % ROLES === role),
    ]),
  );
}

/** The grader with all criteria and so many times their cues; the added ones are looked for like any, and mean nothing. */
export function graderOf(times: number): Grader {
  const [first] = criteria;
  if (first === undefined) throw new Error('No criteria');
  const padding: Criterion = {
    ...first,
    cues: { zh: moreCues('zh', times), en: moreCues('en', times) },
    detect: () => [],
  };
  return createGrader({
    version: 'bench',
    criteria: times > 1 ? [...criteria, padding] : criteria,
    lexicon,
    signs,
    settling,
    learned: { zh: zh as unknown as LearnedWeights, en: en as unknown as LearnedWeights },
    slots: { zh: slotsZh, en: slotsEn },
  });
}
