/** 争辩: contradicts or disbelieves the customer, or defends the company instead of listening (rubric §6). */
import { saidCriterion } from '../said.ts';
import en from './cues.en.json' with { type: 'json' };
import zh from './cues.zh.json' with { type: 'json' };

export default saidCriterion({
  id: 'pitfall.argue',
  sure: 0.5,
  codes: { deny: ['deny'], defend: ['defend'], doubt: ['doubt'] },
  unless: ['concede'],
  isTone: true,
  cues: { zh, en },
});
