import { printParseErrorCode } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { createI18n } from '../../src/i18n/create-i18n.ts';
import { diagnosticText } from '../../src/i18n/texts.ts';
import { LANGS } from '../../src/shared/lang.ts';

/** Every mistake that the parser tells apart. */
const PROBLEMS = Array.from({ length: 16 }, (_, index) => printParseErrorCode(index + 1));

describe.each(LANGS)('what an author is told in %s', (lang) => {
  const { t } = createI18n(lang);

  it.each(PROBLEMS)('says %s in words', (problem) => {
    expect(problem).toMatch(/^[A-Z]/);
    const { message } = diagnosticText(t, { code: 'syntax', params: { problem } });
    expect(message).toMatch(/JSON/);
    expect(message).not.toContain(problem);
    expect(message).not.toContain('problems.');
  });

  it('says in words what kind of value is expected, and leaves names as they are', () => {
    const expecting = (expected: string) => diagnosticText(t, { code: 'wrong-type', params: { expected } });
    expect(expecting('object').message).not.toMatch(/: ?object\.?$/);
    expect(expecting('').message).not.toMatch(/[:：] ?[.。]$/);
    expect(expecting('rational, emotional').message).toContain('rational, emotional');
  });

  it('adds what was probably meant', () => {
    const params = { found: 'emotionl', allowed: 'emotional', meant: 'emotional' };
    const { hint } = diagnosticText(t, { code: 'wrong-value', params });
    expect(hint.match(/emotional/g)).toHaveLength(2);
  });
});
