/** How big and how deep a JSON text is, told before it is parsed: both could exhaust the page. */

/** 50 MB, in bytes of UTF-8. */
export const MAX_BYTES = 50 * 1024 * 1024;
/** A record is about six levels deep. */
export const MAX_DEPTH = 32;

function bytesOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  // Each half of a pair counts for two of its four bytes.
  return code >= 0xd800 && code < 0xe000 ? 2 : 3;
}

/** Bytes of UTF-8, and how deep brackets nest outside strings; one pass, for any text. */
export function measure(text: string): { readonly bytes: number; readonly depth: number } {
  let bytes = 0;
  let level = 0;
  let depth = 0;
  let inString = false;
  let escaped = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    bytes += bytesOf(code);
    if (escaped) escaped = false;
    else if (inString) {
      if (code === 0x5c) escaped = true;
      else if (code === 0x22) inString = false;
    } else if (code === 0x22) inString = true;
    else if (code === 0x5b || code === 0x7b) depth = Math.max(depth, ++level);
    else if (code === 0x5d || code === 0x7d) level -= 1;
  }
  return { bytes, depth };
}
