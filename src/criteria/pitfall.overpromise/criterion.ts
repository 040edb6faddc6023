/** 过度承诺: promises what nobody can hold (rubric §6, §9 "Overpromise"). */
import type { DetectContext } from '../../grading/types.ts';
import type { Clause } from '../../text/types.ts';
import { has, wordsOf } from '../reading.ts';
import { saidCriterion } from '../said.ts';
import en from './cues.en.json' with { type: 'json' };
import zh from './cues.zh.json' with { type: 'json' };

/** "换谁都不会再信" tells how anyone feels, "您放心" promises nothing by itself. */
const COMFORT = /^(?:请|这个|这点)?[您你]们?(?:尽管|只管|就)?放心(?:吧|好了)?$/;

function promisesNothing(context: DetectContext, clause: Clause): boolean {
  return (
    clause.lang === 'zh' && (has(context, clause, 'universal') || COMFORT.test(wordsOf(context, clause)))
  );
}

export default saidCriterion({
  id: 'pitfall.overpromise',
  sure: 0.6,
  codes: { absolute: ['absolute'], pledge: ['pledge'] },
  unless: ['bounded'],
  never: promisesNothing,
  cues: { zh, en },
});
