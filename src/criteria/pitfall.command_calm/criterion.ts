/** 命令冷静: orders the customer to calm down or how to talk; soothing is none (rubric §6, §9 "Whose feeling"). */
import { saidCriterion } from '../said.ts';
import en from './cues.en.json' with { type: 'json' };
import zh from './cues.zh.json' with { type: 'json' };

export default saidCriterion({
  id: 'pitfall.command_calm',
  sure: 0.8,
  codes: { calm: ['calm'], tone: ['tone'] },
  unless: ['soothe'],
  cues: { zh, en },
});
