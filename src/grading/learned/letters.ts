/**
 * Whole numbers from 0 as letters, mostly one each: under gzip a sixth shorter than as bytes in base64, whose letters cut across
 * the numbers, so that frequent numbers have no short code.
 */

/** Digits; a digit that another follows has a letter of its own. The lowest comes first. */
const BASE = 45;
/** From `#` to `}`, without the backslash: letters that stand for themselves in JSON. */
const FIRST = 0x23;
const BACKSLASH = 0x5c;

function letterOf(digit: number): string {
  const code = FIRST + digit;
  return String.fromCharCode(code < BACKSLASH ? code : code + 1);
}

/** The letters of some numbers. */
export function lettersOf(numbers: Iterable<number>): string {
  let letters = '';
  for (const number of numbers) {
    let left = number;
    for (; left >= BASE; left = Math.floor(left / BASE)) letters += letterOf(BASE + (left % BASE));
    letters += letterOf(left);
  }
  return letters;
}

/** The numbers of some letters. */
export function numbersOf(letters: string): Uint32Array {
  const numbers = new Uint32Array(letters.length);
  let count = 0;
  let number = 0;
  let worth = 1;
  for (let i = 0; i < letters.length; i++) {
    const code = letters.charCodeAt(i);
    const digit = code < BACKSLASH ? code - FIRST : code - FIRST - 1;
    if (digit < BASE) {
      numbers[count++] = number + digit * worth;
      number = 0;
      worth = 1;
    } else {
      number += (digit - BASE) * worth;
      worth *= BASE;
    }
  }
  return numbers.subarray(0, count);
}
