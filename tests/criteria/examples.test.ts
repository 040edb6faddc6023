/** One spec for every criterion: its own examples, met and nearly met. */
import * as OpenCC from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { cueLangOf } from '../../src/shared/lang.ts';
import { overlaps } from '../../src/shared/span.ts';
import { criteria, examplesOf, graderOf } from './units.ts';

const toTraditional = OpenCC.Converter({ from: 'cn', to: 'tw' });
const GAPS_AT_MOST = 2;
const HITS_AT_LEAST = 6;

describe.each(criteria.map((criterion) => [criterion.id, criterion] as const))('%s', (id, criterion) => {
  const rows = examplesOf(criterion);
  const known = rows.filter(({ knownGap }) => knownGap !== undefined);
  const settled = rows.filter(({ knownGap }) => knownGap === undefined);
  const grader = graderOf(criterion);
  const assess = ({ reply, customer }: { readonly reply: string; readonly customer: string }) =>
    grader.assess(reply, { customer });

  it.each(settled.map((row) => [row.reply, row] as const))('%s', (reply, row) => {
    const { levels, evidence } = assess(row);
    const quote = row.quote ?? '';
    const start = reply.indexOf(quote);
    const span = { start, end: start + quote.length };
    expect(levels[id] ?? 0).toBe(row.level);
    expect(quote === '' || reply.split(quote).length === 2).toBe(true);
    expect(quote === '' || evidence.some((line) => overlaps(line, span))).toBe(true);
  });

  it('has few known gaps, and none that has closed', () => {
    expect(known.filter((row) => (assess(row).levels[id] ?? 0) === row.level)).toEqual([]);
    expect(known.length).toBeLessThanOrEqual(GAPS_AT_MOST);
  });

  it.each(['zh', 'en'] as const)('has hits of each level and near misses in %s', (lang) => {
    const own = rows.filter((row) => cueLangOf(row.lang) === lang);
    const levels = new Set(own.map(({ level }) => level));
    expect(own.filter(({ level }) => level > 0).length).toBeGreaterThanOrEqual(HITS_AT_LEAST);
    expect(own.filter(({ level }) => level === 0).length).toBeGreaterThanOrEqual(HITS_AT_LEAST);
    expect(levels.size).toBe(criterion.maxLevel + 1);
  });

  it('grades 繁體 like 简体', () => {
    const plain = rows.filter(({ lang }) => lang === 'zh-Hans');
    const twins = plain.map(({ reply, customer }) => ({
      reply: toTraditional(reply),
      customer: toTraditional(customer),
    }));
    expect(twins.map((row) => assess(row).levels)).toEqual(plain.map((row) => assess(row).levels));
  });
});
