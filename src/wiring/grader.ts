import type { TaggerWeights } from '../grading/commitments/slots/tagger.ts';
import type { LearnedWeights } from '../grading/learned/model.ts';
import type { Grader } from '../grading/types.ts';

/** The grader with all criteria and the learned layer; the weights of each language are chunks of their own. */
export async function loadGrader(): Promise<Grader> {
  const [{ createGrader, criteria, lexicon, signs, settling, GRADER_VERSION }, zh, en, slotsZh, slotsEn] =
    await Promise.all([
      import('./grader-parts.ts'),
      import('../criteria/learned/zh.json', { with: { type: 'json' } }),
      import('../criteria/learned/en.json', { with: { type: 'json' } }),
      import('../criteria/learned/slots-zh.json', { with: { type: 'json' } }),
      import('../criteria/learned/slots-en.json', { with: { type: 'json' } }),
    ]);
  const learned = {
    zh: zh.default as unknown as LearnedWeights,
    en: en.default as unknown as LearnedWeights,
  };
  const slots: { readonly zh: TaggerWeights; readonly en: TaggerWeights } = {
    zh: slotsZh.default,
    en: slotsEn.default,
  };
  const version = [GRADER_VERSION, learned.zh.id, learned.en.id, slots.zh.id, slots.en.id].join('.');
  return createGrader({ version, criteria, lexicon, signs, settling, learned, slots });
}
