/** 争辩: contradicts or disbelieves the customer, or defends the company instead of listening (rubric §6). */
import { has } from '../reading.ts';
import { saidCriterion } from '../said.ts';
import en from './cues.en.json' with { type: 'json' };
import zh from './cues.zh.json' with { type: 'json' };

export default saidCriterion({
  id: 'pitfall.argue',
  sure: 0.5,
  codes: { deny: ['deny'], defend: ['defend'], doubt: ['doubt'] },
  unless: ['concede'],
  isTone: true,
  // Doubt about oneself, and taking the blame off the customer.
  never: (context, clause) => has(context, clause, 'no_quarrel'),
  cues: { zh, en },
});
