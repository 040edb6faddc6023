/** `npm run bench:scaling`: replies graded a second, time against length of reply, and time for the worst texts. */
import { grader } from '../src/wiring/grader.ts';

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
];

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function repeated(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** Milliseconds for one grade of a text, the median of several rounds of enough repetitions. */
function timeFor(text: string, rounds = ROUNDS): number {
  const repeats = Math.max(1, Math.ceil(20_000 / text.length));
  grader.assess(text, { customer: REPLIES.zh });
  return median(
    Array.from({ length: rounds }, () => {
      const start = performance.now();
      for (let i = 0; i < repeats; i++) grader.assess(text, { customer: REPLIES.zh });
      return (performance.now() - start) / repeats;
    }),
  );
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

for (const [lang, reply] of Object.entries(REPLIES)) {
  const once = timeFor(reply);
  print(
    `${lang} one reply of ${reply.length} characters: ${once.toFixed(3)} ms, ${Math.round(1000 / once)} a second`,
  );
  const times = LENGTHS.map((length) => timeFor(repeated(reply, length)));
  LENGTHS.forEach((length, i) => {
    print(
      `${lang} ${String(length).padStart(6)} characters  ${(times[i] ?? Number.NaN).toFixed(3).padStart(9)} ms`,
    );
  });
  const [, thousand = Number.NaN, tenThousand = Number.NaN] = times;
  print(`${lang} 10 000 cost ${(tenThousand / thousand).toFixed(1)} times 1 000 (goal: at most 12)`);
}

print('10 000 characters of nothing but (goal: at most 50 ms)');
for (const piece of PIECES) {
  print(`${timeFor(repeated(piece, 10_000), 3).toFixed(1).padStart(7)} ms  ${JSON.stringify(piece)}`);
}
