import { describe, expect, it } from 'vitest';
import { expandAlternatives, parseCue } from '../../src/grading/cue-grammar.ts';
import { CueMatcher, type RoleHits } from '../../src/grading/cue-matcher.ts';
import type { CueLang } from '../../src/shared/lang.ts';

function found(lang: CueLang, entries: readonly string[], text: string): readonly string[] {
  const matcher = new CueMatcher(lang);
  matcher.add(0, entries);
  const hits: RoleHits = new Map();
  matcher.match(text, 0, text.length, hits);
  return (hits.get(0) ?? []).map(({ start, end }) => text.slice(start, end));
}

describe('cue grammar', () => {
  it('expands nested and optional alternatives', () => {
    expect(expandAlternatives('a(b|c(d|))e')).toEqual(['abe', 'acde', 'ace']);
  });

  it.each(['(a', 'a)', 'a|b', '', '…', '*'])('refuses %j', (entry) => {
    expect(() => parseCue(entry)).toThrow(SyntaxError);
  });
});

describe('CueMatcher', () => {
  it('finds every place, and overlapping cues', () => {
    expect(found('zh', ['抱歉', '非常抱歉'], '非常抱歉,真的抱歉')).toEqual(['非常抱歉', '抱歉', '抱歉']);
  });

  it('bridges a short gap, not a long one', () => {
    expect(found('zh', ['让您…等'], '让您一个人等')).toEqual(['让您一个人等']);
    expect(found('zh', ['让您…等'], `让您${'一'.repeat(20)}等`)).toEqual([]);
  });

  it('keeps to whole words in English', () => {
    expect(found('en', ['sorry', 'apolog*'], 'sorryish apologies, sorry')).toEqual(['apologies', 'sorry']);
    expect(found('en', ['you*said'], 'you said')).toEqual([]);
    expect(found('en', ['the way you *'], 'the way you put it')).toEqual(['the way you put']);
    expect(found('en', ['wait* for … hour'], 'waiting for an hour')).toEqual(['waiting for an hour']);
  });

  it('meets cues written in 繁體 or full width, since both sides are folded', () => {
    expect(found('zh', ['讓您'], '让您')).toEqual(['让您']);
  });
});
