/** The colours: one evening in both dark blocks, and contrast by the rules of WCAG 2.2 AA. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8');

/** The declarations of a block that opens with these words. */
function block(selector: string): Map<string, string> {
  const start = css.indexOf('{', css.indexOf(selector)) + 1;
  const body = css.slice(start, css.indexOf('}', start));
  return new Map(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map((match) => [match[1] ?? '', match[2] ?? '']),
  );
}

const THEMES = {
  light: block(':root {'),
  dark: block(":root[data-theme='dark']"),
};

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(theme: Map<string, string>, one: string, other: string): number {
  const [a = 0, b = 0] = [one, other].map((name) => luminance(theme.get(name) ?? '')).sort((x, y) => y - x);
  return (a + 0.05) / (b + 0.05);
}

const GROUNDS = ['paper', 'wall', 'surface'];
const TEXTS = ['ink', 'muted', 'jade', 'vermilion', 'amber', 'indigo'];
const LINES = ['line-strong', 'jade', 'vermilion', 'amber', 'indigo'];

describe.each(Object.entries(THEMES))('the %s theme', (_name, theme) => {
  it.each(TEXTS.flatMap((text) => GROUNDS.map((ground) => [text, ground])))(
    'has %s readable on %s',
    (text = '', ground = '') => {
      expect(contrast(theme, text, ground)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(LINES)('shows %s as a line on paper and on what is written on', (line) => {
    expect(contrast(theme, line, 'paper')).toBeGreaterThanOrEqual(3);
    expect(contrast(theme, line, 'surface')).toBeGreaterThanOrEqual(3);
  });

  it('has text readable on the washes and on the primary button', () => {
    const pairs = ['jade', 'vermilion', 'amber', 'indigo'].map((name) => ['ink', `${name}-wash`] as const);
    const weak = [...pairs, ['on-jade', 'jade'] as const].filter(
      ([text, ground]) => contrast(theme, text, ground) < 4.5,
    );
    expect(weak).toEqual([]);
  });

  it('has moods that stand out from paper', () => {
    const faint = [1, 2, 3, 4, 5].filter((mood) => contrast(theme, `mood-${mood}`, 'paper') < 3);
    expect(faint).toEqual([]);
  });
});

describe('the evening', () => {
  it('is the same by the system and by choice', () => {
    expect([...block(":root:not([data-theme='light'])")]).toEqual([...THEMES.dark]);
  });

  it('changes no colour that the day does not have', () => {
    expect([...THEMES.dark.keys()].filter((name) => !THEMES.light.has(name))).toEqual([]);
  });
});
