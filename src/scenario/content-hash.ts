import { hash32 } from '../shared/random.ts';

/** JSON with sorted keys, so that the order in the file doesn't matter. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

function hex(number: number): string {
  return number.toString(16).padStart(8, '0');
}

/** 64 bits in 16 hex digits that change with any content of a scenario: the version that saved rounds name. */
export function contentHash(scenario: object): string {
  const text = canonical(scenario);
  return hex(hash32(text)) + hex(hash32(`2${text}`));
}
