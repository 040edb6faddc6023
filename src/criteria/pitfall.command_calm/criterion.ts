/** 命令冷静: orders the customer to calm down or how to talk; soothing is none (rubric §6, §9 "Whose feeling"). */
import type { DetectContext } from '../../grading/types.ts';
import type { Clause } from '../../text/types.ts';
import { has } from '../reading.ts';
import { saidCriterion } from '../said.ts';
import en from './cues.en.json' with { type: 'json' };
import zh from './cues.zh.json' with { type: 'json' };

/** "您别哭, 慢慢说, 我陪着您": comfort with somebody who stays beside it orders nothing (rubric §9 "Whose feeling"). */
function comforts(context: DetectContext, clause: Clause): boolean {
  const { doc } = context;
  if (clause.lang !== 'zh' || !has(context, clause, 'comfort')) return false;
  const near = doc.clauses.slice(Math.max(0, clause.index - 1), clause.index + 3);
  return near.some((one) => has(context, one, 'stay'));
}

export default saidCriterion({
  id: 'pitfall.command_calm',
  sure: 0.8,
  codes: { calm: ['calm'], tone: ['tone'] },
  outright: 'order',
  unless: ['soothe'],
  never: comforts,
  cues: { zh, en },
});
