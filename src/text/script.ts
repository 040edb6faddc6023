import TRADITIONAL_TO_SIMPLIFIED from 'opencc-js/dict/TSCharacters';

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

/** Whether more characters of a text exist only in 繁體 than only in 简体. */
export function isTraditional(raw: string): boolean {
  let balance = 0;
  for (const character of raw) {
    if (traditional.has(character)) balance++;
    else if (simplified.has(character)) balance--;
  }
  return balance > 0;
}
