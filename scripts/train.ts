/** `npm run train [zh|en]`: trains the learned layer on `training/rows` and `training/moves`, and writes `src/criteria/learned/<lang>.json`. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { evaluateAll } from '../src/grading/evaluate.ts';
import { foldsOf } from '../src/training/cross-validate.ts';
import { learn } from '../src/training/learn.ts';
import { trainingSetOf, type Row } from '../src/training/training-set.ts';

const FOLDERS = ['training/rows', 'training/moves'];

function train(lang: 'zh' | 'en'): void {
  const rows = FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .sort()
      .map((name) => `${folder}/${name}`),
  )
    .filter((path) => path.includes(`-${lang}-`))
    .flatMap((path) => readFileSync(path, 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as Row);
  const set = trainingSetOf(rows);
  console.log(
    `${lang}: ${rows.length} rows, ${set.sentences.length} sentences, ${set.hashes.length} features`,
  );
  const lessons = learn(set);
  for (const id of lessons.leftToRules) console.log(`${lang}: ${id} is left to the rules`);
  const { micro, macro } = evaluateAll(foldsOf(lang, lessons));
  console.log(
    `${lang}: cross-validated over domains: micro F1 ${micro.f1.toFixed(3)}, macro F1 ${macro.f1.toFixed(3)}`,
  );
  const text = `${JSON.stringify(lessons.all())}\n`;
  writeFileSync(`src/criteria/learned/${lang}.json`, text);
  console.log(`${lang}: ${Math.round(text.length / 1000)} kB`);
}

const asked = (['zh', 'en'] as const).filter((lang) => process.argv.includes(lang));
for (const lang of asked.length > 0 ? asked : (['zh', 'en'] as const)) train(lang);
