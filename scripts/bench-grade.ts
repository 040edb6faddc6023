/**
 * `npm run bench:grade`: replies graded a second with everything on, the cost of ten times as many cues, time against length
 * of reply, and time for the worst texts, as they are typed and as they are sent, when promises are read too. With `-- --peers` beside wink-nlp (English) and nlp.js (Chinese) in the same run;
 * these are installed from the npm registry into a temporary folder, outside the project. Speeds differ from run to run
 * and from one computer to another: compare ratios.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { installPeers, loadPeer } from './bench/peers.ts';
import { makeReplies } from './bench/replies.ts';

const LANGUAGES = ['zh', 'en'] as const;
const COUNT = 2000;
const MORE_CUES = 10;
const REPLIES = {
  zh: '您等了三天冰柜还没到，换谁都会着急。是我们把地址录错了，真的非常抱歉，害您白跑一趟。我现在就联系仓库，明天上午十点前送到，九点我先给您打电话，您看这样可以吗？',
  en: "You waited three days and the freezer still isn't there; anyone would be upset. We typed the wrong address, and I'm sorry you lost a morning over it. I'm calling the depot now: it will be with you by 10am tomorrow, and I'll ring you at nine. Does that work for you? ",
} as const;
const LENGTHS = [100, 1000, 10_000] as const;
const ROUNDS = 9;
/** Texts that are nothing but one thing: what a rule scans, splits or counts by. */
const PIECES = [
  '抱歉',
  '不',
  '我们',
  '如果',
  '您看',
  '一',
  '1',
  '10点',
  '、',
  '“',
  '“好”',
  '，',
  '是不是',
  '\u200B',
  '😊',
  'a',
  'sorry ',
  "I'll ",
  'not ',
  "if you can't i will call ",
  'we will … and ',
  'by 5pm ',
  '明天上午',
  '换一台',
  '£5 ',
];

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function repeated(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** Milliseconds for one grade of a text, the median of several rounds of enough repetitions. */
function timeFor(text: string, { rounds = ROUNDS, promises = false } = {}): number {
  const repeats = Math.max(1, Math.ceil(20_000 / text.length));
  const beside = { customer: REPLIES.zh, promises };
  grader.assess(text, beside);
  return median(
    Array.from({ length: rounds }, () => {
      const start = performance.now();
      for (let i = 0; i < repeats; i++) grader.assess(text, beside);
      return (performance.now() - start) / repeats;
    }),
  );
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Builds what is measured into one file and loads it. */
async function loadSubject(): Promise<typeof import('./bench/subject.ts')> {
  const folder = mkdtempSync(join(tmpdir(), 'tongpin-bench-'));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      build: { ssr: 'scripts/bench/subject.ts', outDir: folder, minify: false, target: 'node20' },
      ssr: { noExternal: true },
    });
    return (await import(/* @vite-ignore */ pathToFileURL(join(folder, 'subject.js')).href)) as Awaited<
      ReturnType<typeof loadSubject>
    >;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const { countCues, graderOf } = await loadSubject();
const grader = graderOf(1);
const large = graderOf(MORE_CUES);

/** One pass over all texts; in milliseconds. */
async function passTime(texts: readonly string[], read: (text: string) => unknown): Promise<number> {
  const start = performance.now();
  for (const text of texts) {
    const result = read(text);
    // oxlint-disable-next-line no-await-in-loop -- one text after another is what is measured
    if (result instanceof Promise) await result;
  }
  return performance.now() - start;
}

/** Medians of several rounds, in which the readers take turns, so that what else the computer does hurts all alike. */
async function compare(
  texts: readonly string[],
  readers: readonly ((text: string) => unknown)[],
): Promise<readonly number[]> {
  const times = readers.map((): number[] => []);
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [i, read] of readers.entries()) {
      // oxlint-disable-next-line no-await-in-loop -- in turns
      const time = await passTime(texts, read);
      // The first round warms up.
      if (round > 0) times[i]?.push(time);
    }
  }
  return times.map(median);
}

const withPeers = process.argv.includes('--peers');
if (withPeers) installPeers(print);
else print('Without peers: add "-- --peers" to measure beside wink-nlp and nlp.js');

for (const lang of LANGUAGES) {
  const texts = makeReplies(lang, COUNT);
  const perSecond = (time: number): string => `${Math.round((COUNT / time) * 1000)}`.padStart(7);
  // oxlint-disable-next-line no-await-in-loop -- one language after the other
  const peers = withPeers ? [await loadPeer(lang)] : [];
  const graded = [grader, large].map(
    (one) => (text: string) => one.assess(text, { customer: REPLIES[lang] }),
  );
  // oxlint-disable-next-line no-await-in-loop
  const [own = Number.NaN, more = Number.NaN, ...others] = await compare(texts, [
    ...graded,
    ...peers.map(({ read }) => read),
  ]);
  print(`${lang} ${perSecond(own)} replies a second`);
  peers.forEach(({ name }, i) => {
    const time = others[i] ?? Number.NaN;
    print(`${lang} ${perSecond(time)} by ${name}: we are ${(time / own).toFixed(1)} times as fast (goal: 2)`);
  });
  print(
    `${lang} ${perSecond(more)} with ${MORE_CUES} times the ${countCues(lang)} cues: ${(more / own).toFixed(2)} times the time (goal: at most 1.3)`,
  );
}

for (const [lang, reply] of Object.entries(REPLIES)) {
  const times = LENGTHS.map((length) => timeFor(repeated(reply, length)));
  LENGTHS.forEach((length, i) => {
    print(
      `${lang} ${String(length).padStart(6)} characters  ${(times[i] ?? Number.NaN).toFixed(3).padStart(9)} ms`,
    );
  });
  const [, thousand = Number.NaN, tenThousand = Number.NaN] = times;
  print(`${lang} 10 000 cost ${(tenThousand / thousand).toFixed(1)} times 1 000 (goal: at most 12)`);
}

print('10 000 characters of nothing but (goal: at most 50 ms), and when they are sent');
for (const piece of PIECES) {
  const text = repeated(piece, 10_000);
  const [typed, sent] = [false, true].map((promises) =>
    timeFor(text, { rounds: 3, promises }).toFixed(1).padStart(7),
  );
  print(`${typed} ms ${sent} ms  ${JSON.stringify(piece)}`);
}
