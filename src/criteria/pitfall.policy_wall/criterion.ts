/** 以规定拒绝: refuses by pointing at rules or authority (rubric §6). */
import { saidCriterion } from '../said.ts';
import en from './cues.en.json' with { type: 'json' };
import zh from './cues.zh.json' with { type: 'json' };

export default saidCriterion({
  id: 'pitfall.policy_wall',
  sure: 0.65,
  codes: { rule: ['rule'], power: ['power'] },
  unless: ['softened'],
  cues: { zh, en },
});
