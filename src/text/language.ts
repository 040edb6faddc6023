import type { CueLang } from '../shared/lang.ts';

/** Whether a UTF-16 unit is a Chinese character. */
export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf);
}

/** Whether a UTF-16 unit of folded text is a Latin letter. */
export function isLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

/** Whether a UTF-16 unit of folded text is a digit. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Whether a UTF-16 unit of folded text is part of a Latin word: letter, digit or apostrophe. */
export function isWordUnit(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === 0x27;
}

/** The cue family of a stretch of folded text: a Chinese character weighs as two letters ("走oa审批" is Chinese). */
export function languageOf(folded: string, start = 0, end = folded.length): CueLang {
  let han = 0;
  let letters = 0;
  for (let i = start; i < end; i++) {
    const code = folded.charCodeAt(i);
    if (isHan(code)) han++;
    else if (isLetter(code)) letters++;
  }
  return han * 2 > letters || (han > 0 && han * 2 === letters) || letters === 0 ? 'zh' : 'en';
}

/** Whether a stretch of folded text has a Chinese character. */
export function hasHan(folded: string, start = 0, end = folded.length): boolean {
  for (let i = start; i < end; i++) if (isHan(folded.charCodeAt(i))) return true;
  return false;
}

/** Whether a stretch of folded text has a Latin letter. */
export function hasLetters(folded: string, start = 0, end = folded.length): boolean {
  for (let i = start; i < end; i++) if (isLetter(folded.charCodeAt(i))) return true;
  return false;
}

/** The language of a stretch of the text that it was made for. */
export type LanguageReader = (start: number, end: number) => CueLang;

/** `languageOf` for the stretches of one text: told at sight where it has one script only, as most have. */
export function languageReader(folded: string): LanguageReader {
  if (!hasLetters(folded)) return () => 'zh';
  if (!hasHan(folded)) return (start, end) => (hasLetters(folded, start, end) ? 'en' : 'zh');
  return (start, end) => languageOf(folded, start, end);
}
