import type { CueLang } from '../shared/lang.ts';

/** Whether a UTF-16 unit is a Chinese character. */
export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf);
}

/** Whether a UTF-16 unit of folded text is a Latin letter. */
export function isLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
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
