import { describe, expect, it } from 'vitest';
import { inRegister, isInLanguage } from '../../src/coach/register.ts';

describe('the register of a reply', () => {
  it.each([
    ['你先等等。', '我今天给您打电话。', '我今天给你打电话。'],
    ['您先等等。', '我今天给您打电话。', '我今天给您打电话。'],
    ['等等。', '我今天给您打电话。', '我今天给您打电话。'],
    ['您等等，你们都等等。', '我给您打。', '我给您打。'],
    ['是不是你们的人动了设置？', '我给您打。', '我给您打。'],
  ])('%s', (reply, ready, said) => {
    expect(inRegister(ready, reply, 'zh-Hans')).toBe(said);
  });

  it('writes contractions out for one who does', () => {
    expect(inRegister('I’m sorry, we’ll ring and it won’t recur.', 'We will look into it.', 'en')).toBe(
      'I am sorry, we will ring and it will not recur.',
    );
    expect(inRegister('I can’t, it’s the guest’s.', 'I am not able to.', 'en')).toBe(
      'I cannot, it is the guest’s.',
    );
  });

  it('leaves them to one who contracts, with the apostrophe that was typed', () => {
    expect(inRegister('I’ll ring you.', "We're on it, and it is fine.", 'en')).toBe("I'll ring you.");
    expect(inRegister('I’ll ring you.', 'OK.', 'en')).toBe('I’ll ring you.');
  });

  it('is that of the round or none', () => {
    expect(isInLanguage('我马上给您处理', 'zh-Hans')).toBe(true);
    expect(isInLanguage('我馬上幫您處理', 'zh-Hans')).toBe(false);
    expect(isInLanguage('我马上给您处理', 'zh-Hant')).toBe(false);
    expect(isInLanguage('您好', 'zh-Hant')).toBe(true);
    expect(isInLanguage('I will look into it.', 'zh-Hans')).toBe(false);
  });
});
