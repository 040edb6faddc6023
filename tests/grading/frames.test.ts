/** What is shown as evidence can be understood: not an hour or an "if" alone. */
import { expect, it } from 'vitest';
import { withFramed } from '../../src/grading/frames.ts';
import type { Finding } from '../../src/grading/types.ts';
import { readText } from '../../src/text/read-text.ts';

function shown(reply: string, words: string): string {
  const doc = readText(reply);
  const start = doc.folded.indexOf(words);
  const finding: Finding = {
    criterion: 'apology.prevent',
    level: 2,
    code: 'change',
    sure: 1,
    span: { start, end: start + words.length },
  };
  const { span } = withFramed(doc, finding);
  return doc.folded.slice(span.start, span.end);
}

it.each([
  ['从今晚起,出餐口贴过敏名单,谁漏谁负责。', '从今晚起', '从今晚起,出餐口贴过敏名单'],
  ['以后车一晚点,调度当场打给我。', '以后车一晚点', '以后车一晚点,调度当场打给我'],
  ['从今晚起,出餐口贴名单。', '出餐口贴名单', '出餐口贴名单'],
  ['我从今晚起不收这笔钱,您放心。', '我从今晚起不收这笔钱', '我从今晚起不收这笔钱'],
])('“%s”: “%s” → “%s”', (reply, words, whole) => {
  expect(shown(reply, words)).toBe(whole);
});
