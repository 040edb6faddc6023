/** `npm run train [zh|en]`: trains the learned layer on all rows in `training/`, and writes `src/criteria/learned/<lang>.json` and `slots-<lang>.json`. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { evaluateCommitments } from '../src/grading/commitments/evaluate.ts';
import { evaluateAll, labelledFor } from '../src/grading/evaluate.ts';
import { foldsOf, graderOf, isCommitmentRow } from '../src/training/cross-validate.ts';
import { learn } from '../src/training/learn.ts';
import { withOfferLabels } from '../src/training/offer-labels.ts';
import { trainSlots } from '../src/training/slots/train-slots.ts';
import { trainingSetOf, type Row } from '../src/training/training-set.ts';

const FOLDERS = ['training/rows', 'training/moves', 'training/commitments'];

function rowsOf(lang: 'zh' | 'en'): readonly Row[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .sort()
      .filter((name) => name.includes(`-${lang}-`) || name.startsWith(`${lang}-`))
      .flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').trim().split('\n')),
  )
    .map((line) => JSON.parse(line) as Row)
    .map((row) => (isCommitmentRow(row) ? withOfferLabels(row) : row));
}

function write(path: string, content: object): void {
  const text = `${JSON.stringify(content)}\n`;
  writeFileSync(path, text);
  console.log(`${path}: ${Math.round(text.length / 1000)} kB`);
}

function train(lang: 'zh' | 'en'): void {
  const rows = rowsOf(lang);
  const set = trainingSetOf(rows);
  console.log(
    `${lang}: ${rows.length} rows, ${set.sentences.length} sentences, ${set.hashes.length} features`,
  );
  const lessons = learn(set);
  for (const id of lessons.leftToRules) console.log(`${lang}: ${id} is left to the rules`);
  const folds = foldsOf(lang, lessons);
  for (const kind of ['criteria', 'moves'] as const) {
    const asked = folds.map(({ grader, rows: all }) => ({
      grader,
      rows: all.filter((row) => labelledFor(row) === kind),
    }));
    const { micro, macro } = evaluateAll(asked);
    console.log(
      `${lang}: ${kind}, cross-validated: F1 micro ${micro.f1.toFixed(3)}, macro ${macro.f1.toFixed(3)}`,
    );
  }
  const asked = folds.map(({ grader, rows: all }) => ({ grader, rows: all.filter(isCommitmentRow) }));
  console.log(
    `${lang}: promises and offers, cross-validated: F1 ${evaluateCommitments(asked).micro.f1.toFixed(3)}`,
  );
  const weights = lessons.all();
  write(`src/criteria/learned/${lang}.json`, weights);
  write(
    `src/criteria/learned/slots-${lang}.json`,
    trainSlots(rows.filter(isCommitmentRow), graderOf(lang, weights, [])),
  );
}

const asked = (['zh', 'en'] as const).filter((lang) => process.argv.includes(lang));
for (const lang of asked.length > 0 ? asked : (['zh', 'en'] as const)) train(lang);
