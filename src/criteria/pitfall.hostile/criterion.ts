/** 无礼与讽刺: rude, sarcastic, threatening, mocking, insulting (rubric §6). */
import { saidCriterion } from '../said.ts';
import en from './cues.en.json' with { type: 'json' };
import zh from './cues.zh.json' with { type: 'json' };

export default saidCriterion({
  id: 'pitfall.hostile',
  sure: 0.65,
  codes: { insult: ['insult'], sneer: ['sneer'], threat: ['threat'] },
  unless: ['gentle'],
  isTone: true,
  outright: 'outright',
  cues: { zh, en },
});
