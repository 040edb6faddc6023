/** Findings in words that by their structure can't carry them are dropped, whoever made them. */
import { describe, expect, it } from 'vitest';
import { grader } from '../../src/cli/grader.ts';
import { createGrader } from '../../src/grading/create-grader.ts';
import type { Criterion } from '../../src/grading/types.ts';
import { examples, lexicon } from '../criteria/units.ts';

/** Finds an insult in every clause. */
const touchy: Criterion = {
  id: 'pitfall.hostile',
  maxLevel: 1,
  codes: ['insult'],
  cues: { zh: {}, en: {} },
  detect: ({ doc }) =>
    doc.clauses.map((span) => ({ criterion: 'pitfall.hostile', level: 1, code: 'insult', span, sure: 0.9 })),
  rulesOut: (_context, { question }) => question === 'open',
};

function insultsIn(reply: string): readonly string[] {
  const { evidence } = createGrader({ version: 'test', criteria: [touchy], lexicon, settling: [] }).assess(
    reply,
  );
  return evidence.map(({ start, end }) => reply.slice(start, end));
}

describe('a criterion rules clauses out', () => {
  it('and what is found in nothing else is dropped', () => {
    expect(insultsIn('您希望怎么处理？我等着。')).toEqual(['我等着']);
    expect(insultsIn('What happened? Get lost.')).toEqual(['Get lost']);
  });
});

describe('as shipped', () => {
  it.each(
    (['pitfall.hostile', 'pitfall.blame_customer'] as const).flatMap((id) =>
      (examples.get(id) ?? [])
        .filter(({ level, reply }) => level === 0 && /[?？]$|为什么没|為什麼沒|\bwhy\b/i.test(reply))
        .filter(({ reply }) => /希望|赔偿|賠償|补偿|几点|哪家|我查|why|want|would|outcome/i.test(reply))
        .map(({ reply, customer }) => [id, reply, customer] as const),
    ),
  )('no %s in “%s”', (id, reply, customer) => {
    expect(grader.assess(reply, { customer }).levels[id]).toBeUndefined();
  });
});
