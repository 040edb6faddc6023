/** 推卸给他人: hands the fault to a third party, colleague, department or system so as to be rid of it (rubric §6). */
import { saidCriterion } from '../said.ts';
import en from './cues.en.json' with { type: 'json' };
import zh from './cues.zh.json' with { type: 'json' };

export default saidCriterion({
  id: 'pitfall.blame_others',
  sure: 0.6,
  codes: { theirs: ['theirs'], not_ours: ['not_ours'] },
  outright: 'disowned',
  unless: ['owned'],
  cues: { zh, en },
});
