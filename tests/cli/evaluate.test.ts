import { describe, expect, it } from 'vitest';
import { evaluateCommand, parseLabelled, tableOf } from '../../src/cli/commands/evaluate.ts';
import type { Io } from '../../src/cli/io.ts';
import { evaluate } from '../../src/grading/evaluate.ts';
import type { Assessment, Grader } from '../../src/grading/types.ts';

/** Finds `listen.invite` in every reply, and an apology at level 1 where the reply says sorry. */
const grader: Grader = {
  version: 'fake',
  assess: (reply): Assessment => ({
    grader: 'fake',
    lang: 'en',
    levels: { 'listen.invite': 1, ...(reply.includes('sorry') ? { 'apology.sorry': 1 } : {}) },
    steps: {},
    evidence: [],
    settled: [],
    unclear: false,
  }),
};

const rows = [
  { lang: 'en', reply: 'sorry, go on', labels: { 'listen.invite': 1, 'apology.sorry': 2 } },
  { lang: 'en', reply: 'next', labels: {} },
  { lang: 'zh-Hans', reply: '对不起', labels: { 'apology.sorry': 1 } },
] as const;

function ioOf(text: string, out: string[] = [], err: string[] = []): Io {
  return {
    lang: 'en',
    t: (key) => key,
    out: (line) => void out.push(line),
    err: (line) => void err.push(line),
    read: () => text,
    kind: () => 'file',
    walk: () => [],
  };
}

function run(text: string, lang: 'en' | null) {
  const out: string[] = [];
  const err: string[] = [];
  const io = ioOf(text, out, err);
  return { code: evaluateCommand(['rows.jsonl'], lang, grader, io), out, err };
}

describe('tableOf', () => {
  it('prints a line for each criterion met and one for all', () => {
    const lines = tableOf(
      evaluate(
        rows.map((row, id) => ({ ...row, id: String(id) })),
        grader,
      ).tallies,
    );
    expect(lines).toHaveLength(4);
    expect(lines[1]).toMatch(/^apology\.sorry +1\.00 +0\.50 +0\.67 +0\.00 +1 +0 +1$/);
    expect(lines.at(-1)).toMatch(/^all +0\.50/);
  });
});

describe('evaluateCommand', () => {
  const text = rows.map((row) => JSON.stringify(row)).join('\n');

  it('takes the rows of one language when asked to', () => {
    expect(run(text, 'en').out.at(-1)).toMatch(/ 2 +1 +0$/);
  });

  it('names the line of a bad row, grades the others and exits 1', () => {
    const { code, out, err } = run(`${text}\n{"lang":"en","reply":"x"}\n\n`, null);
    expect(code).toBe(1);
    expect(err).toEqual(['rows.jsonl:4: evaluate:noLabels']);
    expect(out.length).toBeGreaterThan(1);
  });

  it('exits 2 when a file can’t be read', () => {
    const io: Io = {
      ...ioOf(''),
      read: () => {
        throw new Error('ENOENT');
      },
    };
    expect(evaluateCommand(['gone.jsonl'], null, grader, io)).toBe(2);
  });

  it.each([
    ['{', 'notJson'],
    ['1', 'notObject'],
    ['{"lang":"fr","reply":"x","labels":{}}', 'badLang'],
    ['{"lang":"en","labels":{}}', 'noReply'],
  ])('%s is %s', (line, error) => {
    expect(parseLabelled(line)).toEqual({ ok: false, error });
  });
});
