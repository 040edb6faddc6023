/**
 * `node scripts/run-ts.mjs scripts/fit-askings.ts`: fits `src/grading/asking-weights.json` on the askings and near misses of all
 * scenarios, and prints how much each scenario's are understood by weights of the others.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { likeliest } from '../src/grading/asking-odds.ts';
import { readScenario } from '../src/scenario/check.ts';
import { askablesOf } from '../src/scenario/askables.ts';
import { LANGS, type Lang } from '../src/shared/lang.ts';
import { askingExamples, fitAskings, type AskingExample } from '../src/training/fit-askings.ts';

const FILE = 'src/grading/asking-weights.json';

interface Part {
  readonly file: string;
  readonly lang: Lang;
  readonly examples: readonly AskingExample[];
}

const parts = readdirSync('scenarios')
  .map((name) => `scenarios/${name}/scenario.json`)
  .filter((file) => existsSync(file))
  .flatMap((file): readonly Part[] => {
    const { scenario } = readScenario(readFileSync(file, 'utf8'), file);
    return LANGS.flatMap((lang) => {
      const texts = scenario?.texts[lang];
      return texts === undefined ? [] : [{ file, lang, examples: askingExamples(askablesOf(texts)) }];
    });
  });

const read = [...new Set(parts.map(({ file }) => file))].flatMap((file) => {
  const weights = fitAskings(parts.filter((part) => part.file !== file).flatMap(({ examples }) => examples));
  return parts
    .filter((part) => part.file === file)
    .flatMap(({ lang, examples }) =>
      examples.map(({ fact, likeness }) => ({
        lang,
        fact,
        found: likeliest(likeness, weights)?.fact ?? null,
      })),
    );
});

for (const lang of LANGS) {
  const all = read.filter((one) => one.lang === lang);
  const asked = all.filter(({ fact }) => fact !== null);
  const found = all.filter((one) => one.found !== null);
  const right = found.filter((one) => one.found === one.fact).length;
  console.log(
    `${lang}: of ${asked.length} askings ${(right / asked.length).toFixed(3)}; of ${found.length} found right ${(right / found.length).toFixed(3)}`,
  );
}

const weights = fitAskings(parts.flatMap(({ examples }) => examples));
const rounded = Object.fromEntries(
  Object.entries(weights).map(([key, value]) => [key, Math.round(value * 100) / 100]),
);
writeFileSync(FILE, `${JSON.stringify(rounded, null, 2)}\n`);
console.log(JSON.stringify(rounded));
