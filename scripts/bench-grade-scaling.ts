/** `npm run bench:scaling`: time to grade against length of reply, for Chinese and English, as a table and a ratio. */
import { grader } from '../src/wiring/grader.ts';

const SEEDS = {
  zh: '您等了三天冰柜还没到，换谁都会着急。是我们把地址录错了，真的非常抱歉，害您白跑一趟。我现在就联系仓库，明天上午十点前送到，九点我先给您打电话，您看这样可以吗？',
  en: "You waited three days and the freezer still isn't there; anyone would be upset. We typed the wrong address, and I'm sorry you lost a morning over it. I'm calling the depot now: it will be with you by 10am tomorrow, and I'll ring you at nine. Does that work for you? ",
} as const;
const LENGTHS = [100, 1000, 10_000] as const;
const ROUNDS = 9;

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Milliseconds for one grade of a text, the median of several rounds of enough repetitions. */
function timeFor(text: string): number {
  const repeats = Math.max(3, Math.ceil(20_000 / text.length));
  return median(
    Array.from({ length: ROUNDS }, () => {
      const start = performance.now();
      for (let i = 0; i < repeats; i++) grader.assess(text, { customer: SEEDS.zh });
      return (performance.now() - start) / repeats;
    }),
  );
}

for (const [lang, seed] of Object.entries(SEEDS)) {
  const times = LENGTHS.map((length) =>
    timeFor(seed.repeat(Math.ceil(length / seed.length)).slice(0, length)),
  );
  LENGTHS.forEach((length, i) => {
    const ms = times[i] ?? Number.NaN;
    process.stdout.write(
      `${lang} ${String(length).padStart(6)} characters  ${ms.toFixed(3).padStart(9)} ms\n`,
    );
  });
  const [, thousand = Number.NaN, tenThousand = Number.NaN] = times;
  process.stdout.write(
    `${lang} 10 000 cost ${(tenThousand / thousand).toFixed(1)} times 1 000 (goal: at most 12)\n`,
  );
}
