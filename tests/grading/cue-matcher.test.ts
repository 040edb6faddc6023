import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CueMatcher, type RoleHits } from '../../src/grading/cue-matcher.ts';
import type { CueLang } from '../../src/shared/lang.ts';

function matcherOf(lang: CueLang, entries: readonly string[]): CueMatcher {
  const matcher = new CueMatcher(lang);
  matcher.add(0, entries);
  return matcher;
}

function wordsIn(matcher: CueMatcher, text: string): readonly string[] {
  const hits: RoleHits = [];
  matcher.match(text, 0, text.length, hits);
  return (hits[0] ?? []).map(({ start, end }) => text.slice(start, end));
}

const found = (lang: CueLang, entries: readonly string[], text: string): readonly string[] =>
  wordsIn(matcherOf(lang, entries), text);

describe('CueMatcher', () => {
  it.each<[CueLang, string, string, readonly string[]]>([
    // Places
    ['zh', '(非常|)抱歉', '非常抱歉,真的抱歉', ['非常抱歉', '抱歉', '抱歉']],
    ['zh', '等(了|)', '等了', ['等', '等了']],
    ['en', 'sorry|regret', 'sorry to say i regret it', ['sorry', 'regret']],
    // Gaps: the nearest end, within the length, also optional, also two
    ['zh', '让您…等', '让您一个人等了又等', ['让您一个人等']],
    ['zh', '让您…等', `让您${'一'.repeat(12)}等`, [`让您${'一'.repeat(12)}等`]],
    ['zh', '让您…等', `让您${'一'.repeat(13)}等`, []],
    ['zh', '让您…等', '让您等', ['让您等']],
    ['zh', '让…等…天', '让您白等了三天', ['让您白等了三天']],
    ['en', 'i (…|)call', 'i call', ['i call']],
    ['en', 'i (…|)call', 'i will then call', ['i will then call']],
    ['en', 'wait … hour', 'wait hour', ['wait hour']],
    ['en', 'wait … hour', 'wait for one hourly or one hour', ['wait for one hourly or one hour']],
    ['en', 'did you …?', 'did you notice it?', []],
    // A gap at either end stands for nothing
    ['en', '(…|the) fault', 'the fault', ['the fault', 'fault']],
    ['en', 'the way you …', 'the way you put it', ['the way you']],
    // Whole words, and the rest of a word
    ['en', 'sorry', 'sorryish, sorry', ['sorry']],
    ['en', 'apolog*', 'apologies', ['apologies']],
    ['en', 'wait* for … hour', 'waiting for an hour', ['waiting for an hour']],
    ['en', 'you*said', 'you said', []],
    ['en', 'the way you *', 'the way you put it', ['the way you', 'the way you put']],
    // Spaces around what is left out
    ['en', 'i am (really |)( very|) sorry', 'i am sorry', ['i am sorry']],
    ['en', 'sorry( indeed|) ', 'so sorry', ['sorry']],
  ])('%s %j in %j', (lang, entry, text, words) => {
    expect(new Set(found(lang, [entry], text))).toEqual(new Set(words));
  });

  it('looks only inside the stretch asked for', () => {
    const hits: RoleHits = [];
    matcherOf('zh', ['抱歉', '让…等']).match('抱歉让您等', 1, 4, hits);
    expect(hits[0]).toBeUndefined();
  });

  it('tells roles apart', () => {
    const matcher = new CueMatcher('zh');
    matcher.add(0, ['抱歉']);
    matcher.add(1, ['非常抱歉']);
    const hits: RoleHits = [];
    matcher.match('非常抱歉', 0, 4, hits);
    expect(hits).toEqual([[{ start: 2, end: 4 }], [{ start: 0, end: 4 }]]);
  });

  it('takes entries with very many readings', () => {
    const many = `(${Array.from({ length: 40 }, (_, i) => `a${i}`).join('|')})`;
    expect(found('zh', [many.repeat(8)], 'a1a2a3a4a5a6a7a8')).toEqual(['a1a2a3a4a5a6a7a8']);
  });

  it('finds what a plain search finds, whatever it has read before', () => {
    const letter = fc.constantFrom('a', 'b', 'c');
    const word = fc.string({ unit: letter, minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 6 }),
        fc.array(fc.string({ unit: letter })),
        (cues, texts) => {
          const matcher = matcherOf('zh', cues);
          for (const text of texts) {
            const expected = [...new Set(cues)].flatMap((cue) =>
              Array.from(text, (_, at) => at)
                .filter((at) => text.startsWith(cue, at))
                .map(() => cue),
            );
            expect([...wordsIn(matcher, text)].sort()).toEqual(expected.sort());
          }
        },
      ),
    );
  });
});
