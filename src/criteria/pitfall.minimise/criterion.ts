/** 淡化问题: makes the problem or the feeling small (rubric §6). */
import { saidCriterion } from '../said.ts';
import en from './cues.en.json' with { type: 'json' };
import zh from './cues.zh.json' with { type: 'json' };

export default saidCriterion({
  id: 'pitfall.minimise',
  sure: 0.5,
  codes: { small: ['small'], usual: ['usual'] },
  unless: ['weight'],
  cues: { zh, en },
});
