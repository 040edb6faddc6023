import { describe, expect, it } from 'vitest';
import { gradeCommand, parseRow } from '../../src/cli/commands/grade.ts';
import { grader } from '../../src/cli/grader.ts';
import { fakeIo } from './support.ts';

const row = (id: number, reply: string, more: object = {}): string => JSON.stringify({ id, reply, ...more });

describe('parseRow', () => {
  it.each([
    ['{', 'notJson'],
    ['[]', 'notObject'],
    ['{"reply": "x"}', 'noId'],
    ['{"id": 1}', 'noReply'],
    ['{"id": 1, "reply": "x", "context": 5}', 'badContext'],
    ['{"id": 1, "reply": "x", "lang": "fr"}', 'badLang'],
  ])('%s: %s', (line, error) => {
    expect(parseRow(line)).toEqual({ ok: false, error });
  });
});

describe('tongpin grade', () => {
  it('prints a line for each row, with levels, steps and places in the reply', () => {
    const reply = '讓您等了三天,真的非常抱歉';
    const io = fakeIo({ rows: row(7, reply, { context: '我等了三天' }) });
    expect(gradeCommand('rows', grader, io)).toBe(0);
    const graded = JSON.parse(io.printed[0] ?? '') as {
      readonly levels: Record<string, number>;
      readonly evidence: readonly { criterion: string; start: number; end: number }[];
    };
    expect(graded.levels).toMatchObject({ 'apology.sorry': 2, 'step.apologize': 1 });
    const sorry = graded.evidence.find(({ criterion }) => criterion === 'apology.sorry');
    expect(reply.slice(sorry?.start, sorry?.end)).toContain('抱歉');
  });

  it('tells of a bad row with its line, grades the others, and exits 1', () => {
    const io = fakeIo({ rows: `${row(1, '抱歉')}\n\noops\n${row(2, 'sorry')}\n` });
    expect(gradeCommand('rows', grader, io)).toBe(1);
    expect(io.printed.map((line) => (JSON.parse(line) as { id: number }).id)).toEqual([1, 2]);
    expect(io.told).toHaveLength(1);
    expect(io.told[0]).toMatch(/^rows:3: /);
  });

  it('exits 2 for a file that is not there', () => {
    const io = fakeIo({});
    expect(gradeCommand('rows', grader, io)).toBe(2);
    expect(io.told[0]).toContain('rows');
  });
});
