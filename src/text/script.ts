import TRADITIONAL_TO_SIMPLIFIED from 'opencc-js/dict/TSCharacters';

const UNITS = 0x10000;

/** By code point: 1 for a character that exists only in 繁體, -1 for one only in 简体. */
interface Scripts {
  readonly basic: Int8Array;
  readonly beyond: ReadonlyMap<number, number>;
}

function build(): Scripts {
  const traditional = new Set<string>();
  const simplified = new Set<string>();
  for (const pair of TRADITIONAL_TO_SIMPLIFIED.split('|')) {
    const [from = '', to = ''] = pair.split(' ');
    if (from !== to) {
      traditional.add(from);
      simplified.add(to);
    }
  }
  for (const character of traditional) simplified.delete(character);
  const basic = new Int8Array(UNITS);
  const beyond = new Map<number, number>();
  const mark = (characters: ReadonlySet<string>, weight: number): void => {
    for (const character of characters) {
      const point = character.codePointAt(0) ?? 0;
      if (point < UNITS) basic[point] = weight;
      else beyond.set(point, weight);
    }
  };
  mark(traditional, 1);
  mark(simplified, -1);
  return { basic, beyond };
}

let scripts: Scripts | undefined;

/** How many more characters of a text exist only in 繁體 than only in 简体; below zero the other way round. */
function balanceOf(raw: string): number {
  const { basic, beyond } = (scripts ??= build());
  let balance = 0;
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    if (code >= 0xd800 && code <= 0xdbff) {
      const point = raw.codePointAt(i) ?? 0;
      if (point >= UNITS) i++;
      balance += beyond.get(point) ?? 0;
    } else balance += basic[code] ?? 0;
  }
  return balance;
}

/** Whether more characters of a text exist only in 繁體 than only in 简体. */
export function isTraditional(raw: string): boolean {
  return balanceOf(raw) > 0;
}

/** Whether more characters of a text exist only in 简体 than only in 繁體. */
export function isSimplified(raw: string): boolean {
  return balanceOf(raw) < 0;
}
