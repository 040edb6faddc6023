const ASKS = /[?？]\s*$/u;

/** Whether a text ends in a question. */
export function asks(text: string): boolean {
  return ASKS.test(text);
}
