import type { LearnedWeights } from '../grading/learned/model.ts';
import type { Grader } from '../grading/types.ts';

/** The grader with all criteria and the learned layer; the weights of each language are a chunk of their own. */
export async function loadGrader(): Promise<Grader> {
  const [{ createGrader, criteria, lexicon, settling, GRADER_VERSION }, zh, en] = await Promise.all([
    import('./grader-parts.ts'),
    import('../criteria/learned/zh.json', { with: { type: 'json' } }),
    import('../criteria/learned/en.json', { with: { type: 'json' } }),
  ]);
  const learned = {
    zh: zh.default as unknown as LearnedWeights,
    en: en.default as unknown as LearnedWeights,
  };
  const version = [GRADER_VERSION, learned.zh.id, learned.en.id].join('.');
  return createGrader({ version, criteria, lexicon, settling, learned });
}
