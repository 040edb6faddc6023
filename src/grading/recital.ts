import type { TextDoc } from '../text/types.ts';

/** The rubric's own words. A reply of nothing else recites it and says nothing to the customer (rubric §8). */
const TERMS = new Set(
  '抱歉 对不起 理解 共情 同理心 倾听 聆听 道歉 解决 跟进 确认 负责 责任 承认 补救 预防 支持 验证 观察 复述 安抚 承诺 方案 行动 时间 选择 致歉 感谢 识别情绪 表达理解 提出支持 寻求共同点 验证合理性 承担责任 sorry apology apologise apologize apologies empathy empathise empathize understand understanding listen listening support validate validation observe responsibility impact remedy prevent prevention resolve resolution solution action time follow-up followup options consent control establish restate acknowledge acknowledgement care'.split(
    ' ',
  ),
);

/** Whether a reply only lists words of the rubric, two at least, without saying anything with them. */
export function isRecital(doc: TextDoc): boolean {
  const words = doc.folded.split(/[\s,.;:!?。、…—~()/+&•-]+/).filter((word) => word !== '');
  const terms = words.filter((word) => TERMS.has(word));
  const glue = words.filter((word) => word === '和' || word === 'and' || word === '与');
  return new Set(terms).size >= 2 && terms.length + glue.length === words.length;
}
