/** The place of what only the learned layer finds, with the weights that the app is shipped with. */
import { expect, it } from 'vitest';
import { grader } from '../../src/cli/grader.ts';
import { sliceOf } from '../../src/shared/span.ts';

const REPLIES = [
  '是，差額由我們承擔，總價寫死。我今天下午就把這條加進合約給您看。',
  '是，差额由我们承担，总价写死。我今天下午就把这条加进合同给您看。',
];

it.each(REPLIES)('a bare answer carries no finding: %s', (reply) => {
  const { evidence } = grader.assess(reply, { customer: '差額誰承擔？' });
  expect(evidence.length).toBeGreaterThan(0);
  expect(evidence.map((one) => sliceOf(reply, one))).not.toContain('是');
});
