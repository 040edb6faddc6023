/**
 * `npm run train [zh|en]`: trains the learned layer on `training/rows` and writes `src/criteria/learned/<lang>.json`. A sentence of a
 * reply that meets a criterion is not labelled itself unless the row marks the place; the likeliest sentence is taken then.
 * Thresholds and shares come from cross-validation over domains.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { criteria, lexicon } from '../../src/criteria/index.ts';
import { compileCues } from '../../src/grading/compile-cues.ts';
import { createBackground } from '../../src/grading/background.ts';
import { detectAll } from '../../src/grading/detect.ts';
import { featuresOf } from '../../src/grading/learned/features.ts';
import type { LearnedWeights } from '../../src/grading/learned/model.ts';
import { ReplyReading } from '../../src/grading/reply-reading.ts';
import type { CriterionId, Level } from '../../src/shared/rubric-ids.ts';
import { readText, toRawSpan } from '../../src/text/read-text.ts';
import { trainSvm, type Sample } from './svm.ts';

const FOLDS = 3;
const COST = 0.012;
const PASSES = 12;
const RAREST = 4;
/** A weight of 1 as it is stored, and the least that is kept. */
const SCALE = 64;
const LEAST = 2;

interface Row {
  readonly domain: string;
  readonly context: string;
  readonly reply: string;
  readonly labels: { readonly [K in CriterionId]?: number };
  readonly spans?: { readonly [K in CriterionId]?: readonly (readonly [number, number])[] };
}

interface Sentence {
  readonly row: number;
  readonly full: Uint32Array;
  readonly wordsOnly: Uint32Array;
  readonly ruled: ReadonlySet<CriterionId>;
  readonly start: number;
  readonly end: number;
}

const firstMarks: { [K in CriterionId]?: Int8Array } = {};
/** The bytes of a typed array, as stored. */
function base64({ buffer, byteOffset, byteLength }: ArrayBufferView): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('base64');
}

/** Which part of the cross-validation a domain is held out in. */
function foldOfDomain(domain: string): number {
  let sum = 0;
  for (let i = 0; i < domain.length; i++) sum += domain.charCodeAt(i);
  return sum % FOLDS;
}

const langs = process.argv.slice(3).filter((one) => one === 'zh' || one === 'en');
for (const lang of langs.length > 0 ? langs : (['zh', 'en'] as const)) train(lang);

function train(lang: 'zh' | 'en'): void {
  const files = readdirSync('training/rows')
    .filter((name) => name.includes(`-${lang}-`))
    .sort();
  const rows = files.flatMap((name) =>
    readFileSync(`training/rows/${name}`, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Row),
  );
  for (const id of Object.keys(firstMarks) as CriterionId[]) delete firstMarks[id];
  const cues = compileCues(criteria, lexicon);
  const { read, knownOf } = createBackground();
  const codes = new Map<string, Map<string, number>>();
  const byRules = rows.map(() => new Set<CriterionId>());
  const seen = new Map<number, number>();
  const raw = rows.flatMap(({ reply, context }, row) => {
    const doc = readText(reply);
    const heard = read(context);
    const reading = new ReplyReading(doc, heard, knownOf([heard]), cues);
    const found = detectAll(cues.rules, reading);
    for (const { criterion, level, code } of found) {
      byRules[row]?.add(criterion);
      const key = `${criterion}${level}`;
      const counts = codes.get(key) ?? new Map<string, number>();
      codes.set(key, counts.set(code, (counts.get(code) ?? 0) + 1));
    }
    return featuresOf(doc, found, (span) => reading.sharedCount(span)).map((sentence) => {
      for (const hash of [...sentence.own, ...sentence.ruled]) seen.set(hash, (seen.get(hash) ?? 0) + 1);
      const inside = found.filter(({ span }) => span.start >= sentence.start && span.start < sentence.end);
      return {
        row,
        sentence,
        ruled: new Set(inside.map((one) => one.criterion)),
        ...toRawSpan(doc, sentence),
      };
    });
  });
  const hashes = [...seen]
    .filter(([, count]) => count >= RAREST)
    .map(([hash]) => hash)
    .sort((a, b) => a - b);
  const indexOf = new Map(hashes.map((hash, index) => [hash, index]));
  const indices = (list: readonly number[]): Uint32Array =>
    Uint32Array.from(list.map((hash) => indexOf.get(hash)).filter((index) => index !== undefined));
  const sentences: Sentence[] = raw.map(({ row, sentence, ruled, start, end }) => ({
    row,
    full: indices([...sentence.own, ...sentence.ruled]),
    wordsOnly: indices(sentence.own),
    ruled,
    start,
    end,
  }));
  const foldOf = rows.map(({ domain }) => foldOfDomain(domain));
  console.log(`${lang}: ${rows.length} rows, ${sentences.length} sentences, ${hashes.length} features`);

  const scoreOf = (w: Float64Array, has: Uint32Array): number => {
    let sum = w[hashes.length] ?? 0;
    for (const index of has) sum += w[index] ?? 0;
    return sum;
  };

  /** 1: the sentence has it, 0: it has not, −1: the row has it and the place is not known. */
  const marks = (criterion: CriterionId, level: number): Int8Array =>
    Int8Array.from(sentences, ({ row, start, end }) => {
      const { labels, spans } = rows[row]!;
      if ((labels[criterion] ?? 0) < level) return 0;
      const places = spans?.[criterion];
      if (places === undefined) return -1;
      const covers = places.some(
        ([from, to]) => 2 * (Math.min(end, to) - Math.max(start, from)) > Math.min(end - start, to - from),
      );
      return covers ? 1 : 0;
    });

  const fit = (criterion: CriterionId, mark: Int8Array, use: readonly number[]): Float64Array => {
    const chosen = new Map<number, number>();
    let w: Float64Array | null = null;
    for (let round = 0; round < 2; round++) {
      chosen.clear();
      const best = new Map<number, number>();
      for (const i of use) {
        if (mark[i] !== -1) continue;
        const { row, full, ruled } = sentences[i]!;
        const score = (w === null ? 0 : scoreOf(w, full)) + (ruled.has(criterion) ? 0.5 : 0);
        if (score > (best.get(row) ?? -Infinity)) {
          best.set(row, score);
          chosen.set(row, i);
        }
      }
      const samples: Sample[] = [];
      for (const i of use) {
        const { row, full, wordsOnly, ruled } = sentences[i]!;
        const isPositive =
          mark[i] === 1 ||
          (mark[i] === -1 &&
            (w === null ? best.get(row) === 0 || ruled.has(criterion) : chosen.get(row) === i));
        if (mark[i] === -1 && !isPositive) continue;
        const weight = isPositive ? (mark[i] === -1 && w === null && best.get(row) === 0 ? 1 : 2) : 1;
        samples.push(
          { has: full, isPositive, weight: weight * 0.7 },
          { has: wordsOnly, isPositive, weight: weight * 0.3 },
        );
      }
      w = trainSvm(samples, hashes.length, COST, PASSES);
    }
    return w ?? new Float64Array(hashes.length + 1);
  };

  const all = [...sentences.keys()];
  const outputs: {
    criterion: CriterionId;
    level: Level;
    above: number;
    bias: number;
    code: string;
    sure: [number, number][];
  }[] = [];
  const columns: Int8Array[] = [];
  let right = 0;
  let wrong = 0;
  let missed = 0;
  let macro = 0;
  for (const { id, maxLevel, codes: known } of criteria) {
    for (const level of maxLevel === 2 ? ([1, 2] as const) : ([1] as const)) {
      const mark = marks(id, level);
      const within =
        level === 1
          ? all
          : all.filter((i) => (rows[sentences[i]!.row]!.labels[id] ?? 0) > 0 && marks1(id)[i] !== 0);
      const scores = new Float64Array(rows.length).fill(-9);
      for (let fold = 0; fold < FOLDS; fold++) {
        const w = fit(
          id,
          mark,
          within.filter((i) => foldOf[sentences[i]!.row] !== fold),
        );
        for (const i of within) {
          const { row, full } = sentences[i]!;
          if (foldOf[row] === fold) scores[row] = Math.max(scores[row]!, scoreOf(w, full));
        }
      }
      const w = fit(id, mark, within);
      const judged = rows
        .map(({ labels }, row) => ({ score: scores[row]!, has: (labels[id] ?? 0) >= level }))
        .filter(({ score }) => score > -9)
        .sort((a, b) => b.score - a.score);
      const positives = judged.filter(({ has }) => has).length;
      let hits = 0;
      let best = -1;
      let cut = 0;
      let counts = [0, 0];
      judged.forEach(({ score, has }, i) => {
        if (has) hits++;
        const f1 =
          level === 1
            ? (2 * hits) / (i + 1 + positives + 4)
            : (hits + (judged.length - i - 1 - (positives - hits))) / judged.length;
        if (f1 > best) {
          best = f1;
          cut = (score + (judged[i + 1]?.score ?? score - 1)) / 2;
          counts = [hits, i + 1];
        }
      });
      // The rules were written with the shared rows in view, so only rows of our own show which of the two reads better.
      const f1On = (met: (row: number) => boolean): number => {
        let both = 0;
        let either = 0;
        rows.forEach(({ labels, spans }, row) => {
          if (spans === undefined) return;
          const has = (labels[id] ?? 0) > 0;
          const found = met(row);
          if (has && found) both++;
          either += Number(has) + Number(found);
        });
        return either === 0 ? 0 : (2 * both) / either;
      };
      if (level === 1 && f1On((row) => byRules[row]!.has(id)) >= f1On((row) => scores[row]! > cut)) {
        console.log(`${lang}: ${id} is left to the rules`);
        break;
      }
      if (level === 1) {
        right += counts[0]!;
        wrong += counts[1]! - counts[0]!;
        missed += positives - counts[0]!;
        macro += (2 * counts[0]!) / Math.max(1, counts[1]! + positives) / criteria.length;
      }
      // Shares right in growing bands above the cut.
      const above = judged.filter(({ score }) => score > cut).reverse();
      const sure: [number, number][] = [];
      const bands = Math.max(1, Math.min(5, Math.floor(above.length / 25)));
      let least = 0;
      for (let band = 0; band < bands; band++) {
        const part = above.slice(
          Math.floor((band * above.length) / bands),
          Math.floor(((band + 1) * above.length) / bands),
        );
        const share = part.length === 0 ? 0.5 : part.filter(({ has }) => has).length / part.length;
        least = Math.max(least, Math.round(share * 100) / 100);
        sure.push([Math.round((band === 0 ? cut : (part[0]?.score ?? cut)) * SCALE), least]);
      }
      const [code] = [...(codes.get(`${id}${level}`) ?? [])].sort(
        (a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1),
      )[0] ?? [known[0]!];
      outputs.push({
        criterion: id,
        level,
        above: Math.round(cut * SCALE),
        bias: Math.round(w[hashes.length]! * SCALE),
        code,
        sure,
      });
      columns.push(
        Int8Array.from(w.subarray(0, hashes.length), (value) =>
          Math.max(-127, Math.min(127, Math.round(value * SCALE))),
        ),
      );
    }
  }
  console.log(
    `${lang}: cross-validated over domains, before settling: micro F1 ${((2 * right) / (2 * right + wrong + missed)).toFixed(3)}, macro F1 ${macro.toFixed(3)}`,
  );

  const kept: number[] = [];
  const countsOut: number[] = [];
  const targets: number[] = [];
  const values: number[] = [];
  hashes.forEach((hash, index) => {
    let count = 0;
    columns.forEach((column, output) => {
      const value = column[index]!;
      if (Math.abs(value) < LEAST) return;
      targets.push(output);
      values.push(value);
      count++;
    });
    if (count === 0) return;
    kept.push(hash);
    countsOut.push(count);
  });
  const weights: LearnedWeights = {
    outputs,
    hashes: base64(Uint32Array.from(kept)),
    counts: base64(Uint16Array.from(countsOut)),
    targets: base64(Uint8Array.from(targets)),
    values: base64(Int8Array.from(values)),
  };
  const text = `${JSON.stringify(weights)}\n`;
  writeFileSync(`src/criteria/learned/${lang}.json`, text);
  console.log(
    `${lang}: ${kept.length} features, ${values.length} weights, ${Math.round(text.length / 1000)} kB`,
  );

  function marks1(id: CriterionId): Int8Array {
    return (firstMarks[id] ??= marks(id, 1));
  }
}
