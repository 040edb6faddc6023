import { describe, expect, it } from 'vitest';
import { createI18n } from '../../src/i18n/create-i18n.ts';
import { translatorOf } from '../../src/i18n/texts.ts';
import { hintsSumText, hintText } from '../../src/report/hint-text.ts';

const en = translatorOf(createI18n('en').t);
const words = (hint: string, flow = 'clear') => hintText({ hint }, { flow, pronoun: 'him' }, en);

describe('the words of a hint', () => {
  it('ask and show what the customer waits for', () => {
    expect(words('ask.need.owned')).toBe('What did it cost him, and whose doing was it? Have you said both?');
    expect(words('show.need.act')).toBe('One act, one person, one time:');
    expect(words('ask.fact')).toMatch(/by asking him\./);
  });

  it('are those of the step that is next where nothing is waited for', () => {
    expect(words('ask.step.consent')).toBe('Has the customer agreed to this?');
    expect(words('ask.step.ease', 'recovery')).toBe('What would “Act on both sides” sound like here?');
    expect(words('show.step.ease', 'recovery')).toMatch(/^Take the trouble on too/);
  });

  it('are still there for logs of before hints had costs', () => {
    expect(words('ask.consent')).toBe('Has the customer agreed to this?');
    expect(words('ask.complete', 'upset')).toMatch(/^All has been said/);
    expect(words('show.ease', 'recovery')).toMatch(/^Take the trouble on too/);
  });
});

describe('the sum of the hints', () => {
  it('is what they cost together, and nothing in logs of before', () => {
    expect(hintsSumText([{ cost: 1 }, { cost: 3 }], en)).toBe('2 hints, −4 off the score.');
    expect(hintsSumText([{ cost: 0 }], en)).toBe('1 hint, which cost nothing.');
  });
});
