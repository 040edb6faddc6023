import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluateCommand, type EvaluateOptions } from '../../src/cli/commands/evaluate.ts';
import { parseLabelled } from '../../src/cli/labelled-rows.ts';
import type { Assessment, Grader } from '../../src/grading/types.ts';
import { fakeIo } from './support.ts';

/** Finds `listen.invite` in every reply, and an apology at level 1 where the reply says sorry. */
const grader: Grader = {
  resolveDue: () => null,
  version: 'fake',
  assess: (reply): Assessment => ({
    grader: 'fake',
    lang: 'en',
    levels: { 'listen.invite': 1, ...(reply.includes('sorry') ? { 'apology.sorry': 1 } : {}) },
    steps: {},
    evidence: [...reply.matchAll(/sorry/g)].map(({ index }) => ({
      criterion: 'apology.sorry',
      level: 1,
      code: 'sorry',
      sure: 1,
      start: index,
      end: index + 'sorry'.length,
    })),
    moves: [],
    settled: [],
    unclear: false,
  }),
};

const rows = [
  { lang: 'en', reply: 'sorry, go on', labels: { 'listen.invite': 1, 'apology.sorry': 2 } },
  { lang: 'en', reply: 'next *please*', labels: {} },
  { lang: 'zh-Hans', reply: '对不起', labels: { 'apology.sorry': 1 } },
];
const jsonl = (list: readonly unknown[]): string => list.map((row) => JSON.stringify(row)).join('\n');
const OPTIONS: EvaluateOptions = { lang: null, errors: 0, crossValidated: false, proven: undefined };

function run(
  files: Readonly<Record<string, string>>,
  paths: readonly string[],
  options: Partial<EvaluateOptions> = {},
) {
  const io = fakeIo(files);
  const code = evaluateCommand(paths, { ...OPTIONS, ...options }, grader, io);
  return { code, out: io.printed, err: io.told, written: io.written };
}

describe('tongpin evaluate', () => {
  const files = { 'rows.jsonl': jsonl(rows) };

  it('prints a table for each language, criterion by criterion and both means', () => {
    const { code, out } = run(files, ['rows.jsonl']);
    expect(code).toBe(0);
    const starts = out.map((line) =>
      line
        .split('|')
        .slice(0, 9)
        .map((cell) => cell.trim())
        .join(' ')
        .trim(),
    );
    expect(out.filter((line) => line.startsWith('## '))).toEqual([
      '## zh-Hans, rows of the files named',
      '## en, rows of the files named',
    ]);
    expect(starts).toContain('apology.sorry 1.00 1.00 1.00 0.00 1 0 0');
    expect(starts).toContain('listen.invite 0.50 1.00 0.67 1.00 1 1 0');
    expect(starts).toContain('micro 0.67 1.00 0.80 0.50 2 1 0');
  });

  it('takes the rows of one language when asked to', () => {
    const { out } = run(files, ['rows.jsonl'], { lang: 'zh-Hans' });
    expect(out.filter((line) => line.startsWith('## '))).toHaveLength(1);
  });

  it('shows the worst mistakes with their text, nothing in it taken for markup', () => {
    const { out } = run(files, ['rows.jsonl'], { lang: 'en', errors: 1 });
    expect(out.at(-2)).toBe(
      '- rows.jsonl:2 · listen.invite · found 1, labelled 0, sure 0.00: next \\*please\\*',
    );
  });

  it('keeps what the rows prove, by the language of the cues', () => {
    const { written } = run(files, ['rows.jsonl'], { proven: 'proven.json' });
    const { zh, en } = JSON.parse(written['proven.json'] ?? '') as Record<string, Record<string, unknown>>;
    expect(en?.['listen.invite']).toEqual([1, 1]);
    expect(zh?.['listen.invite']).toEqual([0, 1]);
  });

  it('cross-validates the project’s rows when there are no files', () => {
    const domains = ['ab', 'ac', 'ad'];
    const own = Array.from({ length: 60 }, (_, i) => ({
      id: `r${i}`,
      lang: 'en',
      domain: domains[i % 3],
      context: 'My parcel is late.',
      reply: i % 2 === 0 ? 'regrettably yours' : 'it rained all day',
      labels: i % 2 === 0 ? { 'apology.sorry': 1 } : {},
      spans: i % 2 === 0 ? { 'apology.sorry': [[0, 17]] } : {},
    }));
    const { code, out } = run({ 'training/rows/own-en-a.jsonl': jsonl(own) }, [], { lang: 'en' });
    expect(code).toBe(0);
    expect(out.find((line) => line.startsWith('| apology.sorry'))).toMatch(/1\.00 \| +1\.00 \| +1\.00/);
  });

  it('counts the rows that only try to earn points and do, by language and kind', () => {
    const gaming = [
      { lang: 'en', domain: 'gaming-stuffing: florist', reply: 'sorry x', labels: { 'listen.invite': 1 } },
      { lang: 'en', domain: 'gaming-stuffing: kennels', reply: 'x', labels: { 'listen.invite': 1 } },
      { lang: 'zh-Hant', domain: 'gaming-noise: 租車', reply: 'x', labels: {} },
      { lang: 'en', domain: 'florist', reply: 'sorry', labels: {} },
    ];
    const cells = (lines: readonly string[]): readonly string[] =>
      lines
        .filter((line) => line.includes('%') && line.startsWith('|'))
        .map((line) => line.replace(/ +/g, ' '));
    const { out } = run({ 'g.jsonl': jsonl(gaming) }, ['g.jsonl']);
    expect(out).toContain('## Gaming: replies that only try to earn points');
    expect(cells(out)).toEqual([
      '| zh-Hant, noise | 1 | 1 | 100.0 % |',
      '| zh-Hant, all | 1 | 1 | 100.0 % |',
      '| en, stuffing | 2 | 1 | 50.0 % |',
      '| en, all | 2 | 1 | 50.0 % |',
    ]);
    expect(cells(run({ 'g.jsonl': jsonl(gaming) }, ['g.jsonl'], { lang: 'en' }).out)).toHaveLength(2);
    expect(run(files, ['rows.jsonl']).out.join()).not.toContain('Gaming');
  });

  it('holds evidence against clauses marked by hand, which nothing is learned from', () => {
    const row = { lang: 'en', domain: 'florist', persona: 'rational', labels: { 'apology.sorry': 1 } };
    const learned = { ...row, id: 'own-1', reply: 'it rained', labels: {} };
    const marked = [
      { ...row, reply: 'sorry, no roses', spans: { 'apology.sorry': [[0, 5]] } },
      { ...row, reply: 'no roses, sorry', spans: { 'apology.sorry': [[0, 15]] } },
    ];
    const { out } = run(
      {
        'training/rows/own-en-a.jsonl': jsonl([learned]),
        'training/marked/en.jsonl': jsonl(marked),
      },
      [],
    );
    const found = out.find((line) => /^\| en +\| +2 \|/.test(line));
    expect(found).toMatch(/0\.67 \|$/);
  });

  it('asks questions of the cases they are for', () => {
    const file = 'scenarios/catering-contract/scenario.json';
    const questions = [
      { lang: 'en', scenario: 'catering-contract', fact: 'kitchen', text: 'Is there a kitchen on site?' },
      { lang: 'en', scenario: 'catering-contract', fact: 'bid', text: 'Is there a kitchen on site?' },
      { lang: 'en', scenario: 'catering-contract', fact: null, text: 'Where’s your *desk*?' },
    ];
    const { code, out, err } = run(
      {
        [file]: readFileSync(file, 'utf8'),
        'q.jsonl': `${jsonl(questions)}\n${JSON.stringify({ ...questions[0], scenario: 'gone' })}`,
      },
      ['q.jsonl'],
      { errors: 5 },
    );
    expect(out.find((line) => line.startsWith('| en'))?.replace(/ +/g, ' ')).toBe(
      '| en | 2 | 1 | 0.50 | 0.50 |',
    );
    expect(out).toContain('- catering-contract: bid → kitchen: Is there a kitchen on site?');
    expect(err).toEqual([expect.stringMatching(/^q\.jsonl:4: not a question/)]);
    expect(code).toBe(1);
  });

  it('says so when the project’s rows aren’t there', () => {
    const { code, err } = run({}, []);
    expect(code).toBe(2);
    expect(err[0]).toContain('training/rows');
  });

  it('names the line of a bad row, grades the others and exits 1', () => {
    const { code, out, err } = run({ 'rows.jsonl': `${jsonl(rows)}\n{"lang":"en","reply":"x"}\n\n` }, [
      'rows.jsonl',
    ]);
    expect(code).toBe(1);
    expect(err).toEqual([expect.stringMatching(/^rows\.jsonl:4: “labels” is missing/)]);
    expect(out.length).toBeGreaterThan(5);
  });

  it('exits 2 when a file can’t be read', () => {
    expect(run({}, ['gone.jsonl']).code).toBe(2);
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
