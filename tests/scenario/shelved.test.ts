import { describe, expect, it } from 'vitest';
import { compileRound } from '../../src/scenario/compile.ts';
import { contentHash } from '../../src/scenario/content-hash.ts';
import { cardOf, languagesFor, partsOf, withLanguages } from '../../src/scenario/shelved.ts';
import { cake } from '../session/case.ts';

describe('a scenario in parts', () => {
  it('has a card with what a list shows, in every language', () => {
    const { texts, ...card } = cardOf(cake());
    expect(card).toMatchObject({ id: 'wrong-cake', persona: 'emotional', languages: ['zh-Hans', 'en'] });
    expect(texts.en?.title).toBe('The cake with the wrong name');
    expect(texts.en?.opening).toEqual(['That is another child’s name on our cake!']);
    expect(texts['zh-Hans']?.endings).toEqual({ mended: '和好', settled: '将就', gone: '走了' });
  });

  it('can be played with one language loaded, and is of the same version', () => {
    const scenario = cake();
    const { structure, languages } = partsOf(scenario);
    expect(structure.scenario.texts).toEqual({});
    const english = languages.get('en');
    if (english === undefined) throw new Error('no English');
    const { scenario: loaded, hash } = withLanguages(structure, [['en', english]]);
    expect(hash).toBe(contentHash(scenario));
    expect(loaded.languages).toEqual(['en']);
    expect(loaded.texts).toEqual({ en: scenario.texts.en });
    expect(() => compileRound(loaded, 'rational')).not.toThrow();
  });

  it('loads what is wished for, or the first language', () => {
    expect(languagesFor(['zh-Hans', 'en'], ['en', 'zh-Hant'])).toEqual(['en']);
    expect(languagesFor(['zh-Hans', 'en'], ['zh-Hant'])).toEqual(['zh-Hans']);
  });
});
