import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import en from '../../src/criteria/learned/en.json' with { type: 'json' };
import slotsEn from '../../src/criteria/learned/slots-en.json' with { type: 'json' };
import slotsZh from '../../src/criteria/learned/slots-zh.json' with { type: 'json' };
import zh from '../../src/criteria/learned/zh.json' with { type: 'json' };
import { featureOf } from '../../src/grading/learned/feature-of.ts';
import { FeatureSet } from '../../src/grading/learned/feature-set.ts';
import { lettersOf } from '../../src/grading/learned/letters.ts';
import { LearnedModel, type LearnedWeights } from '../../src/grading/learned/model.ts';
import { addNgrams } from '../../src/grading/learned/ngrams.ts';
import { createPlacer } from '../../src/grading/learned/place.ts';
import { refine } from '../../src/grading/learned/refine.ts';
import { storedWeight } from '../../src/grading/learned/weight-table.ts';
import { createReader } from '../../src/grading/read-reply.ts';
import type { Finding } from '../../src/grading/types.ts';
import type { CueLang } from '../../src/shared/lang.ts';

/** One word speaks for an apology: by 30, where 20 are needed. */
const small = (word: string): LearnedModel =>
  new LearnedModel({
    id: 'x',
    outputs: [
      { unit: 'apology.sorry', level: 1, above: 20, bias: 0, code: 'plain', sure: [[20, 0.8]] },
      { unit: 'apology.sorry', level: 2, above: 10, bias: 0, code: 'specific', sure: [[10, 0.9]] },
    ],
    common: '',
    hashes: lettersOf([featureOf(word)]),
    counts: lettersOf([0]),
    targets: lettersOf([0]),
    values: lettersOf([storedWeight(30)]),
  });

const ngramsOf = (text: string, lang: CueLang): ReadonlySet<number> => {
  const ngrams = new FeatureSet();
  addNgrams(text, lang, ngrams);
  return new Set(ngrams.list());
};

describe('n-grams', () => {
  it('are characters in Chinese, and words in English', () => {
    expect(ngramsOf('退款', 'zh')).toEqual(
      new Set(['^', '^退', '^退款', '^退款$', '退', '退款', '退款$', '款', '款$', '$'].map(featureOf)),
    );
    expect(ngramsOf('so sorry', 'en')).toEqual(
      new Set(
        ['^', '^ so', '^ so sorry', 'so', 'so sorry', 'so sorry $', 'sorry', 'sorry $', '$'].map(featureOf),
      ),
    );
  });

  it('hold every number for the same', () => {
    expect(ngramsOf('退35.5元', 'zh')).toEqual(ngramsOf('退8元', 'zh'));
    expect(ngramsOf('by 5:30', 'en')).toEqual(ngramsOf('by 12', 'en'));
  });
});

describe('the learned layer', () => {
  const { doc, reading } = createReader([], { zh: {}, en: {} })(
    'it rained all day. regrettably yours, by the way',
    {},
  );

  it('adds what the words speak for, in the clause that speaks', () => {
    const [one, ...rest] = refine(small('regrettably'), reading, []);
    expect(rest).toEqual([]);
    expect(one).toMatchObject({ criterion: 'apology.sorry', level: 1, code: 'plain', sure: 0.8 });
    expect(doc.folded.slice(one?.span.start, one?.span.end)).toBe('regrettably yours');
  });

  it('takes back what nothing speaks for, and leaves criteria alone that it does not decide', () => {
    const found = (criterion: Finding['criterion']): Finding => ({
      criterion,
      level: 1,
      code: 'x',
      span: { start: 0, end: 9 },
      sure: 0.6,
    });
    expect(refine(small('nothing'), reading, [found('apology.sorry')])).toEqual([]);
    expect(refine(small('nothing'), reading, [found('listen.invite')])).toEqual([found('listen.invite')]);
  });

  it('leaves a firm finding as it stands, even against words that speak for less', () => {
    const firm: Finding = {
      criterion: 'apology.sorry',
      level: 2,
      code: 'specific',
      span: { start: 0, end: 9 },
      sure: 0.75,
      firm: true,
    };
    expect(refine(small('nothing'), reading, [firm])).toEqual([firm]);
    const { firm: _, ...soft } = firm;
    expect(refine(small('nothing'), reading, [soft])).toEqual([]);
  });
});

describe('the place of evidence', () => {
  const place = (text: string, words: string | null): string => {
    const { doc, reading } = createReader([], { zh: {}, en: {} })(text, {});
    const [, ...rest] = doc.sentences;
    expect(rest).toEqual([]);
    const at =
      words === null
        ? null
        : { start: doc.folded.indexOf(words), end: doc.folded.indexOf(words) + words.length };
    const { start, end } = createPlacer(small('regrettably'), reading.doc, doc.clauses)(0, at);
    return doc.folded.slice(start, end);
  };

  it('is the clause that speaks most, or that holds the words of the rules', () => {
    expect(place('it rained, regrettably yours, and so on', null)).toBe('regrettably yours');
    expect(place('it rained, we went home, and so on', 'home')).toBe('we went home');
  });

  it('grows over what speaks for it beside', () => {
    expect(place('rain, regrettably now, regrettably ever', 'now')).toBe('regrettably now, regrettably ever');
  });

  it('is never nearly all of a reply that is not short', () => {
    const reply = 'regrettably it rained the whole long day there, regrettably';
    expect(place(reply, 'rained')).toBe('rained');
    expect(place(reply, null).length).toBeLessThan(reply.length);
  });
});

describe('the weights as shipped', () => {
  it('cost at most 400 kB gzipped, all of them together', () => {
    const sizes = [zh, en, slotsZh, slotsEn].map((weights) => gzipSync(JSON.stringify(weights)).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(400_000);
  });

  it.each([zh, en])('are whole numbers, and shares rise with the sum', (weights) => {
    const model = new LearnedModel(weights as unknown as LearnedWeights);
    expect(model.decides.size).toBeGreaterThan(30);
    for (const { above, bias, sure } of model.outputs) {
      expect(Number.isInteger(above) && Number.isInteger(bias)).toBe(true);
      const shares = sure.map(([, share]) => share ?? 0);
      expect(shares).toEqual([...shares].sort((a, b) => a - b));
    }
  });
});
