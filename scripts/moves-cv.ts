import { readFileSync, readdirSync } from 'node:fs';
import { evaluateAll, qualityOf } from '../src/grading/evaluate.ts';
import { crossValidate } from '../src/training/cross-validate.ts';
import type { Row } from '../src/training/training-set.ts';
import type { CueLang } from '../src/shared/lang.ts';

const lang = (process.env['L'] ?? 'zh') as CueLang;
const errors = Number(process.env['E'] ?? '0');
const only = process.env['M'];
const rows = readdirSync('training/moves')
  .filter((f) => f.startsWith(lang))
  .flatMap((f) =>
    readFileSync(`training/moves/${f}`, 'utf8').trim().split('\n').map((l, i) => ({ ...(JSON.parse(l) as Row), id: `${f}:${i + 1}` })),
  );
const folds = crossValidate(lang, rows);
const one = evaluateAll(folds);
for (const [id, t] of one.tallies) {
  const q = qualityOf(t);
  if (t.right + t.wrong + t.missed > 0 && id.startsWith('move.'))
    console.log(id.padEnd(26), q.precision.toFixed(2), q.recall.toFixed(2), q.f1.toFixed(2), t.right, t.wrong, t.missed);
}
console.log('micro', one.micro.f1.toFixed(3), one.micro.precision.toFixed(3), one.micro.recall.toFixed(3), 'macro', one.macro.f1.toFixed(3));
for (const part of ['-1.jsonl', '-2.jsonl']) {
  const half = evaluateAll(folds.map(({ grader, rows: all }) => ({ grader, rows: all.filter(({ id }) => id.includes(part)) })));
  console.log(part, 'micro', half.micro.f1.toFixed(3), 'macro', half.macro.f1.toFixed(3));
}
let n = 0;
for (const m of one.mistakes) {
  if (only !== undefined && m.unit !== only) continue;
  if (!m.row.id.includes('-1.jsonl')) continue;
  if (n++ >= errors) break;
  console.log(`${m.found > 0 ? 'WRONG ' : 'MISSED'} ${m.unit} ${m.sure.toFixed(2)} ${m.row.id}: ${m.row.reply.replace(/\s+/g, ' ')}`);
}
