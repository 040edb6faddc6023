import { describe, expect, it } from 'vitest';
import { hintText } from '../../../src/features/roleplay/hint-text.ts';
import { createI18n } from '../../../src/i18n/create-i18n.ts';

const i18n = createI18n('en');

describe('the words of a hint', () => {
  it('are its own for steps that flows share', () => {
    expect(hintText(i18n, 'clear', 'ask.consent', 'him')).toBe('Has the customer agreed to this?');
    expect(hintText(i18n, 'upset', 'ask.complete', 'him')).toMatch(/^All has been said/);
  });

  it('ask how any other step would sound, then show what it is', () => {
    expect(hintText(i18n, 'recovery', 'ask.ease', 'him')).toBe(
      'What would “Act on both sides” sound like here?',
    );
    expect(hintText(i18n, 'recovery', 'show.ease', 'him')).toMatch(/^Take the trouble on too/);
  });

  it('are none without a hint', () => {
    expect(hintText(i18n, 'clear', undefined, 'him')).toBeNull();
  });
});
