/** 过度承诺: promises what nobody can hold (rubric §6, §9 "Overpromise"). */
import { saidCriterion } from '../said.ts';
import en from './cues.en.json' with { type: 'json' };
import zh from './cues.zh.json' with { type: 'json' };

export default saidCriterion({
  id: 'pitfall.overpromise',
  sure: 0.6,
  codes: { absolute: ['absolute'], pledge: ['pledge'] },
  unless: ['bounded'],
  cues: { zh, en },
});
